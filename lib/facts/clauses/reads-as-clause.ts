import { childrenBy, isWithin, type SentenceTree, type TreeWord } from '../../syntax/tree-word'
import { verbForm } from '../../syntax/verb-forms'
import { type Draft, draftOrder } from '../draft'
import { needsObject } from './transitive-verbs'

/**
 * Whether a draft reads as one English clause: somebody does something, under a finite verb, and no word is left that
 * has lost what it stood with. What fails was cut from a tree that cannot be right, or is not told by a verb at all.
 */
export const readsAsClause = (tree: SentenceTree, draft: Draft): boolean =>
  draft.subject.some(i => !/^(PUNCT|ADV|CCONJ|SCONJ)$/.test(tree.words[i]?.tag ?? '') && draft.edits.get(i) !== '') &&
  !opensRelative(tree, draft) &&
  hasFiniteVerb(tree, draft) &&
  agrees(tree, draft) &&
  !hasStump(tree, draft) &&
  !hasDatesInRow(tree, draft) &&
  !announcesList(tree, draft) &&
  !reachesBack(tree, draft) &&
  !hasLooseClause(tree, draft)

/** A participle or an infinitive alone is no verb of a sentence; "increased" may be a past whatever its tag. */
function hasFiniteVerb(tree: SentenceTree, draft: Draft): boolean {
  const { verb, predicate, edits, support } = draft
  if (support !== undefined || edits.has(verb.main)) return true
  const helped = predicate.some(
    i => /^(aux|aux:pass|cop)$/.test(tree.words[i]?.relation ?? '') && isFiniteForm(tree.words[i]),
  )
  if (verb.kind === 'finite') return helped || verb.from !== verb.main || !lacksObject(tree, draft)
  if (helped || verb.from !== verb.main || !isPast(tree.words[verb.main])) return helped
  const hasObject = childrenBy(tree, verb.main, /^(obj|ccomp|xcomp|obl:unmarked)$/).length > 0
  return hasObject || verb.kind !== 'participle' || !needsObject(tree.words[verb.main]?.lower ?? '')
}

/** "Ticaret ve Sanayi" is no verb with a subject: one name wants "buys". Groups may take either. */
function agrees(tree: SentenceTree, { verb, subject, support }: Draft): boolean {
  const main = tree.words[verb.main]
  if (support !== undefined || main?.xpos !== 'VBP' || verb.from !== verb.main) return true
  const head = subject.find(i => tree.words[i]?.head === verb.main)
  const isOne = tree.words[head ?? -1]?.xpos === 'NNP' && !/s$/.test(tree.words[head ?? -1]?.lower ?? '')
  return !isOne || subject.some(i => tree.words[i]?.tag === 'CCONJ') || /^(are|have|do|were)$/.test(main.lower)
}

/** "the convention established": what was said to be established has gone. */
const lacksObject = (tree: SentenceTree, { verb, predicate }: Draft): boolean =>
  needsObject(tree.words[verb.main]?.lower ?? '') &&
  !predicate.some(i => i > verb.main && /^(NOUN|PROPN|PRON|VERB|NUM|ADJ)$/.test(tree.words[i]?.tag ?? ''))

const isFiniteForm = (word: TreeWord | undefined): boolean => /^(MD|VBD|VBP|VBZ)$/.test(word?.xpos ?? '')

const isPast = (word: TreeWord | undefined): boolean => /^(past|ed)$/.test(verbForm(word?.lower ?? ''))

/** "which announced that": whose word is elsewhere. */
const opensRelative = (tree: SentenceTree, { attribution, subject, edits }: Draft): boolean =>
  [attribution[0], subject[0]].some(
    i =>
      i !== undefined &&
      /^(which|who|whom|that)$/.test(tree.words[i]?.lower ?? '') &&
      isRelative(tree, i) &&
      !edits.has(i),
  )

const isRelative = (tree: SentenceTree, at: number): boolean => /^(WDT|WP)$/.test(tree.words[at]?.xpos ?? '')

/** "on of September", "wrote that, in 1954": a preposition, article or conjunction whose word is gone. */
function hasStump(tree: SentenceTree, draft: Draft): boolean {
  const order = draftOrder(draft)
  const kept = new Set(order)
  return order.some(i => {
    const word = tree.words[i]
    if (!word || kept.has(word.head) || draft.edits.get(i) === '') return false
    return (
      /^(case|mark|det)$/.test(word.relation) &&
      // "to which it paid": the noun stands where the pronoun stood.
      !/^(which|whom)$/.test(tree.words[word.head]?.lower ?? '') &&
      // The first item of a list falls silent for the one that has the date.
      !isWithin(tree, draft.timex, word.head)
    )
  })
}

/** "beat Ayr on 3 February; the final, put off, was played": nothing before a semicolon is the subject of what is behind. */
const reachesBack = (tree: SentenceTree, { verb }: Draft): boolean => {
  const head = tree.words[verb.main]?.relation === 'cop' ? (tree.words[verb.main]?.head ?? verb.main) : verb.main
  const subject = childrenBy(tree, head, /^[nc]subj/).at(-1) ?? verb.from
  return tree.words.slice(subject, verb.from).some(word => word.text === ';')
}

/** "Several movements took place in the region: …", "One of the greatest events took place": says nothing by itself. */
function announcesList(tree: SentenceTree, draft: Draft): boolean {
  const opening = draft.subject
    .slice(0, 3)
    .map(i => tree.words[i]?.lower)
    .join(' ')
  if (opening === 'one of the' && /^(took|occurred|happened|came)$/.test(tree.words[draft.verb.main]?.lower ?? ''))
    return true
  const last = Math.max(...draftOrder(draft))
  const counts = /^(several|various|many|some|two|three|four|numerous|following)$/
  return tree.words[last + 1]?.text === ':' && draft.subject.some(i => counts.test(tree.words[i]?.lower ?? ''))
}

/** "signed the accord in 1950 in 1960": what stood between the dates has gone, and with it whose the second was. */
function hasDatesInRow(tree: SentenceTree, draft: Draft): boolean {
  const order = draftOrder(draft)
  const isDate = (k: number): boolean => tree.words[order[k] ?? -1]?.tag === 'TIMEX'
  return order.some(
    (i, k) => isDate(k - 1) && isDate(k + 1) && tree.words[i]?.tag === 'ADP' && i !== (order[k - 1] ?? 0) + 1,
  )
}

/** "praised the Magdalen; an inventory": behind a semicolon begins a clause, which has a verb. */
function hasLooseClause(tree: SentenceTree, draft: Draft): boolean {
  const order = draftOrder(draft)
  const at = order.findIndex(i => tree.words[i]?.text === ';')
  return at >= 0 && !order.slice(at).some(i => /^(VERB|AUX)$/.test(tree.words[i]?.tag ?? ''))
}
