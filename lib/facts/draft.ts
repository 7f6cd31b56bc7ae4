import type { VerbGroup } from '../syntax/clause'
import type { Word } from '../syntax/word'

/**
 * A clause on its way to a statement: which words of its sentence stay, in which order, and what stands in place of
 * some. Indices point into `words`.
 */
export type Draft = {
  readonly words: readonly Word[]
  /** "X reported that": the clause around a reported one. */
  readonly attribution: readonly number[]
  /** Adjuncts before the subject; a comma follows each. */
  readonly fronted: readonly (readonly number[])[]
  readonly subject: readonly number[]
  readonly predicate: readonly number[]
  readonly verb: VerbGroup
  /** Words that the sentence has no verb for: "took place" after an event noun, "was" before a bare participle. */
  readonly support?: Support
  /** The event has its year in its name ("the 1848 revolution"): told, but asked by no card. */
  readonly namedByDate?: boolean
  /** The word of the date brings its preposition by an edit: "died", "on 2 March 1961". */
  readonly hasOwnPreposition?: boolean
  /** The date is that of an event named in the clause, which bounds it: told, but no card asks when the clause itself was. */
  readonly datesNeighbour?: boolean
  /** The word that is the time expression. */
  readonly timex: number
  /** Text in place of a word's own: a resolved reference, or nothing. */
  readonly edits: ReadonlyMap<number, string>
}

export type Support =
  | 'took place'
  | 'was'
  | 'were'
  | 'has been'
  | 'have been'
  | 'was born'
  | 'died'
  | 'reigned'
  | 'dates'

/** All indices of a draft in the order of reading. */
export const draftOrder = (draft: Draft): readonly number[] => [
  ...draft.attribution,
  ...draft.fronted.flat(),
  ...draft.subject,
  ...draft.predicate,
]

/** The draft as one sentence; `edits` on top of the draft's own, for example a gap in place of the date. */
export function renderDraft(draft: Draft, edits: ReadonlyMap<number, string> = new Map()): string {
  const all = new Map([...openerLowered(draft), ...draft.edits, ...edits])
  const fronted = draft.fronted.map(part => renderWords(draft.words, part, all)).filter(part => part !== '')
  const parts = [
    renderWords(draft.words, draft.attribution, all),
    ...fronted.map(part => `${part},`),
    ...(draft.support
      ? [renderWords(draft.words, draft.subject, all), draft.support, renderWords(draft.words, draft.predicate, all)]
      : [renderWords(draft.words, [...draft.subject, ...draft.predicate], all)]),
  ]
  return asSentence(parts.filter(part => part !== '').join(' '))
}

/** "Born in Nancy, Jacob joined …": what began its sentence and begins the statement no longer loses its capital. */
function openerLowered(draft: Draft): ReadonlyMap<number, string> {
  const first = draft.words.findIndex(word => word.tag !== 'PUNCT')
  const word = draft.words[first]
  const moved = word && draftOrder(draft).indexOf(first) > 0 && /^(VERB|AUX|DET|ADP|ADV|SCONJ)$/.test(word.tag)
  return moved && /^\p{Lu}\p{Ll}/u.test(word.text) ? new Map([[first, word.lower]]) : new Map()
}

/** Capital first, full stop last, single spaces. */
export function asSentence(text: string): string {
  const body = text
    .replace(/\s+/g, ' ')
    .replace(/\s*,(?:\s*,)+/g, ',')
    .replace(/[\s,;:–—-]+$/u, '')
    .trim()
  const first = body.replace(/^(["“‘'(]*)(\p{Ll})/u, (_, lead: string, letter: string) => lead + letter.toUpperCase())
  return /[.?!]["”’)]?$/.test(first) ? first : `${first}.`
}

/** Words with the spaces that English wants: those of the source where neighbours stayed neighbours. */
export function renderWords(
  words: readonly Word[],
  indices: readonly number[],
  edits: ReadonlyMap<number, string>,
): string {
  let out = ''
  let last: number | undefined
  for (const i of indices) {
    const word = words[i]
    const text = edits.get(i) ?? word?.text ?? ''
    if (!word || text === '') continue
    if (out !== '' && !(edits.has(i) && /^['’]s?$/.test(text)) && needsSpace(words, last, i)) out += ' '
    out += text.replace(/\s+/g, ' ')
    last = i
  }
  return tidied(out)
}

function needsSpace(words: readonly Word[], last: number | undefined, i: number): boolean {
  const word = words[i]
  const previous = last === undefined ? undefined : words[last]
  if (!word || !previous) return false
  if (last === i - 1) return word.start > previous.end
  return !/^[,.;:?!)”’]/.test(word.text) && !/^['’]s?$/.test(word.text)
}

/** What print does and prose does not: escaped signs, loose marks, initials without their last stop. */
const tidied = (text: string): string =>
  text
    .replace(/\\\s*([$%&#_*])/g, '$1')
    .replace(/\s+([,.;:?!%)”])/g, '$1')
    .replace(/([(“$£€])\s+/g, '$1')
    .replace(/\b(US|A|C|NZ|HK) \$/g, '$1$')
    .replace(
      /\b(from|of|in|to|by|with|for|against) (Soviet Union|United States|United Kingdom|Netherlands)\b/g,
      '$1 the $2',
    )
    .replace(/\b((?:\p{Lu}\.)+\p{Lu})(?![\p{L}.])/gu, '$1.')
