import { EdtfDate } from '@/app/_ui/edtf-date'
import { TimeGlyph } from '@/app/_ui/time-glyph'
import { sourceHref } from '@/lib/chronology/axis-event'
import type { TimelineEvent } from '@/lib/chronology/event'
import styles from '../timeline.module.css'

type Props = {
  readonly events: readonly TimelineEvent[]
  readonly labels: Readonly<Record<'source' | 'disputed', string>>
}

/** The same events as on the axis, in the same order, for everybody to whom a list says more. */
export function EventList({ events, labels }: Props) {
  return (
    <ol className={styles.list}>
      {events.map(event => (
        <li key={event.factId}>
          <span className={styles.date}>
            <TimeGlyph edtf={event.edtf} mod={event.mod} />
            <EdtfDate edtf={event.edtf} mod={event.mod} />
          </span>
          <span className={styles.told}>
            <span className={styles.statement}>{event.dateless ?? event.statement}</span>
            {event.disputed && (
              <span className={styles.disputed}>
                {labels.disputed}: {event.disputed}
              </span>
            )}
            {event.source && (
              <a className={styles.source} href={sourceHref(event.source)}>
                {labels.source}
              </a>
            )}
          </span>
        </li>
      ))}
    </ol>
  )
}
