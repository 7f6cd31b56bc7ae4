CREATE TABLE `article_corrections` (
	`document_id` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`title` text,
	`published` text,
	`published_from` text NOT NULL,
	PRIMARY KEY(`document_id`, `start`, `end`),
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `layouts` (
	`document_id` text PRIMARY KEY NOT NULL,
	`blocks` text NOT NULL,
	`pages` text NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `articles` ADD `published_by` text;--> statement-breakpoint
ALTER TABLE `articles` ADD `evidence` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `documents` ADD `published_from` text DEFAULT 'found' NOT NULL;--> statement-breakpoint
ALTER TABLE `jobs` ADD `stage` text;--> statement-breakpoint
-- Until now a date of a person's document was told by its owner or by the front matter, and was passed on as given.
UPDATE `documents` SET `published_from` = 'given' WHERE `published` IS NOT NULL AND `content_id` IS NULL;
