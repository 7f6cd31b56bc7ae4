import { Fragment } from 'react'
import styles from './prompt-text.module.css'

/** Full-width low lines, as the generator writes the gap of a cloze; few fonts have them, so they are never shown. */
const gap = '＿＿'

type Props = {
  readonly prompt: string
  /** What a screen reader says for the gap. */
  readonly blank: string
  /** Fills the gap, in red. */
  readonly filled?: string | undefined
}

/** A prompt with its gap drawn as a line, or filled in place. */
export function PromptText({ prompt, blank, filled }: Props) {
  const [before, ...after] = prompt.split(gap)
  return (
    <>
      {before}
      {after.map((part, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one prompt never move.
        <Fragment key={i}>
          {filled ? (
            <span className={`${styles.filled} date`}>{filled}</span>
          ) : (
            <span className={styles.gap}>
              <span className="visually-hidden">{blank}</span>
            </span>
          )}
          {part}
        </Fragment>
      ))}
    </>
  )
}

export const hasGap = (prompt: string): boolean => prompt.includes(gap)
