import { isPredicate, markOf, subjectOf } from '../../syntax/predicate'
import { relationOf, type SentenceTree, subtree } from '../../syntax/tree-word'
import { isCountryWord } from '../countries'
import { sharesRightSide } from './shared-side'

/** Words that tie a sentence to the one before and say nothing of the event. */
const CONNECTIVE =
  /^(however|moreover|furthermore|further|also|meanwhile|lastly|finally|firstly|secondly|thus|hence|therefore|then|consequently|subsequently|simultaneously|similarly|likewise|additionally|nevertheless|nonetheless|instead|indeed|besides|accordingly|notably|interestingly|importantly|yet|so|still|later|soon|again|even|too|recently|eventually|initially|thereafter|afterwards?|respectively|otherwise|overall|beyond)$/
/** Those that say nothing wherever they stand. */
const ALWAYS =
  /^(however|moreover|furthermore|also|meanwhile|hence|therefore|thus|consequently|similarly|likewise|additionally|nevertheless|nonetheless|accordingly|further|too)$/
/** "decades later in 1990": counted from what is not said. */
const COUNTED =
  /^(?:(?:a|an|some|many|several|few|\w+) )?(?:years?|decades?|months?|weeks?|days?) (?:later|earlier|before|after)$/
const CONNECTIVE_PHRASE =
  /^(for (example|instance)|in (addition|turn|fact|particular|contrast|return|response|short|general|the meantime|this (regard|context|way|respect|vein))|on the (other|one) hand|as a (result|consequence)|at the same time|by (contrast|comparison)|of course|more recently|most recently|once again|after (that|this|which)|since then|beyond that|apart from (that|this)|to this end|later on|that said|in doing so|as such|more importantly|above all|until then|by then|as (noted|mentioned) (above|earlier))$/

type Keep = {
  readonly tree: SentenceTree
  /** Head of the clause, and the word whose branch carries the date. */
  readonly head: number
  readonly timex: number
}

/**
 * The words of a clause that its statement keeps, in order: what identifies the event stays; asides, connectives and
 * clauses beside it go. Punctuation stays where both neighbours do.
 */
export function keptWords(tree: SentenceTree, head: number, timex: number): readonly number[] {
  const keep: Keep = { tree, head, timex }
  const kept = new Set<number>()
  const end = contrastOf(tree, head, timex)
  const open: { readonly at: number; readonly silent: boolean }[] = [{ at: head, silent: false }]
  for (let next = open.pop(); next; next = open.pop()) {
    if (!next.silent) kept.add(next.at)
    const bare = isPassedOver(keep, next.at)
    if (bare) kept.delete(next.at)
    for (const child of tree.children[next.at] ?? []) {
      if (tree.words[child]?.tag === 'PUNCT' && relationOf(tree.words[child]) === 'punct') continue
      if (bare && !holds(tree, child, timex) && !/^(case|mark)$/.test(relationOf(tree.words[child]))) continue
      if (next.at === head && child > end) continue
      if (next.at === head ? goesFromClause(keep, child) : goesFromPhrase(keep, child, next.at)) continue
      open.push({ at: child, silent: false })
    }
  }
  return withPunctuation(tree, kept)
}

/** "…, while the US, under the amendment, …": what follows such a phrase is told of the other side. */
const contrastOf = (tree: SentenceTree, head: number, timex: number): number => {
  const phrase = (tree.children[head] ?? []).find(
    child =>
      child > head &&
      child < (holds(tree, child, timex) ? -1 : tree.words.length) &&
      /^obl/.test(tree.words[child]?.relation ?? '') &&
      /^(while|whereas)$/.test(tree.words[subtree(tree, child)[0] ?? -1]?.lower ?? ''),
  )
  return phrase === undefined || timex > phrase ? tree.words.length : phrase
}

const holds = (tree: SentenceTree, branch: number, at: number): boolean => {
  for (let i = at, n = 0; i >= 0 && n <= tree.words.length; i = tree.words[i]?.head ?? -1, n++)
    if (i === branch) return true
  return false
}

const hasOtherDate = ({ tree, timex }: Keep, branch: number): boolean =>
  subtree(tree, branch).some(i => i !== timex && tree.words[i]?.tag === 'TIMEX')

/** "the drills in 2014 and the exercises in 2017": told of 2017, the first item falls silent. */
function isPassedOver(keep: Keep, at: number): boolean {
  const { tree, timex, head } = keep
  if (at === head || at === timex || !holds(tree, at, timex)) return false
  // "in 1905 and 1907": each year is told by itself.
  if (tree.words[at]?.tag === 'TIMEX') return true
  const branch = (tree.children[at] ?? []).find(
    child => relationOf(tree.words[child]) === 'conj' && holds(tree, child, timex),
  )
  if (branch === undefined) return false
  return (tree.children[at] ?? []).some(child => relationOf(tree.words[child]) !== 'conj' && hasOtherDate(keep, child))
}

const commaBefore = (tree: SentenceTree, branch: number): boolean => {
  // The mark itself may hang on either side.
  const first = subtree(tree, branch)[0] ?? branch
  return [tree.words[first], tree.words[first - 1]].some(
    word => word !== undefined && /^[,;:–—(-]$|^--$/.test(word.text),
  )
}

const textOf = (tree: SentenceTree, branch: number): string =>
  subtree(tree, branch)
    .filter(i => tree.words[i]?.tag !== 'PUNCT')
    .map(i => tree.words[i]?.lower)
    .join(' ')

function goesFromClause(keep: Keep, child: number): boolean {
  const { tree, head, timex } = keep
  const word = tree.words[child]
  const relation = relationOf(word)
  if (holds(tree, child, timex)) return false
  // "Till 2016, X was …": whatever it is called, it leads to the date.
  if (child === timex - 1 && /^(mark|discourse|dep)$/.test(relation)) return false
  if (relation === 'mark' || relation === 'cc') return !(relation === 'mark' && word?.lower === 'to')
  if (/^(discourse|vocative|dislocated|parataxis|list|reparandum|orphan|dep)$/.test(relation)) return true
  if (relation === 'conj') {
    if (isPredicate(tree, child)) return !sharesRightSide(tree, head, child)
    return hasOtherDate(keep, child) || (tree.words[head]?.tag === 'VERB' && word?.tag !== 'VERB')
  }
  if (relation === 'advmod') {
    const text = textOf(tree, child)
    const opens = child < (subjectOf(tree, head) ?? head)
    return (
      ALWAYS.test(text) ||
      COUNTED.test(text) ||
      (opens && CONNECTIVE.test(text)) ||
      /^(when|where|while)$/.test(word?.lower ?? '')
    )
  }
  if (relation === 'obl' || relation === 'advcl') {
    if (/^(while|whereas)$/.test(tree.words[subtree(tree, child)[0] ?? -1]?.lower ?? '')) return true
    if (CONNECTIVE_PHRASE.test(textOf(tree, child)) || COUNTED.test(textOf(tree, child))) return true
    if (relation === 'advcl') return adverbialGoes(keep, child)
  }
  return false
}

function adverbialGoes(keep: Keep, child: number): boolean {
  const { tree } = keep
  if (hasOtherDate(keep, child)) return true
  const mark = markOf(tree, child)
  if (mark === 'as' && tree.words[child]?.xpos === 'VBN') return false
  if (/^(while|whereas|although|though|if|unless|whether|since|as)$/.test(mark)) return true
  // A clause beside it that is told by itself.
  if (mark === 'when') return commaBefore(tree, child)
  if (mark === '' || mark === 'to') return commaBefore(tree, child) && subtree(tree, child).length > 14
  return false
}

/** "the Crown Prince, Karl Ludwig,": the name belongs to the office. */
const namesTheOffice = (tree: SentenceTree, name: number, office: number): boolean => {
  const hasArticle = (at: number): boolean => (tree.children[at] ?? []).some(i => tree.words[i]?.relation === 'det')
  return tree.words[name]?.tag === 'PROPN' && hasArticle(office) && !hasArticle(name)
}

const isNamed = (tree: SentenceTree, at: number): boolean =>
  [at, tree.words[at]?.head ?? -1].every(i => /^(NOUN|PROPN)$/.test(tree.words[i]?.tag ?? ''))

/** "The helicopter deal, which is the largest that Peru has made,": only the aside says whose the subject is. */
function namesTheSubject(keep: Keep, clause: number, subject: number): boolean {
  const { tree, head } = keep
  if (subjectOf(tree, head) !== subject || hasOtherDate(keep, clause)) return false
  const aside = subtree(tree, clause)
  const isName = (i: number): boolean =>
    tree.words[i]?.tag === 'PROPN' || isCountryWord((tree.words[i]?.text ?? '').split(/[-–]/)[0] ?? '')
  const own = subtree(tree, subject).filter(i => !aside.includes(i))
  return aside.length <= 12 && aside.some(isName) && !own.some(isName)
}

function goesFromPhrase(keep: Keep, child: number, parent: number): boolean {
  const { tree, timex } = keep
  const word = tree.words[child]
  const relation = relationOf(word)
  if (parent === timex && relation === 'cc') return true
  // "such as the tram in 1879 and the funicular in 1905": the item before the conjunction has fallen silent.
  if (
    relation === 'cc' &&
    isNamed(tree, parent) &&
    holds(tree, parent, timex) &&
    isPassedOver(keep, tree.words[parent]?.head ?? -1)
  )
    return true
  if (holds(tree, child, timex)) return false
  if (/^(parataxis|discourse|vocative|list|reparandum|dislocated)$/.test(relation)) return true
  if (relation === 'conj' || relation === 'nmod')
    return holds(tree, parent, timex) && hasOtherDate(keep, child) && relation === 'conj'
  if (relation === 'acl' && /^(while|whereas|although|though)$/.test(markOf(tree, child))) return true
  if (word?.relation === 'acl:relcl' && namesTheSubject(keep, child, parent)) return false
  if (word?.relation === 'acl:relcl' || relation === 'acl') return commaBefore(tree, child) || hasOtherDate(keep, child)
  if (relation === 'appos' && namesTheOffice(tree, child, parent)) return false
  if (relation === 'appos') return tree.words[parent]?.tag === 'PROPN' || subtree(tree, child).length > 8
  if (relation === 'advcl') return adverbialGoes(keep, child)
  return false
}

/** A mark stays between two kept words and nowhere else; a cc whose conjunct went goes with it. */
function withPunctuation(tree: SentenceTree, kept: ReadonlySet<number>): readonly number[] {
  const out = new Set(kept)
  tree.words.forEach((word, i) => {
    if (word.tag !== 'PUNCT' || kept.has(i)) return
    let before = i - 1
    while (before >= 0 && tree.words[before]?.tag === 'PUNCT') before--
    let after = i + 1
    while (after < tree.words.length && tree.words[after]?.tag === 'PUNCT') after++
    const closes = /^[”"]$/.test(word.text) && kept.has(before)
    if (closes || (kept.has(before) && kept.has(after))) out.add(i)
  })
  return withoutOddQuotes(
    tree,
    [...out].sort((a, b) => a - b),
  )
}

/** No quotation is cut in two: where one mark went, the other goes. */
function withoutOddQuotes(tree: SentenceTree, order: readonly number[]): readonly number[] {
  const texts = order.map(i => tree.words[i]?.text ?? '')
  const opening = texts.filter(text => text === '“').length
  const closing = texts.filter(text => text === '”').length
  const plain = texts.filter(text => text === '"').length
  return order.filter(i => {
    const text = tree.words[i]?.text ?? ''
    if (text === '"') return plain % 2 === 0
    return text !== '“' && text !== '”' ? true : opening === closing
  })
}
