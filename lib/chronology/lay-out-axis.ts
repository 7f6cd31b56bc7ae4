import type { AxisEvent } from './axis-event'
import { placeLabels } from './place-labels'
import { type MonthNames, type Tick, ticksOf } from './ticks'
import { shareOf, type View } from './view'

/** Sizes in px. A narrow axis has narrower labels. */
export type AxisRoom = { readonly width: number; readonly label: number; readonly lanes: number }

export const roomFor = (width: number): AxisRoom => ({ width, label: width < 640 ? 144 : 184, lanes: 5 })

/** Where things stand: shares of the width from the start, 0 to 1. */
export type AxisLayout = {
  readonly marks: readonly { readonly event: AxisEvent; readonly at: number; readonly size: number }[]
  readonly labels: readonly { readonly event: AxisEvent; readonly at: number; readonly lane: number }[]
  readonly counts: readonly { readonly at: number; readonly events: readonly AxisEvent[] }[]
  readonly ticks: readonly (Tick & { readonly at: number })[]
}

const tickRoom = 84
const countRoom = 40

/** What a view shows: a mark for every event in it, labels where they fit, counts for the rest. */
export function layOutAxis(events: readonly AxisEvent[], view: View, room: AxisRoom, months: MonthNames): AxisLayout {
  const shown = events.filter(event => event.to >= view.from && event.from <= view.to)
  const byId = new Map(shown.map(event => [event.id, event]))
  const at = (event: AxisEvent) => Math.max(0, shareOf(event.from, view))
  const placed = placeLabels(
    shown.map(event => ({ id: event.id, at: at(event) * room.width })),
    { ...room, gap: 12, count: countRoom },
  )
  return {
    marks: shown.map(event => markOf(event, view)),
    labels: placed.labels.flatMap(({ id, lane }) => {
      const event = byId.get(id)
      return event ? [{ event, lane, at: at(event) }] : []
    }),
    counts: placed.counts.map(count => ({
      at: count.at / room.width,
      events: count.ids.flatMap(id => byId.get(id) ?? []),
    })),
    ticks: ticksOf(view, Math.max(2, Math.floor(room.width / tickRoom)), months)
      .map(tick => ({ ...tick, at: shareOf(tick.day, view) }))
      .filter(tick => tick.at > 0.03 && tick.at < 0.97),
  }
}

function markOf(event: AxisEvent, view: View) {
  const from = Math.max(-0.02, shareOf(event.from, view))
  const to = Math.min(1.02, shareOf(event.to, view))
  return { event, at: from, size: Math.max(0, to - from) }
}
