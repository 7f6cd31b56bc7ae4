'use client'

import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import button from '@/app/_ui/button.module.css'
import type { AxisEvent } from '@/lib/chronology/axis-event'
import { layOutAxis, roomFor } from '@/lib/chronology/lay-out-axis'
import type { MonthNames } from '@/lib/chronology/ticks'
import { panned, type View, viewOf, within, zoomed } from '@/lib/chronology/view'
import { AxisDrawing, AxisLabels, countId } from './axis-drawing'
import styles from './timeline-axis.module.css'
import { useAxisGestures } from './use-axis-gestures'

type Props = {
  readonly events: readonly AxisEvent[]
  readonly whole: View
  readonly months: MonthNames
  readonly labels: Readonly<
    Record<'axis' | 'more' | 'closer' | 'wider' | 'earlier' | 'later' | 'all' | 'source' | 'chosen', string>
  >
}

/** Before it is measured, and on the server. */
const usualWidth = 1000

/** Events on a thin axis: zoomed and moved by wheel, touch, keys and buttons. The list below it says the same. */
export function TimelineAxis({ events, whole, months, labels }: Props) {
  const root = useRef<HTMLElement>(null)
  const [view, setView] = useState(whole)
  const [width, setWidth] = useState(usualWidth)
  const [stop, setStop] = useState<string>()
  const [chosen, setChosen] = useState<readonly AxisEvent[]>([])
  const room = roomFor(width)
  const layout = useMemo(() => layOutAxis(events, view, roomFor(width), months), [events, view, width, months])
  const ids = useMemo(() => new Set(chosen.map(event => event.id)), [chosen])

  const zoom = useCallback(
    (factor: number, share: number) =>
      setView(now => zoomed(now, factor, now.from + share * (now.to - now.from), whole)),
    [whole],
  )
  const pan = useCallback((share: number) => setView(now => panned(now, share, whole)), [whole])
  useAxisGestures(root, { zoom, pan })
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width || usualWidth))
    if (root.current) observer.observe(root.current)
    return () => observer.disconnect()
  }, [])

  const open = (some: readonly AxisEvent[]) => {
    const spread = new Set(some.map(event => event.from)).size > 1
    if (!spread) return setChosen(some)
    setView(now => {
      const near = viewOf(some.map(event => ({ earliest: event.from, latest: event.from })))
      const closer = Math.min(near.to - near.from, (now.to - now.from) * 0.8)
      const middle = (near.from + near.to) / 2
      return within({ from: middle - closer / 2, to: middle + closer / 2 }, whole)
    })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const act = keys[event.key]
    if (!act) return
    event.preventDefault()
    act({ zoom, pan, root: root.current, clear: () => setChosen([]) })
  }
  const stops = [...layout.labels.map(label => label.event.id), ...layout.counts.map(count => countId(count.events))]
  return (
    <div className={styles.timeline}>
      <section
        aria-label={labels.axis}
        className={styles.axis}
        data-axis
        dir="ltr"
        onFocus={event => setStop((event.target as HTMLElement).dataset.stop ?? stop)}
        onKeyDown={onKeyDown}
        ref={root}
        style={{ '--label': `${String(room.label)}px`, '--lanes': room.lanes } as object}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the axis takes keys, as a scrolling region does.
        tabIndex={0}
      >
        <AxisDrawing layout={layout} chosen={ids} />
        <AxisLabels
          layout={layout}
          stop={stop && stops.includes(stop) ? stop : layout.labels[0]?.event.id}
          chosen={ids}
          choose={setChosen}
          open={open}
          more={some =>
            labels.more
              .replace('{count}', String(some.length))
              .replace('{from}', some[0]?.date ?? '')
              .replace('{to}', some.at(-1)?.date ?? '')
          }
        />
      </section>
      <div className={styles.tools}>
        <Tool label={labels.earlier} onPress={() => pan(-0.4)} path="M10 3L5 8L10 13" />
        <Tool label={labels.later} onPress={() => pan(0.4)} path="M6 3L11 8L6 13" />
        <Tool label={labels.closer} onPress={() => zoom(0.5, 0.5)} path="M8 3V13M3 8H13" />
        <Tool label={labels.wider} onPress={() => zoom(2, 0.5)} path="M3 8H13" />
        <button className={button.quiet} type="button" onClick={() => setView(whole)}>
          {labels.all}
        </button>
      </div>
      <div aria-live="polite" className={styles.chosen}>
        {chosen.map(event => (
          <p key={event.id}>
            <span className="date">{event.date}</span> <span className={styles.words}>{event.text}</span>{' '}
            {event.href && <a href={event.href}>{labels.source}</a>}
          </p>
        ))}
        {chosen.length === 0 && <p className="muted small">{labels.chosen}</p>}
      </div>
    </div>
  )
}

type Act = {
  readonly zoom: (factor: number, share: number) => void
  readonly pan: (share: number) => void
  readonly root: HTMLElement | null
  readonly clear: () => void
}

/** To the next stop in the order of time; from the axis itself to the first. */
function step({ root }: Act, by: 1 | -1) {
  const stops = [...(root?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])]
  const at = stops.indexOf(document.activeElement as HTMLElement)
  stops[at < 0 ? 0 : Math.min(Math.max(at + by, 0), stops.length - 1)]?.focus()
}

const keys: Readonly<Record<string, (act: Act) => void>> = {
  '+': act => act.zoom(0.6, 0.5),
  '=': act => act.zoom(0.6, 0.5),
  '-': act => act.zoom(1 / 0.6, 0.5),
  ArrowLeft: act => act.pan(-0.2),
  ArrowRight: act => act.pan(0.2),
  Home: act => act.pan(-1e6),
  End: act => act.pan(1e6),
  ArrowDown: act => step(act, 1),
  ArrowUp: act => step(act, -1),
  Escape: act => act.clear(),
}

function Tool({ label, path, onPress }: { label: string; path: string; onPress: () => void }) {
  return (
    <button aria-label={label} className={styles.tool} onClick={onPress} title={label} type="button">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  )
}
