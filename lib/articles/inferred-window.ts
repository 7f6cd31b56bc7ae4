import type { Excerpt, PublishedBy } from '../generate/generated'
import type { DayWindow } from './day-window'

/** Between which days an article was published, by inference, with the places of the text that say so. */
export type InferredWindow = {
  readonly window: DayWindow
  readonly by: PublishedBy
  readonly evidence: readonly Excerpt[]
}
