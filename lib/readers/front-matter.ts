import { parse } from 'yaml'
import { isEdtf } from '../edtf/edtf'
import { err, ok, type Result } from '../result'

/** What a document says of itself before its text; every field is as written. `date` is EDTF. */
export type FrontMatter = {
  readonly id?: string
  readonly title?: string
  readonly authors: readonly string[]
  readonly publisher?: string
  readonly date?: string
  readonly source?: string
  readonly article?: string
  readonly licence?: string
  /** When the file was made, EDTF: a text is hardly published later, but may be far older. */
  readonly made?: string
  /** Primary subtag in lower case, such as `en`; only of formats that say it. */
  readonly language?: string
}

export const NO_FRONT_MATTER: FrontMatter = { authors: [] }

const FIELDS = ['id', 'title', 'publisher', 'date', 'source', 'article', 'licence'] as const

/** `yaml` is what stands between the two `---` lines. Unknown keys are ignored. */
export function readFrontMatter(
  yaml: string,
): Result<FrontMatter, 'front-matter-malformed' | 'front-matter-date-invalid'> {
  const fields = parsed(yaml)
  if (!fields) return err('front-matter-malformed')
  const meta: Record<string, string> = {}
  for (const name of FIELDS) {
    const value = fields[name]
    if (value === undefined || value === '') continue
    if (typeof value !== 'string') return err('front-matter-malformed', { field: name })
    meta[name] = value
  }
  if (meta.date !== undefined && !isEdtf(meta.date)) return err('front-matter-date-invalid', { date: meta.date })
  const authors = namesOf(fields.authors ?? fields.author)
  return authors ? ok({ ...meta, authors }) : err('front-matter-malformed', { field: 'authors' })
}

/** The failsafe schema leaves every scalar a string: `date: 2021` is no number and `no` no boolean. */
function parsed(yaml: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = parse(yaml, { schema: 'failsafe', maxAliasCount: 0 })
    if (value === null || value === '') return {}
    return typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

function namesOf(value: unknown): readonly string[] | undefined {
  if (value === undefined || value === '') return []
  if (typeof value === 'string') return [value]
  return Array.isArray(value) && value.every(name => typeof name === 'string') ? value : undefined
}
