ALTER TABLE `cards` ADD `wording_hash` text;--> statement-breakpoint
ALTER TABLE `cards` ADD `placing_hash` text;--> statement-breakpoint
ALTER TABLE `facts` ADD `wording_hash` text;--> statement-breakpoint
ALTER TABLE `facts` ADD `placing_hash` text;