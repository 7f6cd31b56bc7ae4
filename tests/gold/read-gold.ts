import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { FactRow } from './score-facts'
import type { TimeRow } from './score-times'

/** A row says where it stands by its sentence, so that an edit elsewhere in the text moves nothing (README). */
type Located = {
  readonly id: string
  readonly doc: string
  readonly sentence: string
  readonly timex: string
  readonly at: number
}
type StoredTime = Located & {
  readonly type?: string
  readonly value?: string
  readonly value_accept?: readonly string[]
  readonly neutral?: boolean
}
type StoredFact = Located & Omit<FactRow, 'char_start' | 'char_end'>

export type GoldTime = TimeRow & { readonly id: string; readonly type?: string }
export type GoldDocument = {
  readonly id: string
  readonly text: string
  readonly times: readonly GoldTime[]
  readonly facts: readonly FactRow[]
}

const here = fileURLToPath(new URL('.', import.meta.url))
const digests = fileURLToPath(new URL('../../content/', import.meta.url))
const pathOf = (doc: string): string => [`${here}texts/${doc}.md`, `${digests}${doc}.md`].find(existsSync) ?? ''

export function readRows<Row>(path: string): readonly Row[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as Row)
}

function locate(row: Located, text: string): { readonly from: number; readonly start: number; readonly end: number } {
  const from = text.indexOf(row.sentence)
  if (from < 0 || text.indexOf(row.sentence, from + 1) >= 0)
    throw new Error(`${row.id}: its sentence must stand in ${row.doc}.md exactly once: ${row.sentence}`)
  const start = from + row.at
  if (text.slice(start, start + row.timex.length) !== row.timex)
    throw new Error(`${row.id}: "${row.timex}" does not stand at ${row.at} of its sentence`)
  return { from, start, end: start + row.timex.length }
}

function goldTime(row: StoredTime, text: string): GoldTime {
  const { start, end } = locate(row, text)
  const { id, type, value, value_accept: accept, neutral } = row
  return { id, start, end, ...(type && { type }), value, ...(accept && { accept }), ...(neutral && { neutral }) }
}

function goldFact({ at: _, ...row }: StoredFact, at: number, text: string): FactRow {
  const { from, start, end } = locate({ ...row, at }, text)
  return { ...row, char_start: from, char_end: from + row.sentence.length, timex_start: start, timex_end: end }
}

/** The committed gold, document by document; throws where a row no longer fits its text. */
export function readGold(): readonly GoldDocument[] {
  const times = readRows<StoredTime>(`${here}times.jsonl`)
  const facts = readRows<StoredFact>(`${here}facts.jsonl`)
  const documents = readRows<{ readonly doc: string }>(`${here}documents.jsonl`)
  return documents.map(({ doc }) => {
    const text = readFileSync(pathOf(doc), 'utf8')
    return {
      id: doc,
      text,
      times: times.filter(row => row.doc === doc).map(row => goldTime(row, text)),
      facts: facts.filter(row => row.doc === doc).map(row => goldFact(row, row.at, text)),
    }
  })
}
