/** Every foreseen failure that a person may be told of; the catalogue has a sentence for each (`errors.json`). Alphabetical. */
export const errorCodes = [
  'card-answer-ungrounded',
  'card-changed',
  'card-empty',
  'document-binary',
  'document-changed',
  'document-empty',
  'document-encoding',
  'document-too-large',
  'document-twice',
  'document-unsupported',
  'edtf-invalid',
  'front-matter-date-invalid',
  'front-matter-malformed',
  'input-invalid',
  'not-found',
  'quota-documents',
  'quota-documents-guest',
  'quota-text',
  'quota-text-guest',
  'sign-in-needed',
  'stale-repetition',
  'stale-undo',
  'too-many-guests',
  'unforeseen',
] as const

export type ErrorCode = (typeof errorCodes)[number]
