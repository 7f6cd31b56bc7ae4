import type { AxisEvent } from '@/lib/chronology/axis-event'
import type { AxisLayout } from '@/lib/chronology/lay-out-axis'
import styles from './timeline-axis.module.css'

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`

/** The rule with its ticks, and a mark for every event in view, drawn as exactly as its date is known. */
export function AxisDrawing({ layout, chosen }: { layout: AxisLayout; chosen: ReadonlySet<string> }) {
  return (
    <div className={styles.drawing} aria-hidden="true">
      <span className={styles.rule} />
      {layout.ticks.map(tick => (
        <span className={styles.tick} key={tick.day} style={{ insetInlineStart: percent(tick.at) }}>
          {tick.label}
        </span>
      ))}
      {layout.marks.map(({ event, at, size }) => (
        <span
          className={styles.mark}
          data-kind={event.shape.kind}
          data-soft={event.shape.soft || undefined}
          data-open={event.shape.open === 'none' ? undefined : event.shape.open}
          data-chosen={chosen.has(event.id) || undefined}
          key={event.id}
          style={{ insetInlineStart: percent(at), inlineSize: percent(size) }}
        />
      ))}
    </div>
  )
}

type LabelsProps = {
  readonly layout: AxisLayout
  readonly stop: string | undefined
  readonly chosen: ReadonlySet<string>
  readonly more: (events: readonly AxisEvent[]) => string
  readonly choose: (events: readonly AxisEvent[]) => void
  readonly open: (events: readonly AxisEvent[]) => void
}

export const countId = (events: readonly AxisEvent[]): string => `more-${events[0]?.id ?? ''}`

/** What can be pressed, in order of time: labels, and counts of events for which there is no room. */
export function AxisLabels({ layout, stop, chosen, more, choose, open }: LabelsProps) {
  const counts = layout.counts.map(count => ({ ...count, count: true as const }))
  const stops = [...layout.labels.map(label => ({ ...label, count: false as const })), ...counts]
  return stops
    .sort((a, b) => a.at - b.at)
    .map(item => {
      const id = item.count ? countId(item.events) : item.event.id
      const common = { 'data-stop': id, tabIndex: id === stop ? 0 : -1, type: 'button' } as const
      return item.count ? (
        <button
          {...common}
          aria-label={more(item.events)}
          className={styles.count}
          key={id}
          onClick={() => open(item.events)}
          style={{ insetInlineStart: `min(${percent(item.at)}, calc(100% - 2.5rem))` }}
        >
          +{item.events.length}
        </button>
      ) : (
        <span key={id} className={styles.entry} data-chosen={chosen.has(id) || undefined}>
          <span className={styles.stem} style={{ insetInlineStart: percent(item.at), '--lane': item.lane } as object} />
          <button
            {...common}
            className={styles.label}
            onClick={() => choose([item.event])}
            style={
              {
                insetInlineStart: `min(${percent(item.at)}, calc(100% - var(--label)))`,
                '--lane': item.lane,
              } as object
            }
          >
            <span className="date">{item.event.date}</span>
            <span className="visually-hidden">: </span>
            <span className={styles.text}>{item.event.text}</span>
          </button>
        </span>
      )
    })
}
