/** Facts against gold, as `tools/score-facts.py` counts them: its definitions in TypeScript, to run without Python. */
export type FactRow = {
  readonly id: string
  readonly char_start: number
  readonly char_end: number
  readonly timex?: string
  readonly timex_start?: number
  readonly timex_end?: number
  readonly negative?: boolean
  readonly edtf?: string
  readonly edtf_accept?: readonly string[] | null
  readonly edtf_parts?: readonly unknown[] | null
  readonly event?: string
  readonly scoring?: string
  readonly optional?: boolean
  readonly role?: string
}
export type FoundFact = {
  readonly timex: { readonly start: number; readonly end: number }
  readonly edtf: string
  readonly statement: string
  readonly role?: string
}
export type FactCounts = {
  readonly core: number
  readonly hit: number
  readonly found: number
  readonly matched: number
  /** On an optional row that is already taken: left out of the count. */
  readonly aside: number
  readonly negatives: number
  readonly traps: number
}
export type FactOutcome = {
  readonly counts: FactCounts
  /** Indices of the found fact and of the positive row that it hit. */
  readonly hits: readonly { readonly found: number; readonly row: FactRow }[]
  readonly missed: readonly FactRow[]
  readonly wrong: readonly FoundFact[]
  readonly trapped: readonly FactRow[]
}

const STOP = new Set(
  'the a an of in on at to for and or by with from was were is are be been being has have had its his her their this that these those it they he she as after before during between which who whom into over under about than then'.split(
    ' ',
  ),
)
/** At least this share of the content words of the row's event stands in the statement. */
const SHARE = 0.4

type Place = readonly [start: number, end: number]
const overlap = (a: Place, b: Place): boolean => Math.min(a[1], b[1]) > Math.max(a[0], b[0])
const placeOf = (row: FactRow): Place =>
  row.timex_start !== undefined && row.timex_end !== undefined
    ? [row.timex_start, row.timex_end]
    : [row.char_start, row.char_end]

function stems(sentence: string): ReadonlySet<string> {
  const words = sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const content = words.filter(word => !STOP.has(word) && [...word].length > 1)
  return new Set(content.map(word => [...word.replace(/(ing|ed|es|s|ly)$/, '')].slice(0, 6).join('')))
}

const plain = (value: string): string =>
  value.trim().replaceAll('open', '..').replaceAll('unknown', '').replace(/[~?%]/g, '')
const bound = (value: string): string => value.replace(/^\.\.\/|\/\.\.$|^\/|\/$/g, '')
/** Open and closed readings of one bound count as equal: `2014/..` and `2014`. */
const close = (a: string, b: string): boolean => a === b || (bound(a) === bound(b) && bound(a) !== '')

function accepted(row: FactRow): readonly string[] {
  const parts = (row.edtf_parts ?? []).filter(part => typeof part === 'string')
  return [row.edtf, ...(row.edtf_accept ?? []), ...parts].flatMap(value => (value ? [plain(value)] : []))
}

export const isCore = (row: FactRow): boolean =>
  !row.negative && (row.scoring === undefined ? row.optional !== true : row.scoring === 'required')

type Pair = { readonly share: number; readonly exact: boolean; readonly found: number; readonly row: number }

function candidates(found: readonly FoundFact[], rows: readonly FactRow[]): readonly Pair[] {
  const wanted = rows.map(row => stems(row.event ?? ''))
  const pairs = found.flatMap((fact, i) => {
    const said = stems(fact.statement)
    const value = plain(fact.edtf)
    return rows.flatMap((row, j): readonly Pair[] => {
      const values = accepted(row)
      if (!overlap([fact.timex.start, fact.timex.end], placeOf(row))) return []
      if (!values.some(one => close(value, one))) return []
      const want = wanted[j] ?? new Set<string>()
      const share = [...want].filter(stem => said.has(stem)).length / Math.max(1, want.size)
      if (share < SHARE) return []
      return [{ share: share + (isCore(row) ? 0.01 : 0), exact: values.includes(value), found: i, row: j }]
    })
  })
  return pairs.sort(
    (a, b) => b.share - a.share || Number(b.exact) - Number(a.exact) || a.found - b.found || b.row - a.row,
  )
}

/** Which facts are left out of the count: another telling of an optional row that is taken; a copy is not. */
function setAside(
  found: readonly FoundFact[],
  rows: readonly FactRow[],
  pairs: readonly Pair[],
  hit: ReadonlySet<number>,
) {
  const seen = new Set<string>()
  const aside = new Set<number>()
  found.forEach((fact, i) => {
    const mark = JSON.stringify([fact.timex.start, fact.timex.end, plain(fact.edtf), fact.statement])
    const optional = pairs.some(pair => pair.found === i && !isCore(rows[pair.row] as FactRow))
    if (!hit.has(i) && !seen.has(mark) && optional) aside.add(i)
    seen.add(mark)
  })
  return aside
}

export function scoreFacts(gold: readonly FactRow[], found: readonly FoundFact[]): FactOutcome {
  const rows = gold.filter(row => !row.negative)
  const negatives = gold.filter(row => row.negative && row.timex_start !== undefined && row.timex)
  const pairs = candidates(found, rows)
  const [ofFound, ofRow] = [new Map<number, number>(), new Map<number, number>()]
  for (const { found: i, row: j } of pairs)
    if (!ofFound.has(i) && !ofRow.has(j)) {
      ofFound.set(i, j)
      ofRow.set(j, i)
    }
  const aside = setAside(found, rows, pairs, new Set(ofFound.keys()))
  const wrong = found.filter((_, i) => !ofFound.has(i) && !aside.has(i))
  const place = (fact: FoundFact): Place => [fact.timex.start, fact.timex.end]
  const astray = wrong.filter(fact => !rows.some(row => overlap(place(fact), placeOf(row))))
  const trapped = negatives.filter(row => astray.some(fact => overlap(place(fact), placeOf(row))))
  const core = rows.filter(isCore)
  const missed = rows.filter((row, j) => isCore(row) && !ofRow.has(j))
  return {
    counts: {
      core: core.length,
      hit: core.length - missed.length,
      found: found.length,
      matched: ofFound.size,
      aside: aside.size,
      negatives: negatives.length,
      traps: trapped.length,
    },
    hits: [...ofFound].map(([i, j]) => ({ found: i, row: rows[j] as FactRow })),
    missed,
    wrong,
    trapped,
  }
}

export const NO_FACTS: FactCounts = { core: 0, hit: 0, found: 0, matched: 0, aside: 0, negatives: 0, traps: 0 }

/** In percent. */
export const factRates = (counts: FactCounts) => ({
  recall: (100 * counts.hit) / Math.max(1, counts.core),
  precision: (100 * counts.matched) / Math.max(1, counts.found - counts.aside),
  trapRate: (100 * counts.traps) / Math.max(1, counts.negatives),
})
