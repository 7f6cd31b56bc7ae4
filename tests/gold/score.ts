/**
 * `npm run score -- [--shared FOLDER] [--date YYYY-MM-DD] [--raise-floors] [--errors]`: the committed gold, and with
 * `--shared` the shared corpora, against the bars; writes `scores.json` beside this file.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { floors, raisedFloors, writeFloors } from './floors'
import { type GoldScores, goldScores, type Measured, measure } from './measure'
import { readGold } from './read-gold'
import { type SharedScores, sharedScores, Unavailable } from './shared-scores'

type Line = { readonly what: string; readonly score: number; readonly bar: number; readonly atMost?: true }

const round = (n: number): number => Math.round(n * 10) / 10

function sharedLines({ wikiwars, facts }: SharedScores): readonly Line[] {
  return [
    { what: 'WikiWars train16, value F1 (te3)', score: wikiwars.te3ValueF1, bar: 86 },
    { what: 'WikiWars train16, value recall without a year', score: wikiwars.underspecifiedValueRecall, bar: 85 },
    ...(['000', '002', 'pooled'] as const).flatMap((id): readonly Line[] => {
      const { core, recall, precision, trapRate } = facts[id]
      const name = `facts of ${id === 'pooled' ? '000 and 002' : id} (${core})`
      return [
        { what: `${name}, recall`, score: recall, bar: 92 },
        { what: `${name}, precision`, score: precision, bar: 90 },
        { what: `${name}, traps`, score: trapRate, bar: 3, atMost: true },
      ]
    }),
  ]
}

const NAMES: Readonly<Record<keyof GoldScores, string>> = {
  timeValueF1: 'our gold: time expressions, value F1',
  timeRelaxedF1: 'our gold: time expressions, relaxed F1',
  factRecall: 'our gold: facts, recall',
  factPrecision: 'our gold: facts, precision',
  factsOutsideTraps: 'our gold: negative rows left alone',
  factRole: 'our gold: facts that hit, with the right role',
}

function goldLines(scores: GoldScores): readonly Line[] {
  const held = floors()
  return (Object.keys(NAMES) as (keyof GoldScores)[]).map(key => ({
    what: NAMES[key],
    score: scores[key],
    bar: held[key],
  }))
}

function table(lines: readonly Line[]): string {
  const width = Math.max(...lines.map(line => line.what.length))
  return lines
    .map(({ what, score, bar, atMost }) => {
      const holds = atMost ? round(score) <= bar : round(score) >= bar
      const wanted = `${atMost ? '<=' : '>='} ${bar}`
      return `${what.padEnd(width)}  ${round(score).toFixed(1).padStart(5)}  ${wanted.padEnd(7)}  ${holds ? 'holds' : 'FALLS SHORT'}`
    })
    .join('\n')
}

function perDocument(measured: readonly Measured[]): string {
  return measured
    .map(({ id, times, facts }) => {
      const { gold, found, right } = times.counts
      const { core, hit, found: told, matched } = facts.counts
      return `  ${id.padEnd(30)} times ${right}/${gold} of ${found} found; facts ${hit}/${core}, ${matched} right of ${told}`
    })
    .join('\n')
}

function errorsOf({ id, times, facts }: Measured): string {
  return [
    ...times.errors.map(error => `${id} time ${error.kind}: ${[error.gold, error.found].filter(Boolean).join(' -> ')}`),
    ...facts.missed.map(row => `${id} fact missed: ${row.edtf} | ${row.timex} | ${row.event}`),
    ...facts.wrong.map(fact => `${id} fact wrong: ${fact.edtf} | ${fact.statement}`),
    ...facts.trapped.map(row => `${id} trap: ${row.id} | ${row.timex}`),
  ].join('\n')
}

const rounded = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, one) => (typeof one === 'number' ? round(one) : one))

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      shared: { type: 'string' },
      date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
      'raise-floors': { type: 'boolean', default: false },
      errors: { type: 'boolean', default: false },
    },
  })
  const measured: Measured[] = []
  for (const document of readGold()) measured.push(await measure(document))
  const gold = goldScores(measured)
  const shared = values.shared === undefined ? undefined : await sharedScores(values.shared)
  if (values.errors) console.log(`${measured.map(errorsOf).filter(Boolean).join('\n')}\n`)
  console.log(`${perDocument(measured)}\n`)
  console.log(table([...(shared ? sharedLines(shared) : []), ...goldLines(gold)]))
  if (!shared) console.log('\nThe shared corpora were not scored: name their folder with --shared ../shared.')
  else {
    const file = new URL('./scores.json', import.meta.url)
    writeFileSync(file, `${JSON.stringify(rounded({ date: values.date, shared, gold }), undefined, 2)}\n`)
  }
  if (values['raise-floors']) writeFloors(raisedFloors(gold))
}

try {
  await main()
} catch (error) {
  const isExpected = error instanceof Unavailable || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')
  console.error(isExpected ? (error as Error).message : error)
  process.exitCode = 1
}
