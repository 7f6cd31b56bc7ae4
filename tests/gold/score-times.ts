import { type CanonicalValue, canonicalValue, sameValue } from './timex-value'

/** TempEval-3 over time expressions of every type, as `tools/score-timex.py` counts it, with neutral gold besides. */
export type TimeRow = {
  readonly start: number
  readonly end: number
  readonly value?: string | undefined
  readonly accept?: readonly string[]
  /** Neither asked for nor held against whoever finds it. */
  readonly neutral?: boolean
}
export type TimeCounts = {
  readonly gold: number
  readonly found: number
  readonly matched: number
  readonly right: number
}
export type TimeError = {
  readonly kind: 'missed' | 'spurious' | 'value'
  readonly gold: string
  readonly found: string
}

type Piece = TimeRow & { readonly canonical: readonly CanonicalValue[] }
type Pair = { readonly gold: number; readonly found: number }

const CONNECTOR = /\s*(?:–|—|-|\/|\bto\b|\band\b|\buntil\b|\btill\b|\bthrough\b|\bthru\b)\s*/gi
const LEAD_ALONE = /^\s*(from|between|since|the)\s*$/i
const LEAD = /^\s*(from|between|during|in|since)\s+/i

/** An interval that was found is cut at its connector, because the gold marks both end points. */
function explode(row: TimeRow, text: string): readonly TimeRow[] {
  const value = row.value ?? ''
  const slash = value.indexOf('/')
  if (slash < 0) return [row]
  const [from, to] = [value.slice(0, slash), value.slice(slash + 1)]
  if (from === '' || from === '..') return [{ ...row, value: to }]
  if (to === '' || to === '..') return [{ ...row, value: from }]
  const span = text.slice(row.start, row.end)
  const middle = (cut: RegExpExecArray): number => Math.abs(cut.index + cut[0].length / 2 - span.length / 2)
  const cuts = [...span.matchAll(CONNECTOR)].filter(cut => {
    const before = span.slice(0, cut.index)
    return cut.index > 0 && cut.index + cut[0].length < span.length && /\w/.test(before) && !LEAD_ALONE.test(before)
  })
  const [cut] = cuts.sort((a, b) => middle(a) - middle(b))
  if (!cut) return [row]
  const lead = LEAD.exec(span.slice(0, cut.index))?.[0].length ?? 0
  return [
    { ...row, start: row.start + lead, end: row.start + cut.index, value: from },
    { ...row, start: row.start + cut.index + cut[0].length, value: to },
  ]
}

function trimmed(row: TimeRow, text: string): TimeRow {
  const span = text.slice(row.start, row.end)
  const start = row.start + (span.length - span.trimStart().length)
  return { ...row, start, end: Math.max(start, row.end - (span.length - span.trimEnd().length)) }
}

const pieces = (rows: readonly TimeRow[], text: string): readonly Piece[] =>
  rows
    .flatMap(row => explode(row, text))
    .map(row => trimmed(row, text))
    .filter(row => row.start < row.end)
    .map(row => ({ ...row, canonical: [row.value, ...(row.accept ?? [])].map(canonicalValue) }))

/** Of what was found at the same place, the first counts. */
function once(found: readonly Piece[]): readonly Piece[] {
  const seen = new Set<string>()
  return [...found]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ start, end }) => !seen.has(`${start} ${end}`) && seen.add(`${start} ${end}`))
}

/** Characters that two spans share, spaces apart. */
const shared = (a: TimeRow, b: TimeRow, text: string): number =>
  text.slice(Math.max(a.start, b.start), Math.max(0, Math.min(a.end, b.end))).replace(/\s/g, '').length

/** One to one: equal spans first, then the largest overlap, the leftmost. */
function align(gold: readonly Piece[], found: readonly Piece[], text: string): readonly Pair[] {
  const candidates = gold.flatMap((g, i) =>
    found.flatMap((f, j) => {
      const common = shared(g, f, text)
      const equal = g.start === f.start && g.end === f.end
      return common > 0 ? [{ gold: i, found: j, equal, common, away: Math.abs(g.start - f.start) }] : []
    }),
  )
  candidates.sort(
    (a, b) =>
      Number(b.equal) - Number(a.equal) ||
      (a.equal ? 0 : b.common - a.common || a.away - b.away) ||
      a.gold - b.gold ||
      a.found - b.found,
  )
  const [takenGold, takenFound] = [new Set<number>(), new Set<number>()]
  return candidates.filter(pair => {
    if (takenGold.has(pair.gold) || takenFound.has(pair.found)) return false
    takenGold.add(pair.gold)
    takenFound.add(pair.found)
    return true
  })
}

const isRight = (gold: Piece, found: Piece): boolean =>
  gold.canonical.some(value => found.canonical[0] !== undefined && sameValue(value, found.canonical[0]))

export function scoreTimes(
  text: string,
  goldRows: readonly TimeRow[],
  foundRows: readonly TimeRow[],
): { readonly counts: TimeCounts; readonly errors: readonly TimeError[] } {
  const all = pieces(goldRows, text)
  const gold = all.filter(row => !row.neutral)
  const neutral = all.filter(row => row.neutral)
  const everything = once(pieces(foundRows, text))
  const touches = (found: Piece, rows: readonly Piece[]): boolean => rows.some(row => shared(row, found, text) > 0)
  const found = everything.filter(row => touches(row, gold) || !touches(row, neutral))
  const pairs = align(gold, found, text)
  const show = (row: Piece | undefined): string =>
    row ? `${text.slice(row.start, row.end)} = ${row.value ?? 'none'}` : ''
  const wrong = pairs.filter(pair => !isRight(gold[pair.gold] as Piece, found[pair.found] as Piece))
  const [hitGold, hitFound] = [new Set(pairs.map(pair => pair.gold)), new Set(pairs.map(pair => pair.found))]
  return {
    counts: { gold: gold.length, found: found.length, matched: pairs.length, right: pairs.length - wrong.length },
    errors: [
      ...wrong.map(pair => ({ kind: 'value' as const, gold: show(gold[pair.gold]), found: show(found[pair.found]) })),
      ...gold.filter((_, i) => !hitGold.has(i)).map(row => ({ kind: 'missed' as const, gold: show(row), found: '' })),
      ...found
        .filter((_, j) => !hitFound.has(j))
        .map(row => ({ kind: 'spurious' as const, gold: '', found: show(row) })),
    ],
  }
}

export const NO_TIMES: TimeCounts = { gold: 0, found: 0, matched: 0, right: 0 }

/** F1 in percent of so many right among so many found and so many asked for. */
export const f1 = (right: number, found: number, gold: number): number =>
  found + gold === 0 ? 0 : (200 * right) / (found + gold)
