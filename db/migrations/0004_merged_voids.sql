-- An undo that arrives with a log which is merged or replayed is checked by the replay, not against memory as it stands.
DROP TRIGGER review_log_void;
--> statement-breakpoint
CREATE TRIGGER review_log_void BEFORE INSERT ON review_log
WHEN NEW.kind = 'void' AND NEW.online = 1 AND NOT EXISTS (
  SELECT 1 FROM review_log voided JOIN memories m ON m.learner_id = voided.learner_id AND m.card_id = voided.card_id
  WHERE voided.id = NEW.voids AND voided.learner_id = NEW.learner_id AND voided.card_id = NEW.card_id
    AND voided.kind <> 'void' AND m.repetition = voided.base_repetition + 1)
BEGIN SELECT RAISE(ABORT, 'stale-undo'); END;
