import { countriesIn, countryPhrase } from '../countries'
import { type Draft, draftOrder } from '../draft'
import type { Edit } from '../reference-context'
import { isReplaced } from './is-replaced'

/** Forms of a state's name that stand only before a hyphen, or are clipped. */
const CLIPPED: Readonly<Record<string, string>> = {
  Pak: 'Pakistan',
  Indo: 'India',
  Sino: 'China',
  Franco: 'France',
  Russo: 'Russia',
  Anglo: 'Britain',
  Austro: 'Austria',
  Greco: 'Greece',
  Turco: 'Turkey',
  Italo: 'Italy',
}

const RELATION =
  /^(relations?|relationship|ties|wars?|conflicts?|border|cooperation|talks|rivalry|trade|disputes?|alliance|tensions?|friendship|entente|partnership|rapprochement|negotiations)$/

/** "the 1971 Indo-Pak war": "the 1971 war between India and Pakistan"; a reader need not know what "Indo" stands for. */
export function joinedStates(draft: Draft): readonly Edit[] {
  const { words } = draft
  const order = draftOrder(draft)
  return order.flatMap((i, k): readonly Edit[] => {
    const noun = order[k + 1] ?? -1
    const after = words[noun + 1]
    const pair = pairIn(words[i]?.text ?? '')
    if (!pair || noun !== i + 1 || isReplaced(draft, i) || !RELATION.test(words[noun]?.text ?? '')) return []
    if (after && (/^(NOUN|PROPN)$/.test(after.tag) || /^(between|of|among|['’]s?|[-–])$/.test(after.lower))) return []
    return [{ at: [i, noun], text: `${words[noun]?.text} between ${pair.map(countryPhrase).join(' and ')}` }]
  })
}

/** Two states, at least one of them clipped: "Indo-Pak", "Sino-Indian". */
function pairIn(text: string): readonly string[] | undefined {
  const [one = '', two = '', ...more] = text.split(/[-–]/)
  if (more.length > 0 || !(Object.hasOwn(CLIPPED, one) || Object.hasOwn(CLIPPED, two))) return undefined
  const [a, b] = [stateOf(one), stateOf(two)]
  return a && b && a !== b ? [a, b] : undefined
}

const stateOf = (word: string): string | undefined =>
  Object.hasOwn(CLIPPED, word) ? CLIPPED[word] : countriesIn(word)[0]
