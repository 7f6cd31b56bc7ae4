import type { QuizItemId } from '../ids'
import type { QuizItem } from './item'

/** What a learner sees of an item before the attempt is submitted. It has no field in which a key could travel. */
export type PresentedItem = {
  readonly itemId: QuizItemId
  /** 1 for the first. */
  readonly ordinal: number
  readonly of: number
  readonly stem: string
  readonly options: readonly string[]
}

export const presentItem = (
  item: Pick<QuizItem, 'stem' | 'options'> & { readonly itemId: QuizItemId; readonly ordinal: number },
  of: number,
): PresentedItem => ({
  itemId: item.itemId,
  ordinal: item.ordinal,
  of,
  stem: item.stem,
  options: item.options.map(option => option.text),
})
