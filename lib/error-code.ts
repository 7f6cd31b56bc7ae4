/** Every foreseen failure that a person may be told of; the catalogue has a sentence for each (`errors.json`). Alphabetical. */
export const errorCodes = [
  'card-answer-ungrounded',
  'card-changed',
  'card-empty',
  'document-binary',
  'document-empty',
  'document-encoding',
  'document-too-large',
  'document-undated',
  'edtf-invalid',
  'front-matter-date-invalid',
  'front-matter-malformed',
  'input-invalid',
  'not-found',
  'published-invalid',
  'sign-in-needed',
  'stale-repetition',
  'stale-undo',
  'too-many-guests',
  'unforeseen',
] as const

export type ErrorCode = (typeof errorCodes)[number]
