/** Every foreseen failure that a person may be told of; the catalogue has a sentence for each (`errors.json`). Alphabetical. */
export const errorCodes = [
  'card-answer-ungrounded',
  'card-changed',
  'card-empty',
  'deck-too-small-for-quiz',
  'edtf-invalid',
  'input-invalid',
  'not-found',
  'sign-in-needed',
  'stale-repetition',
  'stale-undo',
  'too-many-guests',
  'unforeseen',
] as const

export type ErrorCode = (typeof errorCodes)[number]
