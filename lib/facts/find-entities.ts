import type { EntityType, GeneratedEntity } from '../generate/generated'
import type { Word } from '../syntax/word'
import { isCountryWord } from './countries'

const rules: readonly (readonly [RegExp, EntityType])[] = [
  [
    /\b(Treaty|Agreement|Accord|Accords|Pact|Protocol|Convention|Charter|Amendment|Act|Memorandum|Declaration|Constitution|Concordat)\b/,
    'treaty',
  ],
  [
    /\b(War|Battle|Revolution|Conference|Summit|Congress|Crisis|Attacks|Siege|Exhibition|Olympics|Exercise|Uprising|Rebellion)\b/,
    'event',
  ],
  [
    /\b(Ministry|Army|Navy|Corps|Force|Forces|Company|Corporation|Institute|University|Organi[sz]ation|Union|Council|Committee|Commission|Agency|Party|Parliament|Senate|Bank|Group|Coalition|League|Administration|Shipyard|Church|Academy|Society|Department|Bureau|Alliance|Fund)\b/,
    'organisation',
  ],
  [/\b[A-Z]{1,4}-?\d+\w*\b|\b(missile|rocket|tank|frigate|submarine|helicopter|Mirage|Type-\d+)/i, 'weapon'],
  [
    /^(President|Prime|Premier|Chancellor|Minister|King|Queen|Emperor|Prince|Pope|General|Colonel|Admiral|Marshal|Sir|Lord|Dr|Chief)\b/,
    'person',
  ],
  [
    /\b(River|Mountains?|Sea|Ocean|Island|Islands|City|Province|Strait|Valley|Port|Bay|Lake|Street|Asia|Europe|Africa|America)\b/,
    'place',
  ],
]

/** Names and figures of a clause, typed by their form; what no rule knows is `other`. */
export function findEntities(words: readonly Word[]): readonly GeneratedEntity[] {
  const out: GeneratedEntity[] = []
  for (let i = 0; i < words.length; i++) {
    const to = runEnd(words, i)
    if (to === i) continue
    const run = words.slice(i, to)
    const text = run.map((word, k) => (k > 0 && word.start > (run[k - 1]?.end ?? 0) ? ' ' : '') + word.text).join('')
    const first = run[0] as Word
    const last = run.at(-1) as Word
    if (!out.some(entity => entity.text === text))
      out.push({ text, type: typeOf(text, run), start: first.start, end: last.end })
    i = to - 1
  }
  return out
}

function runEnd(words: readonly Word[], from: number): number {
  let to = from
  const wanted =
    words[from]?.tag === 'PROPN'
      ? /^PROPN$/
      : words[from]?.tag === 'NUM' || words[from]?.tag === 'SYM'
        ? /^(NUM|SYM)$/
        : undefined
  if (!wanted) return from
  while (to < words.length && wanted.test(words[to]?.tag ?? '')) to++
  return to
}

function typeOf(text: string, run: readonly Word[]): EntityType {
  if (/^(US|USD|EUR|GBP)?\s?[$£€¥]|\b(USD|EUR|GBP|PKR|INR)\b/.test(text)) return 'money'
  if (run.every(word => word.tag === 'NUM' || word.tag === 'SYM')) return 'quantity'
  if (isCountryWord(text)) return 'place'
  for (const [pattern, type] of rules) if (pattern.test(text)) return type
  return 'other'
}
