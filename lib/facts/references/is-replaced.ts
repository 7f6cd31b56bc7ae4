import type { Draft } from '../draft'

/** Something else stands in place of the word; a capital more or less is no other word. */
export const isReplaced = (draft: Draft, i: number): boolean => {
  const text = draft.edits.get(i)
  return text !== undefined && text.toLowerCase() !== draft.words[i]?.lower
}
