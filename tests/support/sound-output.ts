import { parseEdtf } from '../../lib/edtf/edtf'
import type { Excerpt, Generated, LedgerEntry } from '../../lib/generate/generated'
import { generatedInput } from '../../lib/generate/generated-input'

/** Every promise of format 1 that an output breaks, in words; none when it is sound. `text` is what the offsets count in. */
export function brokenPromises(text: string, generated: Generated): readonly string[] {
  const schema = generatedInput.safeParse(generated)
  return [
    ...(schema.success ? [] : [`schema: ${schema.error.message}`]),
    ...excerpts(text, generated),
    ...articles(text, generated),
    ...timexes(generated),
    ...facts(generated),
    ...cards(generated),
    ...ledger(generated),
  ]
}

const REFERENCES = ['PAST_REF', 'PRESENT_REF', 'FUTURE_REF']

function excerpts(text: string, { timexes, facts, cards }: Generated): readonly string[] {
  const all: readonly (readonly [string, Excerpt])[] = [
    ...timexes.map(timex => [`timex ${timex.id}`, timex] as const),
    ...facts.flatMap(fact =>
      [fact.timex, fact.sentence, ...fact.sources].map(excerpt => [`fact ${fact.id}`, excerpt] as const),
    ),
    ...cards.flatMap(card => card.quotes.map(quote => [`card ${card.id}`, quote] as const)),
  ]
  return all.flatMap(([what, { start, end, text: slice }]) => [
    ...(start < 0 || end > text.length || start >= end ? [`${what}: ${start} to ${end} is outside the text`] : []),
    ...(text.slice(start, end) === slice ? [] : [`${what}: its text is not its slice`]),
  ])
}

function articles(text: string, generated: Generated): readonly string[] {
  const all = generated.articles
  const gaps = all.filter(
    (article, i) => article.start !== (all[i - 1]?.end ?? article.start) || article.end < article.start,
  )
  return [
    ...gaps.map(article => `article at ${article.start}: does not begin where the one before it ends`),
    ...((all.at(-1)?.end ?? 0) > text.length ? ['article: ends after the text'] : []),
    ...generated.timexes
      .filter(timex => {
        const own = all[timex.article]
        return !own || timex.start < own.start || timex.end > own.end
      })
      .map(timex => `timex ${timex.id}: not inside its article`),
  ]
}

function timexes({ timexes: all }: Generated): readonly string[] {
  return all.flatMap((timex, i) => {
    const before = all[i - 1]
    const isDate = timex.type === 'DATE' && !REFERENCES.includes(timex.value)
    return [
      ...(before && before.end > timex.start ? [`timex ${timex.id}: overlaps the one before it`] : []),
      ...(isDate && !parseEdtf(timex.value).ok ? [`timex ${timex.id}: ${timex.value} is no EDTF`] : []),
      ...(timex.type === 'DURATION' && !timex.value.startsWith('P')
        ? [`timex ${timex.id}: ${timex.value} is no duration`]
        : []),
    ]
  })
}

function facts({ facts: all }: Generated): readonly string[] {
  return all.flatMap(fact => [
    ...(parseEdtf(fact.edtf).ok ? [] : [`fact ${fact.id}: ${fact.edtf} is no EDTF`]),
    ...(fact.statement.trim() === '' ? [`fact ${fact.id}: its statement is empty`] : []),
    ...(fact.sentence.start <= fact.timex.start && fact.timex.end <= fact.sentence.end
      ? []
      : [`fact ${fact.id}: its time expression is outside its sentence`]),
  ])
}

function cards({ cards: all, facts: known }: Generated): readonly string[] {
  const ids = new Set(known.map(fact => fact.id))
  return all.flatMap(card => [
    ...card.facts.filter(id => !ids.has(id)).map(id => `card ${card.id}: no fact ${id}`),
    ...(card.prompt.trim() === '' || card.answer.trim() === '' ? [`card ${card.id}: prompt or answer is empty`] : []),
    ...(card.kind === 'cloze-date' && !card.prompt.includes('＿＿') ? [`card ${card.id}: a cloze without a gap`] : []),
  ])
}

function ledger(generated: Generated): readonly string[] {
  const { timexes: times, facts: told, cards: written } = generated
  const of = (stage: LedgerEntry['stage']) => generated.ledger.filter(entry => entry.stage === stage)
  const factIds = told.map(fact => fact.id)
  const cardIds = written.map(card => card.id)
  const used = of('card').filter(entry => entry.outcome === 'used')
  return [
    ...onceEach(
      'timex',
      of('timex'),
      times.map(timex => timex.id),
    ),
    ...onceEach('fact', of('fact'), factIds),
    ...onceEach(
      'card',
      of('card'),
      of('card').map(entry => entry.ref),
    ),
    ...onceEach('used card', used, cardIds),
    ...of('timex').flatMap(entry => points(entry, factIds)),
    ...of('fact').flatMap(entry => points(entry, factIds)),
    ...of('card').flatMap(entry => points(entry, cardIds)),
    ...cardedFacts(generated, of('fact')),
  ]
}

/** Exactly once each, and nothing else. */
function onceEach(what: string, entries: readonly LedgerEntry[], ids: readonly string[]): readonly string[] {
  const times = new Map<string, number>()
  for (const { ref } of entries) times.set(ref, (times.get(ref) ?? 0) + 1)
  const known = new Set(ids)
  return [
    ...(known.size === ids.length ? [] : [`${what}: two have one id`]),
    ...[...known]
      .filter(id => times.get(id) !== 1)
      .map(id => `${what} ${id}: ${times.get(id) ?? 0} times in the ledger`),
    ...[...times.keys()].filter(ref => !known.has(ref)).map(ref => `${what} ${ref}: in the ledger only`),
  ]
}

function points(entry: LedgerEntry, targets: readonly string[]): readonly string[] {
  const { stage, ref, outcome, into, reason } = entry
  const what = `${stage} ${ref}`
  if (outcome === 'left') return reason ? [] : [`${what}: left without a reason`]
  const needsTarget = outcome === 'merged' || (stage === 'timex' && outcome === 'used')
  if (into === undefined) return needsTarget ? [`${what}: ${outcome}, and nowhere said by what`] : []
  return targets.includes(into) ? [] : [`${what}: ${outcome} into ${into}, which is not there`]
}

/** A fact is used when a card asks for it, and left when none does. */
function cardedFacts({ cards: written }: Generated, entries: readonly LedgerEntry[]): readonly string[] {
  const asked = new Set(written.flatMap(card => card.facts))
  return entries
    .filter(({ ref, outcome }) => (outcome === 'used') !== asked.has(ref) && outcome !== 'merged')
    .map(({ ref, outcome }) => `fact ${ref}: ${outcome}, but ${asked.has(ref) ? 'a' : 'no'} card asks for it`)
}
