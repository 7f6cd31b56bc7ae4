import { Fragment, type ReactNode } from 'react'
import type { Piece } from '@/lib/reading/annotate-blocks'
import type { Span } from '@/lib/text/span'
import styles from './marked-text.module.css'
import { useReason } from './reason'

/** A time expression: used for a fact (`into`), or left for a reason. */
export type Mark = Span & { readonly reason: string | null; readonly into: string | null }

type Props = {
  readonly pieces: readonly Piece[]
  readonly marks: readonly Mark[]
  /** Id of the first highlighted stretch, where it begins in this block. */
  readonly quoteId: string | undefined
}

/** Prose with its time expressions marked and the sentence that was asked for highlighted. */
export function MarkedText({ pieces, marks, quoteId }: Props) {
  const runs: { start: number; quoted: boolean; nodes: ReactNode[] }[] = []
  for (const { start, text, mark, quoted } of pieces) {
    const date = mark === null ? undefined : marks[mark]
    const node = date ? <MarkedDate key={start} text={text} mark={date} /> : <Fragment key={start}>{text}</Fragment>
    const last = runs.at(-1)
    if (last?.quoted === quoted) last.nodes.push(node)
    else runs.push({ start, quoted, nodes: [node] })
  }
  const first = runs.find(run => run.quoted)
  return runs.map(run =>
    run.quoted ? (
      <mark
        key={run.start}
        className={styles.quote}
        id={run === first ? quoteId : undefined}
        tabIndex={run === first ? -1 : undefined}
      >
        {run.nodes}
      </mark>
    ) : (
      <Fragment key={run.start}>{run.nodes}</Fragment>
    ),
  )
}

function MarkedDate({ text, mark }: { text: string; mark: Mark }) {
  const reasonWords = useReason()
  if (mark.reason !== null)
    return (
      <a
        className={styles.left}
        href={`#reason-timex-${mark.reason}`}
        aria-describedby={`reason-timex-${mark.reason}`}
        data-why={reasonWords(mark.reason)}
      >
        {text}
      </a>
    )
  return mark.into === null ? (
    <span className={styles.used}>{text}</span>
  ) : (
    <a className={styles.used} href={`#fact-${mark.into}`}>
      {text}
    </a>
  )
}
