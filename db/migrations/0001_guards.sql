-- A guard whose update matches no row does not stop a batch, so guards are triggers that abort it.
CREATE TRIGGER review_log_stale BEFORE INSERT ON review_log
WHEN NEW.online = 1 AND NEW.kind <> 'void' AND NEW.base_repetition <>
  COALESCE((SELECT repetition FROM memories WHERE learner_id = NEW.learner_id AND card_id = NEW.card_id), 0)
BEGIN SELECT RAISE(ABORT, 'stale-repetition'); END;
--> statement-breakpoint
CREATE TRIGGER review_log_void BEFORE INSERT ON review_log
WHEN NEW.kind = 'void' AND NOT EXISTS (
  SELECT 1 FROM review_log voided JOIN memories m ON m.learner_id = voided.learner_id AND m.card_id = voided.card_id
  WHERE voided.id = NEW.voids AND voided.learner_id = NEW.learner_id AND voided.card_id = NEW.card_id
    AND voided.kind <> 'void' AND m.repetition = voided.base_repetition + 1)
BEGIN SELECT RAISE(ABORT, 'stale-undo'); END;
--> statement-breakpoint
CREATE TRIGGER review_log_append_only BEFORE UPDATE ON review_log
BEGIN SELECT RAISE(ABORT, 'review-log-is-append-only'); END;
--> statement-breakpoint
CREATE TRIGGER review_log_kept BEFORE DELETE ON review_log
WHEN EXISTS (SELECT 1 FROM users WHERE id = OLD.learner_id) AND EXISTS (SELECT 1 FROM cards WHERE id = OLD.card_id)
BEGIN SELECT RAISE(ABORT, 'review-log-is-append-only'); END;
--> statement-breakpoint
CREATE TRIGGER responses_after_submission BEFORE INSERT ON responses
WHEN (SELECT submitted_at FROM attempts WHERE id = NEW.attempt_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'attempt-submitted'); END;
--> statement-breakpoint
CREATE TRIGGER responses_final BEFORE UPDATE ON responses
BEGIN SELECT RAISE(ABORT, 'response-is-final'); END;
--> statement-breakpoint
CREATE TRIGGER attempts_submitted_once BEFORE UPDATE OF submitted_at ON attempts
WHEN OLD.submitted_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'attempt-submitted'); END;
--> statement-breakpoint
CREATE TRIGGER responses_item_of_quiz BEFORE INSERT ON responses
WHEN (SELECT quiz_id FROM quiz_items WHERE id = NEW.item_id) IS NOT (SELECT quiz_id FROM attempts WHERE id = NEW.attempt_id)
BEGIN SELECT RAISE(ABORT, 'item-of-another-quiz'); END;
--> statement-breakpoint
CREATE TRIGGER cards_stale_edit BEFORE UPDATE OF version ON cards
WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'stale-version'); END;
--> statement-breakpoint
CREATE TRIGGER facts_stale_edit BEFORE UPDATE OF version ON facts
WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'stale-version'); END;
--> statement-breakpoint
CREATE TRIGGER documents_stale_edit BEFORE UPDATE OF version ON documents
WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'stale-version'); END;
--> statement-breakpoint
CREATE TRIGGER decks_stale_edit BEFORE UPDATE OF version ON decks
WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'stale-version'); END;
--> statement-breakpoint
CREATE TRIGGER one_time_links_once BEFORE UPDATE OF used_at ON one_time_links
WHEN OLD.used_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'link-used'); END;
