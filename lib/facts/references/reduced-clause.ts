import { isPastForm } from '../../syntax/verb-forms'
import type { Range, Word } from '../../syntax/word'
import { renderWords } from '../draft'
import type { Mention } from './mention'
import { clauseAt } from './resolve-pronoun'

/**
 * "A treaty was signed with Austria in 1840. It …": "the treaty signed with Austria in 1840". The clause that told of a
 * thing first, as a participle after its noun; only where a name or a full date in it makes the thing known.
 */
export function reducedClause(mention: Mention): string | undefined {
  if (mention.pronoun || mention.members || mention.determiner !== 'a' || mention.number === 'many') return undefined
  const { words } = mention.read.parse
  const clause = clauseAt(mention.read, mention.head)
  if (clause?.verb.kind !== 'finite' || clause.verb.negated || clause.verb.tense !== 'past') return undefined
  const verb = words[clause.verb.main]
  if (!verb || !isPastForm(verb.lower)) return undefined
  const passive = clause.verb.passive && mention.role === 'subject'
  const active = !clause.verb.passive && mention.role === 'object' && hasOneForm(verb.lower)
  if (!passive && !active) return undefined
  const after = { from: passive ? clause.verb.to : mention.to, to: clause.to }
  const tail = adjuncts(words, after)
  if (tail.length === 0 || !tail.some(i => isTelling(words[i]))) return undefined
  const noun = Array.from({ length: mention.to - mention.from - 1 }, (_, k) => mention.from + 1 + k).filter(
    i => !/^(similar|further|another|new|additional|second)$/.test(words[i]?.lower ?? ''),
  )
  return `the ${renderWords(words, noun, new Map())} ${verb.text} ${renderWords(words, tail, new Map())}`
}

/** Past and participle alike, so that the active verb may stand as a participle. */
const hasOneForm = (verb: string): boolean =>
  /ed$|^(built|made|held|found|won|led|bought|sold|sent|lost|set)$/.test(verb)

/** Adjuncts up to the first comma or clause; none where a pronoun stands in them. */
function adjuncts(words: readonly Word[], range: Range): number[] {
  const out: number[] = []
  for (let i = range.from; i < range.to && out.length < 9; i++) {
    const word = words[i]
    if (!word || /^(PUNCT|VERB|AUX|SCONJ)$/.test(word.tag)) break
    if (word.tag === 'PRON' || /^(its|their|his|her|this|that|these|those|such|same)$/.test(word.lower)) return []
    out.push(i)
  }
  while (out.length > 0 && /^(ADP|CCONJ|DET|ADJ)$/.test(words[out.at(-1) ?? -1]?.tag ?? '')) out.pop()
  return words[out[0] ?? -1]?.tag === 'ADP' ? out : []
}

const isTelling = (word: Word | undefined): boolean =>
  word !== undefined && (word.tag === 'PROPN' || (word.tag === 'TIMEX' && /\d{3,4}/.test(word.text)))
