import { boundsOf } from '../edtf/bounds'
import { describeEdtf } from '../edtf/describe-edtf'
import { type TimeShape, timeShape } from '../edtf/time-shape'
import type { TimelineEvent } from './event'

/** An event as the axis draws it; days are day numbers. */
export type AxisEvent = {
  readonly id: string
  /** Its date in words. */
  readonly date: string
  readonly text: string
  /** First and last day of the mark; an open end is drawn from the end that is known. */
  readonly from: number
  readonly to: number
  readonly shape: TimeShape
  readonly href: string | undefined
}

/** Undefined for a date that has no place on an axis, such as 5 May of an unknown year. */
export function axisEvent(event: TimelineEvent): AxisEvent | undefined {
  const { earliest, latest } = boundsOf(event.edtf)
  const from = earliest ?? latest
  const to = latest ?? earliest
  if (from === null || to === null) return undefined
  return {
    id: event.factId,
    date: describeEdtf(event.edtf, event.mod),
    text: event.dateless ?? event.statement,
    from,
    to: to + 1,
    shape: timeShape(event.edtf, event.mod),
    href: event.source && sourceHref(event.source),
  }
}

/** Where a source sentence is shown, highlighted, in its document. */
export const sourceHref = (source: { readonly documentId: string; readonly start: number; readonly end: number }) =>
  `/documents/${source.documentId}?at=${String(source.start)}-${String(source.end)}#quote`
