import { renderDraft } from '../facts/draft'
import type { FoundFact } from '../facts/found-fact'
import { isNominal } from '../syntax/word'
import { type CardCandidate, GAP } from './candidate'
import { dateAnswer } from './date-answer'

/** The cut clause with its date blanked; the preposition stays, so that it is clear what the date bounds. */
export function writeCloze(found: FoundFact): CardCandidate | undefined {
  const answer = dateAnswer(found)
  if (!answer) return undefined
  const { draft } = found
  const { words, timex } = draft
  const edits = new Map<number, string>()
  const before = words[timex - 1]
  const hint = answer.hint === '' ? '' : ` (${answer.hint})`
  const premodifier = isNominal(words[timex + 1]) && words[timex + 1]?.tag !== 'PRON' && before?.tag !== 'ADP'
  edits.set(timex, `${lead(found, answer.words, before?.tag)}${GAP}${premodifier ? '' : hint}`)
  if (answer.precision === 'interval' && /^(from|between|in|during|over|for)$/.test(before?.lower ?? ''))
    edits.set(timex - 1, '')
  if (answer.words.startsWith('the ') && before?.lower === 'the') edits.set(timex - 1, '')
  return { kind: 'cloze-date', found, prompt: renderDraft(draft, edits), answer: answer.words, accept: answer.accept }
}

/** What the expression said beside the date ("around 1950"), or the preposition that its own words had made needless. */
function lead(found: FoundFact, words: string, before: string | undefined): string {
  const surface = found.timex.text
  const about = /^(about|around|circa|c\.|approximately|roughly)\s/i.exec(surface)?.[0] ?? ''
  if (about) return about
  if (/^the year /i.test(surface)) return 'the year '
  const governed = before === 'ADP' || before === 'SCONJ' || before === 'DET' || before === 'ADJ' || before === 'ADV'
  if (governed || /\d{4}|\d0s/.test(surface) || /^from /.test(words)) return ''
  return found.fact.precision === 'day' ? 'on ' : 'in '
}
