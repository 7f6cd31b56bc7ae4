CREATE TABLE `assignments` (
	`id` text PRIMARY KEY NOT NULL,
	`class_id` text NOT NULL,
	`deck_id` text,
	`quiz_id` text,
	`available_from` integer NOT NULL,
	`due_at` integer NOT NULL,
	`desired_retention` real NOT NULL,
	`created_at` integer NOT NULL,
	`withdrawn_at` integer,
	FOREIGN KEY (`class_id`) REFERENCES `classes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`deck_id`) REFERENCES `decks`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`quiz_id`) REFERENCES `quizzes`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "assignments_one_target" CHECK(("assignments"."deck_id" is null) <> ("assignments"."quiz_id" is null))
);
--> statement-breakpoint
CREATE INDEX `assignments_class` ON `assignments` (`class_id`);--> statement-breakpoint
CREATE TABLE `classes` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`join_token` text NOT NULL,
	`created_at` integer NOT NULL,
	`archived_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `classes_join_token_unique` ON `classes` (`join_token`);--> statement-breakpoint
CREATE TABLE `memberships` (
	`class_id` text NOT NULL,
	`user_id` text NOT NULL,
	`role` text NOT NULL,
	`name` text NOT NULL,
	`shares_recall` integer NOT NULL,
	`joined_at` integer NOT NULL,
	PRIMARY KEY(`class_id`, `user_id`),
	FOREIGN KEY (`class_id`) REFERENCES `classes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `memberships_user` ON `memberships` (`user_id`);--> statement-breakpoint
CREATE TABLE `card_facts` (
	`card_id` text NOT NULL,
	`fact_id` text NOT NULL,
	PRIMARY KEY(`card_id`, `fact_id`),
	FOREIGN KEY (`card_id`) REFERENCES `cards`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`fact_id`) REFERENCES `facts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `card_facts_fact` ON `card_facts` (`fact_id`);--> statement-breakpoint
CREATE TABLE `card_overlays` (
	`card_id` text NOT NULL,
	`user_id` text NOT NULL,
	`base_version` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`prompt` text NOT NULL,
	`answer` text NOT NULL,
	`suggested_at` integer,
	`resolution` text,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`card_id`, `user_id`),
	FOREIGN KEY (`card_id`) REFERENCES `cards`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `card_reports` (
	`id` text PRIMARY KEY NOT NULL,
	`card_id` text NOT NULL,
	`card_version` integer NOT NULL,
	`user_id` text NOT NULL,
	`reason` text NOT NULL,
	`created_at` integer NOT NULL,
	`resolved_at` integer,
	FOREIGN KEY (`card_id`) REFERENCES `cards`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `card_reports_card` ON `card_reports` (`card_id`);--> statement-breakpoint
CREATE TABLE `card_versions` (
	`card_id` text NOT NULL,
	`version` integer NOT NULL,
	`prompt` text NOT NULL,
	`answer` text NOT NULL,
	`accept` text NOT NULL,
	`quotes` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`card_id`, `version`),
	FOREIGN KEY (`card_id`) REFERENCES `cards`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `cards` (
	`id` text PRIMARY KEY NOT NULL,
	`deck_id` text NOT NULL,
	`key` text,
	`kind` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`prompt` text NOT NULL,
	`answer` text NOT NULL,
	`accept` text NOT NULL,
	`options` text,
	`quotes` text NOT NULL,
	`ordinal` integer NOT NULL,
	`status` text DEFAULT 'active' NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`deck_id`) REFERENCES `decks`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `cards_key` ON `cards` (`deck_id`,`key`);--> statement-breakpoint
CREATE INDEX `cards_deck` ON `cards` (`deck_id`,`status`,`ordinal`);--> statement-breakpoint
CREATE TABLE `decks` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`document_id` text,
	`title` text NOT NULL,
	`visibility` text DEFAULT 'private' NOT NULL,
	`link_token` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`deleted_at` integer,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `decks_document_id_unique` ON `decks` (`document_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `decks_link_token_unique` ON `decks` (`link_token`);--> statement-breakpoint
CREATE INDEX `decks_owner` ON `decks` (`owner_id`);--> statement-breakpoint
CREATE INDEX `decks_visibility` ON `decks` (`visibility`);--> statement-breakpoint
CREATE TABLE `parameters` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text,
	`algorithm` text NOT NULL,
	`algorithm_version` text NOT NULL,
	`weights` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `presets` (
	`user_id` text NOT NULL,
	`deck_id` text NOT NULL,
	`desired_retention` real NOT NULL,
	`new_per_day` integer NOT NULL,
	`reviews_per_day` integer NOT NULL,
	`parameters_id` text,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`user_id`, `deck_id`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`deck_id`) REFERENCES `decks`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`parameters_id`) REFERENCES `parameters`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `articles` (
	`document_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`title` text NOT NULL,
	`published` text,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	PRIMARY KEY(`document_id`, `ordinal`),
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `document_versions` (
	`document_id` text NOT NULL,
	`version` integer NOT NULL,
	`title` text NOT NULL,
	`published` text,
	`text` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`document_id`, `version`),
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `documents` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`content_id` text,
	`title` text NOT NULL,
	`authors` text NOT NULL,
	`publisher` text,
	`published` text,
	`source` text,
	`licence` text,
	`language` text NOT NULL,
	`format` text NOT NULL,
	`text` text NOT NULL,
	`text_sha256` text NOT NULL,
	`visibility` text DEFAULT 'private' NOT NULL,
	`status` text NOT NULL,
	`notice` text,
	`generator` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`deleted_at` integer,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `documents_content_id_unique` ON `documents` (`content_id`);--> statement-breakpoint
CREATE INDEX `documents_owner` ON `documents` (`owner_id`,`updated_at`);--> statement-breakpoint
CREATE TABLE `fact_sources` (
	`fact_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`document_id` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`quote` text NOT NULL,
	`prefix` text NOT NULL,
	`suffix` text NOT NULL,
	`page` integer,
	`timex_start` integer NOT NULL,
	`timex_end` integer NOT NULL,
	`sentence_start` integer NOT NULL,
	`sentence_end` integer NOT NULL,
	PRIMARY KEY(`fact_id`, `ordinal`),
	FOREIGN KEY (`fact_id`) REFERENCES `facts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `fact_sources_document` ON `fact_sources` (`document_id`);--> statement-breakpoint
CREATE TABLE `fact_versions` (
	`fact_id` text NOT NULL,
	`version` integer NOT NULL,
	`body` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`fact_id`, `version`),
	FOREIGN KEY (`fact_id`) REFERENCES `facts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `facts` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`document_id` text NOT NULL,
	`key` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`edtf` text NOT NULL,
	`earliest` integer,
	`latest` integer,
	`mod` text,
	`precision` text NOT NULL,
	`role` text NOT NULL,
	`statement` text NOT NULL,
	`hedge` text,
	`attribution` text,
	`disputed` text,
	`entities` text NOT NULL,
	`confidence` real NOT NULL,
	`status` text DEFAULT 'active' NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `facts_key` ON `facts` (`document_id`,`key`);--> statement-breakpoint
CREATE INDEX `facts_bounds` ON `facts` (`document_id`,`earliest`);--> statement-breakpoint
CREATE TABLE `file_chunks` (
	`document_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`bytes` blob NOT NULL,
	PRIMARY KEY(`document_id`, `ordinal`),
	FOREIGN KEY (`document_id`) REFERENCES `files`(`document_id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `files` (
	`document_id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`mime_type` text NOT NULL,
	`sha256` text NOT NULL,
	`size` integer NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `ledger` (
	`document_id` text NOT NULL,
	`stage` text NOT NULL,
	`ref` text NOT NULL,
	`outcome` text NOT NULL,
	`reason` text,
	`into` text,
	PRIMARY KEY(`document_id`, `stage`, `ref`),
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `timexes` (
	`document_id` text NOT NULL,
	`key` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`text` text NOT NULL,
	`type` text NOT NULL,
	`value` text NOT NULL,
	`mod` text,
	`article` integer NOT NULL,
	PRIMARY KEY(`document_id`, `key`),
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `jobs` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`kind` text NOT NULL,
	`document_id` text,
	`status` text NOT NULL,
	`progress` integer DEFAULT 0 NOT NULL,
	`tries` integer DEFAULT 0 NOT NULL,
	`error` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `jobs_status` ON `jobs` (`status`,`created_at`);--> statement-breakpoint
CREATE TABLE `attempts` (
	`id` text PRIMARY KEY NOT NULL,
	`quiz_id` text NOT NULL,
	`learner_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`assignment_id` text,
	`started_at` integer NOT NULL,
	`submitted_at` integer,
	`score` real,
	FOREIGN KEY (`quiz_id`) REFERENCES `quizzes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`learner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `attempts_ordinal` ON `attempts` (`quiz_id`,`learner_id`,`ordinal`);--> statement-breakpoint
CREATE TABLE `game_plays` (
	`game_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`facts` text NOT NULL,
	`choice` integer NOT NULL,
	`correct` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`game_id`, `ordinal`),
	FOREIGN KEY (`game_id`) REFERENCES `games`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `games` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`deck_id` text NOT NULL,
	`kind` text NOT NULL,
	`seed` text NOT NULL,
	`streak` integer DEFAULT 0 NOT NULL,
	`best` integer DEFAULT 0 NOT NULL,
	`started_at` integer NOT NULL,
	`last_play_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`deck_id`) REFERENCES `decks`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `games_user` ON `games` (`user_id`,`deck_id`);--> statement-breakpoint
CREATE TABLE `quiz_items` (
	`id` text PRIMARY KEY NOT NULL,
	`quiz_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`format` text NOT NULL,
	`fact_id` text,
	`card_id` text,
	`card_version` integer NOT NULL,
	`stem` text NOT NULL,
	`options` text NOT NULL,
	`key` integer NOT NULL,
	`quotes` text NOT NULL,
	FOREIGN KEY (`quiz_id`) REFERENCES `quizzes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`fact_id`) REFERENCES `facts`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`card_id`) REFERENCES `cards`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `quiz_items_ordinal` ON `quiz_items` (`quiz_id`,`ordinal`);--> statement-breakpoint
CREATE TABLE `quizzes` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`deck_id` text NOT NULL,
	`title` text NOT NULL,
	`seed` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`deck_id`) REFERENCES `decks`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `quizzes_owner` ON `quizzes` (`owner_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `responses` (
	`attempt_id` text NOT NULL,
	`item_id` text NOT NULL,
	`choice` integer NOT NULL,
	`correct` integer NOT NULL,
	`answered_at` integer NOT NULL,
	`duration_ms` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`attempt_id`, `item_id`),
	FOREIGN KEY (`attempt_id`) REFERENCES `attempts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`item_id`) REFERENCES `quiz_items`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `memories` (
	`learner_id` text NOT NULL,
	`card_id` text NOT NULL,
	`repetition` integer DEFAULT 0 NOT NULL,
	`state` text DEFAULT 'new' NOT NULL,
	`stability` real,
	`difficulty` real,
	`due` integer,
	`last_review` integer,
	`step` integer DEFAULT 0 NOT NULL,
	`reps` integer DEFAULT 0 NOT NULL,
	`lapses` integer DEFAULT 0 NOT NULL,
	`scheduled_days` integer DEFAULT 0 NOT NULL,
	`suspended` integer DEFAULT false NOT NULL,
	`buried_until` integer,
	`flag` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`learner_id`, `card_id`),
	FOREIGN KEY (`learner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`card_id`) REFERENCES `cards`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `memories_due` ON `memories` (`learner_id`,`due`);--> statement-breakpoint
CREATE TABLE `review_log` (
	`id` text PRIMARY KEY NOT NULL,
	`learner_id` text NOT NULL,
	`card_id` text NOT NULL,
	`card_version` integer NOT NULL,
	`kind` text NOT NULL,
	`rating` integer,
	`weight` real DEFAULT 1 NOT NULL,
	`guess` real DEFAULT 0 NOT NULL,
	`claimed_at` integer NOT NULL,
	`received_at` integer NOT NULL,
	`device` text NOT NULL,
	`online` integer DEFAULT true NOT NULL,
	`base_repetition` integer NOT NULL,
	`study_day` text NOT NULL,
	`utc_offset` integer NOT NULL,
	`parameters_id` text,
	`algorithm` text NOT NULL,
	`algorithm_version` text NOT NULL,
	`desired_retention` real NOT NULL,
	`before` text NOT NULL,
	`duration_ms` integer DEFAULT 0 NOT NULL,
	`session_id` text,
	`assignment_id` text,
	`due_set` integer,
	`voids` text,
	FOREIGN KEY (`learner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`card_id`) REFERENCES `cards`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`parameters_id`) REFERENCES `parameters`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `review_log_learner` ON `review_log` (`learner_id`,`received_at`);--> statement-breakpoint
CREATE INDEX `review_log_card` ON `review_log` (`learner_id`,`card_id`,`claimed_at`);--> statement-breakpoint
CREATE INDEX `review_log_session` ON `review_log` (`session_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `review_log_voids` ON `review_log` (`voids`) WHERE voids is not null;--> statement-breakpoint
CREATE TABLE `study_sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`deck_id` text,
	`started_at` integer NOT NULL,
	`last_answer_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`deck_id`) REFERENCES `decks`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `study_sessions_user` ON `study_sessions` (`user_id`,`last_answer_at`);--> statement-breakpoint
CREATE TABLE `accounts` (
	`user_id` text NOT NULL,
	`provider` text NOT NULL,
	`provider_account_id` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`provider`, `provider_account_id`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `departures` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`reviews` integer NOT NULL,
	`cards` integer NOT NULL,
	`documents` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `one_time_links` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`purpose` text NOT NULL,
	`user_id` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`kind` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`revoked_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `sign_in_throttles` (
	`key` text PRIMARY KEY NOT NULL,
	`failures` integer NOT NULL,
	`last_failure_at` integer NOT NULL,
	`blocked_until` integer
);
--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text,
	`name` text,
	`password_hash` text,
	`role` text DEFAULT 'member' NOT NULL,
	`time_zone` text DEFAULT 'UTC' NOT NULL,
	`rollover_hour` integer DEFAULT 4 NOT NULL,
	`locale` text DEFAULT 'en' NOT NULL,
	`buttons` text DEFAULT 'two' NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_unique` ON `users` (`email`);