import { z } from 'zod'

const file = z.instanceof(File).optional()

/** What the form for a new document sends. What is in the text and the file is judged where it is read. */
export const uploadInput = z.object({
  text: z.string().default(''),
  file,
  title: z.string().max(200).default(''),
  /** EDTF or empty. */
  published: z.string().max(60).default(''),
})
export type UploadInput = z.infer<typeof uploadInput>

const documentId = z.string().min(1).max(100)

export const correctionInput = z.object({
  documentId,
  version: z.coerce.number().int().positive(),
  title: z.string().trim().min(1).max(200),
  published: z.string().trim().max(60).default(''),
})

export const visibilityInput = z.object({ documentId, visibility: z.enum(['private', 'link', 'public']) })

export const documentInput = z.object({ documentId })
