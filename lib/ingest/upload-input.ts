import { z } from 'zod'

/** What the form for a new document sends. What is in the text and the file is judged where it is read. */
export const uploadInput = z.object({
  text: z.string().default(''),
  file: z.array(z.instanceof(File)).max(20).default([]),
  title: z.string().max(200).default(''),
  /** EDTF or empty. */
  published: z.string().max(60).default(''),
})
export type UploadInput = z.infer<typeof uploadInput>

const documentId = z.string().min(1).max(100)

const correction = {
  documentId,
  version: z.coerce.number().int().positive(),
  title: z.string().trim().min(1).max(1000),
  /** EDTF; empty: as the text tells it. */
  published: z.string().trim().max(60).default(''),
  /** The date is not known, whatever the text seems to say. */
  unknown: z.literal('on').optional(),
  /** What the form showed, so that what was left alone stays what it was. */
  titleWas: z.string().trim().max(1000).default(''),
  publishedWas: z.string().max(60).default(''),
  publishedFrom: z.enum(['found', 'given', 'unknown']).default('found'),
}
const span = { start: z.coerce.number().int().min(0), end: z.coerce.number().int().positive() }

/** The span is that of the only article of a document, which is then corrected with it. */
export const correctionInput = z.object({ ...correction, start: span.start.optional(), end: span.end.optional() })
/** A title that is left empty stays as it was found. */
export const articleCorrectionInput = z.object({
  ...{ ...correction, ...span },
  title: z.string().trim().max(1000),
})
export type CorrectionInput = z.infer<typeof correctionInput>

export const visibilityInput = z.object({ documentId, visibility: z.enum(['private', 'link', 'public']) })

export const documentInput = z.object({ documentId })
