'use client'

import { useEffect, useRef, useState } from 'react'
import styles from './mark-walk.module.css'

type Stop = { readonly id: string; readonly href: string }

type Props = {
  /** The marks that are shown, in the order of the text; those in another part of it have an address of their own. */
  readonly stops: readonly Stop[]
  /** Href of the page without a filter. */
  readonly all: string
  readonly labels: Readonly<Record<'what' | 'previous' | 'next' | 'showAll' | 'keys' | 'nav', string>>
}

/** Leads from each mark that is shown to the next: by links at the foot of the window, by `n` and `p` within the text. */
export function MarkWalk({ stops, all, labels }: Props) {
  const [at, setAt] = useState(-1)
  const bar = useRef<HTMLElement>(null)
  const goRef = useRef<(step: 1 | -1) => void>(() => {})
  goRef.current = step => {
    const focused = stops.findIndex(stop => stop.id === document.activeElement?.id)
    const to = stops[(focused >= 0 ? focused : at) + step]
    if (to) follow(to, () => setAt(stops.indexOf(to)))
  }

  useEffect(() => {
    const onFocus = () => {
      const focused = stops.findIndex(stop => stop.id === document.activeElement?.id)
      if (focused >= 0) setAt(focused)
    }
    const onKey = (event: KeyboardEvent) => {
      const step = event.key === 'n' ? 1 : event.key === 'p' ? -1 : 0
      const target = event.target instanceof Element ? event.target : null
      // Only where the focus is in the text or here: a single letter elsewhere belongs to whoever typed it.
      const inside = target?.closest('[data-walk]') || (target && bar.current?.contains(target))
      if (step === 0 || !inside || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      goRef.current(step)
    }
    onFocus()
    document.addEventListener('focusin', onFocus)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('focusin', onFocus)
      document.removeEventListener('keydown', onKey)
    }
  }, [stops])

  const link = (step: 1 | -1, label: string) => {
    const to = stops[at + step]
    if (!to) return <span className={styles.end}>{label}</span>
    return (
      <a
        href={to.href}
        onClick={event => {
          if (!document.getElementById(to.id)) return
          event.preventDefault()
          follow(to, () => setAt(at + step))
        }}
      >
        {label}
      </a>
    )
  }
  return (
    <nav aria-label={labels.nav} className={styles.bar} ref={bar}>
      <span className={styles.what}>
        {labels.what} <span className="visually-hidden">{labels.keys}</span>
      </span>
      <span className={styles.place}>{at >= 0 ? `${at + 1}/${stops.length}` : stops.length}</span>
      {link(-1, labels.previous)}
      {link(1, labels.next)}
      <a href={all}>{labels.showAll}</a>
    </nav>
  )
}

function follow(to: Stop, arrived: () => void) {
  const mark = document.getElementById(to.id)
  if (!mark) return window.location.assign(to.href)
  mark.scrollIntoView({ block: 'center' })
  mark.focus({ preventScroll: true })
  arrived()
}
