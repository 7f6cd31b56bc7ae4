import { type Edtf, parseEdtf } from '../edtf/edtf'
import { err, ok, type Result } from '../result'

/** The date that a person gave for a document, EDTF; null where none was given. */
export function publishedOf(given: string | undefined): Result<Edtf | null, 'published-invalid'> {
  if (given === undefined) return ok(null)
  const published = parseEdtf(given)
  return published.ok ? ok(published.value) : err('published-invalid', { published: given })
}
