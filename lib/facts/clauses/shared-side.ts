import type { SentenceTree } from '../../syntax/tree-word'

/**
 * "four were killed and six were injured on the border": the first verb has nothing of its own behind it, so that what
 * follows the second is of both; they are told together.
 */
export const sharesRightSide = (tree: SentenceTree, head: number, conjunct: number): boolean => {
  const between = tree.words.slice(head + 1, conjunct)
  return (
    between.length <= 5 &&
    !between.some(word => /^[,;:–—]$/.test(word.text) || word.tag === 'TIMEX') &&
    !(tree.children[head] ?? []).some(
      child =>
        child > head && child < conjunct && /^(obj|iobj|obl|ccomp|xcomp)/.test(tree.words[child]?.relation ?? ''),
    )
  )
}
