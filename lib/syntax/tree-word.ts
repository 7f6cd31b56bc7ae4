import type { Word } from './word'

/** A word in its tree. `head` is the index of the word it depends on, −1 for the root. */
export type TreeWord = Word & {
  readonly head: number
  /** Universal Dependencies relation: `nsubj`, `obl`, `acl:relcl` … */
  readonly relation: string
  /** Penn tag: tells tense and number. */
  readonly xpos: string
}

/** The words of one sentence as a dependency tree, each time expression and each hyphened word as one word. */
export type SentenceTree = {
  readonly words: readonly TreeWord[]
  readonly root: number
  /** Dependents of each word, in order. */
  readonly children: readonly (readonly number[])[]
}

export function treeOf(words: readonly TreeWord[]): SentenceTree {
  const children: number[][] = words.map(() => [])
  let root = 0
  words.forEach((word, i) => {
    if (word.head < 0) root = i
    else children[word.head]?.push(i)
  })
  return { words, root, children }
}

/** A word and all below it, in order. `stop` cuts off whole branches. */
export function subtree(tree: SentenceTree, at: number, stop: (child: number) => boolean = () => false): number[] {
  const out: number[] = []
  const open = [at]
  for (let i = open.pop(); i !== undefined; i = open.pop()) {
    out.push(i)
    for (const child of tree.children[i] ?? []) if (!stop(child)) open.push(child)
  }
  return out.sort((a, b) => a - b)
}

/** From a word up to the root: the word first. */
export function pathUp(tree: SentenceTree, at: number): readonly number[] {
  const out: number[] = []
  for (let i = at; i >= 0 && out.length <= tree.words.length; i = tree.words[i]?.head ?? -1) out.push(i)
  return out
}

/** `obl` of `obl:tmod`. */
export const relationOf = (word: TreeWord | undefined): string => (word?.relation ?? '').split(':')[0] ?? ''

export const childrenBy = (tree: SentenceTree, at: number, relation: RegExp): readonly number[] =>
  (tree.children[at] ?? []).filter(child => relation.test(tree.words[child]?.relation ?? ''))

/** Whether `at` is `branch` or hangs somewhere below it. */
export function isWithin(tree: SentenceTree, at: number, branch: number): boolean {
  return pathUp(tree, at).includes(branch)
}
