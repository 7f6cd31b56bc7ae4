import { type GenerateError, type GenerateInput, generateFromDocument } from '../lib/generate/generate'
import type { Generated } from '../lib/generate/generated'
import { publishedOf } from '../lib/generate/published-of'
import { readDocument } from '../lib/readers/read-document'
import { ok, type Result } from '../lib/result'

/** From a file of any format that is read, or pasted text, to format 1. */
export async function generateFile(input: GenerateInput): Promise<Result<Generated, GenerateError>> {
  const published = publishedOf(input.published)
  if (!published.ok) return published
  const document = await readDocument(input)
  return document.ok ? ok(generateFromDocument(document.value, published.value)) : document
}
