import { correctionsOf } from '../lib/generate/corrections-of'
import { type GenerateError, type GenerateInput, generateFromDocument } from '../lib/generate/generate'
import type { Generated } from '../lib/generate/generated'
import type { OnProgress } from '../lib/generate/progress'
import { publishedOf } from '../lib/generate/published-of'
import { type ReadDocument, readDocument } from '../lib/readers/read-document'
import { ok, type Result } from '../lib/result'

type ReadAndGenerated = { readonly read: ReadDocument; readonly generated: Generated }

/** From a file of any format that is read, or pasted text, to format 1, with the document as it was read. */
export async function readAndGenerate(
  input: GenerateInput,
  tell: OnProgress = () => {},
): Promise<Result<ReadAndGenerated, GenerateError>> {
  const published = publishedOf(input.published)
  if (!published.ok) return published
  const corrections = correctionsOf(input.articles)
  if (!corrections.ok) return corrections
  tell('reading', 0)
  const read = await readDocument(input)
  if (!read.ok) return read
  return ok({ read: read.value, generated: generateFromDocument(read.value, published.value, corrections.value, tell) })
}

/** The same, to format 1 alone. */
export async function generateFile(input: GenerateInput): Promise<Result<Generated, GenerateError>> {
  const result = await readAndGenerate(input)
  return result.ok ? ok(result.value.generated) : result
}
