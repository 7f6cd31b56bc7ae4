'use client'

import { Suspense, use, useEffect, useRef, useState } from 'react'
import button from '@/app/_ui/button.module.css'
import { drawPage } from './draw-page'
import styles from './original-page.module.css'

type Place = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
/** In points from the top left, with the size of the page. */
export type Places = {
  readonly pageWidth: number
  readonly pageHeight: number
  readonly rectangles: readonly Place[]
} | null

type Props = {
  readonly file: string
  /** The first page is 1. */
  readonly number: number
  /** Where the sentence stands; it arrives after the page. */
  readonly places: Promise<Places> | null
  readonly labels: Readonly<Record<'canvas' | 'drawing' | 'failed' | 'larger' | 'fit' | 'noScript', string>>
}

/** The page drawn by pdf.js, and over it the sentence as rectangles. */
export function PdfSheet({ file, number, places, labels }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [state, setState] = useState<'drawing' | 'drawn' | 'failed'>('drawing')
  const [wide, setWide] = useState(false)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a page that is shown wider is drawn anew.
  useEffect(() => {
    const shown = canvas.current
    if (!shown) return
    const stop = new AbortController()
    setState('drawing')
    drawPage(shown, { file, number, width: shown.clientWidth, signal: stop.signal }).then(
      () => !stop.signal.aborted && setState('drawn'),
      error => {
        if (stop.signal.aborted) return
        console.error(error)
        setState('failed')
      },
    )
    return () => stop.abort()
  }, [file, number, wide])

  return (
    <div>
      <noscript>
        <p className={styles.notice}>{labels.noScript}</p>
      </noscript>
      <div className={styles.window} data-wide={wide || undefined} tabIndex={wide ? 0 : undefined}>
        <div className={wide ? `${styles.sheet} ${styles.wide}` : styles.sheet}>
          <canvas ref={canvas} className={styles.canvas} role="img" aria-label={labels.canvas} />
          {places && (
            <Suspense>
              <Marks places={places} drawn={state === 'drawn'} key={`${number}`} />
            </Suspense>
          )}
        </div>
      </div>
      <p className={styles.under}>
        <span role="status">{state === 'drawing' ? labels.drawing : state === 'failed' ? labels.failed : ''}</span>
        <button className={button.quiet} type="button" onClick={() => setWide(!wide)} aria-pressed={wide}>
          {wide ? labels.fit : labels.larger}
        </button>
      </p>
    </div>
  )
}

function Marks({ places, drawn }: { places: Promise<Places>; drawn: boolean }) {
  const found = use(places)
  const first = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const mark = first.current
    if (!mark || !drawn) return
    const { top, bottom } = mark.getBoundingClientRect()
    if (top < 0 || bottom > window.innerHeight) mark.scrollIntoView({ block: 'center' })
  }, [drawn])
  if (!found || !drawn) return null
  const { pageWidth, pageHeight, rectangles } = found
  const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(3)}%`
  return rectangles.map((one, i) => (
    <span
      key={`${one.x},${one.y}`}
      ref={i === 0 ? first : undefined}
      className={styles.mark}
      data-sentence=""
      style={{
        insetInlineStart: share(one.x, pageWidth),
        insetBlockStart: share(one.y, pageHeight),
        inlineSize: share(one.width, pageWidth),
        blockSize: share(one.height, pageHeight),
      }}
    />
  ))
}
