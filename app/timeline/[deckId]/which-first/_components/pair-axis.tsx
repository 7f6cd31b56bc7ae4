import type { AxisEvent } from '@/lib/chronology/axis-event'
import { shareOf, viewOf } from '@/lib/chronology/view'
import styles from './which-first.module.css'

/** The two events at their places on a small axis; they slide there from the middle. */
export function PairAxis({ events }: { events: readonly [AxisEvent, AxisEvent] }) {
  const days = viewOf(events.map(event => ({ earliest: event.from, latest: event.to })))
  // Room at both ends, so that the words over a mark stay inside.
  const margin = (days.to - days.from) / 6
  const view = { from: days.from - margin, to: days.to + margin }
  return (
    <div className={styles.axis} dir="ltr" aria-hidden="true">
      {events.map((event, side) => {
        const from = shareOf(event.from, view)
        const place = {
          '--at': `${(from * 100).toFixed(2)}%`,
          '--middle': `${(((from + shareOf(event.to, view)) / 2) * 100).toFixed(2)}%`,
          '--size': `${((shareOf(event.to, view) - from) * 100).toFixed(2)}%`,
        }
        return (
          <span key={event.id} style={place as object} data-side={side}>
            <span className={styles.mark} data-kind={event.shape.kind} data-soft={event.shape.soft || undefined} />
            <span className={`${styles.when ?? ''} date`}>{event.date}</span>
          </span>
        )
      })}
    </div>
  )
}
