import { renderDraft } from '../facts/draft'
import type { FoundFact } from '../facts/found-fact'
import { isNominal } from '../syntax/word'
import { type CardCandidate, GAP } from './candidate'
import { type DateAnswer, dateAnswer } from './date-answer'

/** The cut clause with its date blanked; the preposition stays, so that it is clear what the date bounds. */
export function writeCloze(given: FoundFact): CardCandidate | undefined {
  const twin = twinYear(given)
  const found = twin === undefined ? given : withoutTwin(given)
  const answer = dateAnswer(found)
  if (!answer) return undefined
  const { draft } = found
  const { words, timex } = draft
  if (!words[timex]?.text || words[timex].end !== found.timex.end || words[timex].start !== found.timex.start)
    return undefined
  if (!isAskable(found)) return undefined
  const edits = new Map<number, string>()
  const before = words[timex - 1]
  const opening = lead(found, answer.words, before?.tag)
  const hint = twin !== undefined ? ' (two years)' : formOf(answer, opening.trim() || (before?.lower ?? ''))
  const premodifier =
    !draft.namedByDate && isNominal(words[timex + 1]) && words[timex + 1]?.tag !== 'PRON' && before?.tag !== 'ADP'
  edits.set(timex, `${opening}${GAP}${premodifier ? yearOnly(answer) : hint}`)
  const told = /^(in|during|over|for)$/.test(before?.lower ?? '')
  const span = answer.precision === 'interval' && told ? /^from (.+) to (.+)$/.exec(answer.words) : undefined
  if (answer.precision === 'interval' && !told && before?.tag === 'ADP') edits.set(timex - 1, '')
  if (answer.words.startsWith('the ') && before?.lower === 'the') edits.set(timex - 1, '')
  return {
    kind: 'cloze-date',
    found,
    prompt: renderDraft(draft, edits),
    answer: span ? `${span[1]}–${span[2]}` : twin === undefined ? answer.words : `${answer.words} and ${twin}`,
    accept: answer.accept,
  }
}

/** "the ＿＿ (year) war": without it a name would fit as well; a longer note would tear the noun from its date. */
const yearOnly = ({ precision }: DateAnswer): string => (precision === 'year' ? ' (year)' : '')

/** The form of the answer; a year is named only after "in", where a place would fit as well. */
function formOf({ hint, precision }: DateAnswer, before: string): string {
  if (hint !== '') return ` (${hint})`
  return precision === 'year' && before === 'in' ? ' (year)' : ''
}

/** What the expression said beside the date ("around 1950"), or the preposition that its own words had made needless. */
function lead(found: FoundFact, words: string, before: string | undefined): string {
  const surface = found.timex.text
  if (found.draft.support === 'dates') return 'from '
  if (found.draft.hasOwnPreposition && /^(from|the) /.test(words)) return ''
  if (found.draft.namedByDate || found.draft.hasOwnPreposition) return found.fact.precision === 'day' ? 'on ' : 'in '
  const about = /^(about|around|circa|c\.|approximately|roughly)\s/i.exec(surface)?.[0] ?? ''
  if (about) return about
  if (isNominal(found.draft.words[found.draft.timex + 1]) || found.draft.subject.includes(found.draft.timex)) return ''
  if (/^the year /i.test(surface)) return 'the year '
  const governed = before === 'ADP' || before === 'SCONJ' || before === 'DET' || before === 'ADJ' || before === 'ADV'
  if (governed || /\d{4}|\d0s/.test(surface) || /^from /.test(words)) return ''
  return found.fact.precision === 'day' ? 'on ' : 'in '
}

/**
 * Where a gap can stand. "before 1990" and "after 1990" admit any year; "the year before" and "the turn of the century"
 * are answered by another year than their words say, so that the sentence would read wrong with the key in it.
 */
function isAskable(found: FoundFact): boolean {
  const { words, timex, edits, predicate } = found.draft
  const k = predicate.indexOf(timex)
  if (k > 0 && predicate[k - 1] !== timex - 1) return false
  const before = words[timex - 1]
  if (/^(before|after|than|as|at|to)$/.test(before?.lower ?? '')) return false
  if (
    edits.get(timex) === '' ||
    /^(post|pre|mid-to)-/i.test(found.timex.text) ||
    /^(post|pre)-/i.test(words[timex]?.text ?? '')
  )
    return false
  const told = /\d/.test(found.timex.text)
  return (
    told ||
    before === undefined ||
    !/^(ADP|SCONJ|NOUN|ADJ)$/.test(before.tag) ||
    /^(in|on|by|since|until|till|from)$/.test(before.lower)
  )
}

/** "in 2014 and 2015": the second of two years that only together are the answer. */
function twinYear(found: FoundFact): string | undefined {
  const { words, timex } = found.draft
  const next = words[timex + 2]
  const joined = words[timex + 1]?.lower === 'and' && next?.tag === 'TIMEX' && /^\d{4}$/.test(next.text)
  return joined && found.fact.precision === 'year' ? next.text : undefined
}

const withoutTwin = (found: FoundFact): FoundFact => {
  const { draft } = found
  return {
    ...found,
    draft: { ...draft, edits: new Map([...draft.edits, [draft.timex + 1, ''], [draft.timex + 2, '']]) },
  }
}
