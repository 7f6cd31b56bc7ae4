import type { Word } from '../syntax/word'
import { countriesIn, countryPhrase, isCountryWord } from './countries'
import { type Draft, draftOrder } from './draft'
import type { ResolvedDraft } from './reference-context'

/** A heading longer than this is a sentence of its own; a title may be longer. */
const LONGEST = { heading: 45, title: 70 }
/** Headings that name a part of the text, not what it is about. */
const PART =
  /^(introduction|background|history|overview|summary|abstract|conclusions?|implications|discussion|results|methods?|references|notes?|contents|preface|foreword|appendix|chapter|part|section|early (life|years|history)|later (life|years)|legacy|life|career|references|sources|\d[\d.–-]*)\b/i

/** Two or three names and nothing else, under a title: mostly who wrote it. */
const AUTHOR = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,2}$/u

/** Dealings that have two sides. */
const RELATION =
  /\b(agree(d|ment)s?|deals?|treat(y|ies)|accords?|pacts?|memorandum|contracts?|embargo|sanctions?|sales?|arms|aid|assistance|subsid(y|ies)|loans?|cooperation|collaboration|partnership|exercises?|drills?|programmes?|programs?|packages?|orders|transfers?|exports?|imports?|relations|ties|rapprochement|talks|negotiations|meetings?|visits?|trade|detente|détente|recogni[sz]ed)\b/i

/**
 * What a statement is about where it does not say so itself, told before it as a label: the two states of a text on their
 * relations ("Pakistan and the United States: In 2005 the embargo was lifted"), or the heading over a statement without
 * any name ("The Merrow Canal: Tolls were cut in 1841"). `headings`: title, then headings, the outermost first.
 */
export function topicLabel(draft: ResolvedDraft, statement: string, headings: readonly string[]): string | undefined {
  const pair = statesOf(headings)
  if (pair) {
    const named = countriesIn(statement)
    const one = named.length === 1 && pair.includes(named[0] ?? '')
    const oneSided = (one || (named.length === 0 && !namesSomething(draft))) && RELATION.test(statement)
    const saysBilateral = /\b(?:bilateral|mutual)\b/.test(statement) && !pair.every(state => named.includes(state))
    const isTransfer = draft.support === 'took place' && named.length < 2 && RELATION.test(statement)
    if (oneSided || saysBilateral || isTransfer || hasOpenRelation(draft)) return pair.map(countryPhrase).join(' and ')
  }
  const opensDoubtful = draft.subject.some(i => draft.doubtful.includes(i) && draft.words[i]?.tag === 'NOUN')
  if (namesSomething(draft) && !opensDoubtful) return undefined
  const heading = headings.findLast((one, i) => isTopic(one, i === 0))
  return heading && !statement.includes(heading) ? heading : undefined
}

/** "Defence cooperation was formalised by an accord": between whom is not said before the verb. */
function hasOpenRelation({ subject, words, edits }: Draft): boolean {
  const told = subject.filter(i => edits.get(i) !== '')
  const isNamed = told.some(i => words[i]?.tag === 'PROPN' || /\p{Lu}/u.test(edits.get(i) ?? ''))
  return !isNamed && told.length <= 3 && OPEN_RELATION.test(words[told.at(-1) ?? -1]?.lower ?? '')
}

const OPEN_RELATION =
  /^(cooperation|collaboration|relations|ties|partnership|trade|rapprochement|talks|negotiations|exercises|aid|assistance|detente|détente)$/

function isTopic(heading: string, isTitle: boolean): boolean {
  if (heading.length > (isTitle ? LONGEST.title : LONGEST.heading) || /[.!?…]$|[.!?] \p{Lu}/u.test(heading))
    return false
  if (!/\p{Lu}\p{Ll}/u.test(heading) || PART.test(heading)) return false
  return isTitle || !(AUTHOR.test(heading) || /\d{4}/.test(heading))
}

/** What was agreed, offered or sold: "the subsidy" is nobody's until it is said whose. */
const DEALINGS =
  /^(subsidy|deal|agreement|accord|pact|treaty|offer|ban|embargo|proposal|contract|package|loan|exports?|sales?|deadline|bill)$/

/** A dealing that points at something told before, and that the label does not name either. */
export const leavesDealingOpen = ({ doubtful, words, subject }: ResolvedDraft, label: string | undefined): boolean =>
  doubtful.some(i => {
    const noun = words[i]?.lower ?? ''
    if (!DEALINGS.test(noun) || label?.toLowerCase().includes(noun)) return false
    // "The deal, which is the largest of Peru,": told by what stands beside it.
    return !(subject.includes(i) && subject.some(k => k !== i && isName(words[k])))
  })

/** "the plant": a noun that points at something told before. */
export const hasDoubtfulNoun = ({ doubtful, words }: ResolvedDraft): boolean =>
  doubtful.some(i => words[i]?.tag === 'NOUN')

/** Title and nearest heading together name just two states. */
function statesOf(headings: readonly string[]): readonly string[] | undefined {
  const named = [...new Set([headings[0] ?? '', headings.at(-1) ?? ''].flatMap(countriesIn))]
  return named.length === 2 ? named : undefined
}

/** Whether the statement names anybody or anything beside its date. */
export const namesSomething = (draft: Draft): boolean =>
  draftOrder(draft).some(i => {
    if (i === draft.timex) return false
    const edit = draft.edits.get(i)
    return edit === undefined ? isName(draft.words[i]) : /\p{Lu}/u.test(edit)
  })

const isName = (word: Word | undefined): boolean =>
  word?.tag === 'PROPN' || (word?.tag === 'ADJ' && isCountryWord(word.text.split(/[-–]/)[0] ?? ''))
