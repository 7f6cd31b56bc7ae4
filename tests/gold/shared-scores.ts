import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Generated } from '../../lib/generate/generated'
import { generated } from './measure'
import { readRows } from './read-gold'
import { type FactCounts, type FactRow, factRates, NO_FACTS, scoreFacts } from './score-facts'
import { f1, NO_TIMES, scoreTimes, type TimeRow } from './score-times'
import { sumCounts } from './sum-counts'

/** A sentence for whoever started the command: what is missing and what to do. */
export class Unavailable extends Error {}

export type SharedScores = {
  readonly wikiwars: { readonly te3ValueF1: number; readonly underspecifiedValueRecall: number }
  readonly facts: Readonly<Record<'000' | '002' | 'pooled', ReturnType<typeof factRates> & { readonly core: number }>>
}

type WikiDocument = {
  readonly doc_id: string
  readonly dct: string
  readonly text: string
  readonly timexes: readonly (Omit<TimeRow, 'accept'> & { readonly nested?: string })[]
}
/** The two annotated documents and when they were published, as a person knows it. */
const DOCUMENTS = [
  ['000', '2021'],
  ['002', '2021-07-16'],
] as const
const NEEDED = [
  'tools/score-timex.py',
  'tools/score-facts.py',
  'data/wikiwars-train16.jsonl',
  'gold/000.jsonl',
  'gold/002.jsonl',
]

function python(args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync('python3', args, { encoding: 'utf8', maxBuffer: 1 << 26 })
  if (error)
    throw new Unavailable('python3 was not found. Install Python 3, which runs the shared scorers, and try again.')
  if (status !== 0) throw new Error(`${args[0]} failed:\n${stderr}`)
  return stdout
}

/** Runs the shared scorers, and holds the ones in TypeScript against them. `folder` is the root of the shared folder. */
export async function sharedScores(folder: string): Promise<SharedScores> {
  const missing = NEEDED.filter(path => !existsSync(join(folder, path)))
  if (missing.length > 0)
    throw new Unavailable(
      `${missing.join(', ')} not found under ${folder}. Name the folder with the shared gold and tools: npm run score -- --shared ../shared`,
    )
  python(['--version'])
  const scratch = mkdtempSync(join(tmpdir(), 'annals-score-'))
  try {
    return { wikiwars: await wikiwars(folder, scratch), facts: await facts(folder, scratch) }
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

async function wikiwars(folder: string, scratch: string): Promise<SharedScores['wikiwars']> {
  const gold = join(folder, 'data/wikiwars-train16.jsonl')
  const documents = readRows<WikiDocument>(gold)
  const found: (readonly Generated['timexes'][number][])[] = []
  for (const { doc_id, dct, text } of documents) found.push((await generated(text, `${doc_id}.txt`, dct)).timexes)
  const predictions = join(scratch, 'wikiwars.jsonl')
  const rows = documents.map(({ doc_id }, i) => JSON.stringify({ doc_id, timexes: found[i] }))
  writeFileSync(predictions, `${rows.join('\n')}\n`)
  const report = join(scratch, 'wikiwars.json')
  python([join(folder, 'tools/score-timex.py'), gold, predictions, '--quiet', '--json', report])
  const { te3, date } = JSON.parse(readFileSync(report, 'utf8'))
  const ours = sumCounts(
    NO_TIMES,
    documents.map(({ text, timexes }, i) => {
      const outer = timexes.filter(timex => timex.nested !== 'outer')
      return scoreTimes(text, outer, found[i] ?? []).counts
    }),
  )
  agree('time expressions', f1(ours.right, ours.found, ours.gold), te3.value.F1, 0.01)
  return {
    te3ValueF1: te3.value.F1,
    underspecifiedValueRecall: date.gold_by_class.underspecified.value_recall,
  }
}

async function facts(folder: string, scratch: string): Promise<SharedScores['facts']> {
  const counts: FactCounts[] = []
  for (const [id, published] of DOCUMENTS) {
    const name = readdirSync(join(folder, 'documents')).find(file => file.startsWith(`${id}_`))
    if (!name) throw new Unavailable(`documents/${id}_….txt not found under ${folder}.`)
    const output = await generated(readFileSync(join(folder, 'documents', name), 'utf8'), name, published)
    const path = join(scratch, `${id}.json`)
    writeFileSync(path, JSON.stringify(output))
    const gold = join(folder, 'gold', `${id}.jsonl`)
    const theirs = JSON.parse(python([join(folder, 'tools/score-facts.py'), gold, path]))
    const ours = scoreFacts(readRows<FactRow>(gold), output.facts).counts
    const rates = factRates(ours)
    agree(`recall of ${id}`, rates.recall, theirs.recall, 0.051)
    agree(`precision of ${id}`, rates.precision, theirs.precision, 0.051)
    agree(`traps of ${id}`, ours.traps, theirs.traps, 0)
    counts.push(ours)
  }
  const rated = (one: FactCounts) => ({ ...factRates(one), core: one.core })
  const [first, second] = counts as [FactCounts, FactCounts]
  return { '000': rated(first), '002': rated(second), pooled: rated(sumCounts(NO_FACTS, counts)) }
}

function agree(what: string, ours: number, theirs: number, within: number): void {
  if (Math.abs(ours - theirs) > within)
    throw new Error(`The scorers disagree on ${what}: ${ours} here, ${theirs} by the shared one. Mend tests/gold.`)
}
