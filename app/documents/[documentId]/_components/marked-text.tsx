import { Fragment, type ReactNode } from 'react'
import type { Piece } from '@/lib/reading/annotate-blocks'
import { isShown, type Shown } from '@/lib/reading/coverage'
import styles from './marked-text.module.css'
import { type Mark, markId } from './marks'
import { useReason } from './reason'

type Props = {
  readonly pieces: readonly Piece[]
  readonly marks: readonly Mark[]
  /** Which of them are marked. */
  readonly shown: Shown | undefined
  /** Id of the first highlighted stretch, where it begins in this block. */
  readonly quoteId: string | undefined
}

/** Prose with its time expressions marked and the sentence that was asked for highlighted. */
export function MarkedText({ pieces, marks, shown, quoteId }: Props) {
  const runs: { start: number; quoted: boolean; nodes: ReactNode[] }[] = []
  for (const { start, text, mark, quoted } of pieces) {
    const date = mark === null ? undefined : marks[mark]
    const first = date?.start === start
    const node =
      mark !== null && date && isShown(date, shown) ? (
        <MarkedDate key={start} text={text} mark={date} id={first ? markId(mark) : undefined} filtered={!!shown} />
      ) : (
        <Fragment key={start}>{text}</Fragment>
      )
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

type DateProps = { text: string; mark: Mark; id: string | undefined; filtered: boolean }

function MarkedDate({ text, mark, id, filtered }: DateProps) {
  const reasonWords = useReason()
  if (mark.reason !== null)
    return (
      <a
        id={id}
        className={filtered ? `${styles.left} ${styles.shown}` : styles.left}
        href={`#reason-timex-${mark.reason}`}
        aria-describedby={`reason-timex-${mark.reason}`}
        data-why={reasonWords(mark.reason)}
      >
        {text}
      </a>
    )
  return mark.into === null ? (
    <span id={id} className={styles.used}>
      {text}
    </span>
  ) : (
    <a id={id} className={styles.used} href={`#fact-${mark.into}`}>
      {text}
    </a>
  )
}
