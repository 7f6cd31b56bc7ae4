import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { GENERATOR } from '../lib/generate/generator'
import type { CardId, DeckId, DocumentId, FactId, JobId } from '../lib/ids'
import { type DocumentFields, fieldsOf } from '../lib/ingest/document-fields'
import { prepareIngest } from '../lib/ingest/prepare-ingest'
import type { ReadDocument } from '../lib/readers/read-document'
import { readText, type TextError } from '../lib/readers/read-text'
import type { UserScope } from '../lib/scope'
import type { OriginalFile } from './ingest/original-file'
import { loadContentIndex } from './queries/housekeeping'
import { loadStanding, saveIngest } from './queries/ingest'
import { saveBinned, saveRestored, saveUpload } from './queries/uploads'

const ids = {
  fact: () => v7() as FactId,
  card: () => v7() as CardId,
  deck: () => v7() as DeckId,
}

type Known = Awaited<ReturnType<typeof loadContentIndex>>[number]
/** `problem` is a sentence for whoever started the server. */
type Outcome = { readonly contentId: string } | { readonly problem: string }

/**
 * Makes the public library agree with the digests in `folder`: new ones are added, edited or renamed ones updated under
 * their id, those that are gone put into the bin. One that cannot be read is reported and stops nothing.
 */
export async function loadContent(scope: UserScope, folder: string, now: Date): Promise<readonly string[]> {
  const known = await loadContentIndex(scope)
  const outcomes: Outcome[] = []
  for (const name of digestsIn(folder)) {
    const bytes = readFileSync(join(folder, name))
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const file = { name, mimeType: 'text/markdown', sha256, bytes }
    const same = known.find(one => one.fileSha256 === sha256 && isCurrent(one))
    const seen = outcomes.flatMap(one => ('contentId' in one ? [one.contentId] : []))
    outcomes.push(same && !seen.includes(same.contentId) ? same : await readDigest(scope, file, known, seen, now))
  }
  const problems = outcomes.flatMap(one => ('problem' in one ? [one.problem] : []))
  // A file that could not be read hides its id: then nothing is known to be gone.
  if (problems.length > 0) return problems
  const kept = new Set(outcomes.flatMap(one => ('contentId' in one ? [one.contentId] : [])))
  for (const one of known) if (!kept.has(one.contentId) && !one.deletedAt) await saveBinned(scope, one.id, now)
  return []
}

const digestsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter(name => name.endsWith('.md') && name !== 'README.md')
    .sort()

const isCurrent = (one: Known): boolean =>
  one.generator === GENERATOR && one.status === 'ready' && one.deletedAt === null

async function readDigest(
  scope: UserScope,
  file: OriginalFile,
  known: readonly Known[],
  seen: readonly string[],
  now: Date,
): Promise<Outcome> {
  const problem = (why: string) => ({ problem: `content/${file.name} was left out: ${why}` })
  const read = readText({ fileName: file.name, bytes: file.bytes })
  if (!read.ok) return problem(READ_PROBLEMS[read.error])
  const contentId = read.value.meta.id
  if (contentId === undefined) return problem('its front matter has no id; give it one that never changes.')
  if (seen.includes(contentId)) return problem(`another file has the id ${contentId} too; give each its own.`)
  const fields = fieldsOf(read.value, { fileName: file.name })
  const old = known.find(one => one.contentId === contentId)
  const documentId = old?.id ?? (v7() as DocumentId)
  if (!old) await saveUpload(scope, { documentId, fields, file, now, contentId })
  if (old?.deletedAt) await saveRestored(scope, documentId, v7() as JobId, now)
  await ingest(scope, documentId, { fields, read: read.value, file }, now)
  return { contentId }
}

type Digest = { readonly fields: DocumentFields; readonly read: ReadDocument; readonly file: OriginalFile }

async function ingest(scope: UserScope, documentId: DocumentId, { fields, read, file }: Digest, now: Date) {
  // Loaded only when something changed: the language model takes longer than all the rest of a start.
  const { generateFromDocument } = await import('../lib/generate/generate')
  const standing = await loadStanding(scope, documentId)
  if (!standing) throw new Error(`content/${file.name} was not saved`)
  await saveIngest(scope, prepareIngest(standing, fields, generateFromDocument(read, null), { ids, now }), file)
}

const READ_PROBLEMS: Readonly<Record<TextError, string>> = {
  'document-empty': 'it is empty.',
  'document-binary': 'it is no text; save it as Markdown in UTF-8.',
  'document-too-large': 'it is too large; split it.',
  'document-encoding': 'it is not in UTF-8; save it as UTF-8.',
  'front-matter-malformed': 'its front matter cannot be read; see content/README.md for the fields.',
  'front-matter-date-invalid': 'the date in its front matter is no EDTF date, such as 2021 or 2021-05-05.',
}
