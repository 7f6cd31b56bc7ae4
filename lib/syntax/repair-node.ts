import type { TreeWord } from './tree-word'

/** A word whose place in the tree is still open to repair. */
export type Node = { -readonly [K in keyof TreeWord]: TreeWord[K] }

/** Asked for so often that an array for each word would be felt. */
export function childrenOf(words: readonly Node[], at: number): number[] {
  const children: number[] = []
  for (let i = 0; i < words.length; i++) if (words[i]?.head === at) children.push(i)
  return children
}

export const hasSubject = (words: readonly Node[], at: number): boolean =>
  childrenOf(words, at).some(i => /^[nc]subj/.test(words[i]?.relation ?? ''))
export const hasCase = (words: readonly Node[], at: number): boolean =>
  childrenOf(words, at).some(i => words[i]?.relation === 'case' && i < at)
export const isFiniteVerb = (words: readonly Node[], at: number): boolean =>
  /^(VBD|VBZ|VBP|MD)$/.test(words[at]?.xpos ?? '') ||
  childrenOf(words, at).some(
    i => /^(aux|cop)/.test(words[i]?.relation ?? '') && /^(VBD|VBZ|VBP|MD)$/.test(words[i]?.xpos ?? ''),
  )

export const isBelow = (words: readonly Node[], at: number, above: number): boolean => {
  for (let i = at, n = 0; i >= 0 && n <= words.length; i = words[i]?.head ?? -1, n++) if (i === above) return true
  return false
}
