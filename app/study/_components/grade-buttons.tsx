import type { RefObject } from 'react'
import button from '@/app/_ui/button.module.css'
import type { Grade } from '@/lib/scheduling/memory'
import type { StudyLabels } from '../labels'
import styles from './desk.module.css'

type Props = {
  readonly four: boolean
  readonly labels: StudyLabels
  /** Waits after grades 1 to 4; empty while they are hidden. */
  readonly waits: readonly string[]
  readonly disabled: boolean
  readonly gotRef: RefObject<HTMLButtonElement | null>
  readonly onGrade: (grade: Grade) => void
}

/** 1 is forgot and 3 is got it, with two buttons as with four. */
export function GradeButtons({ four, labels, waits, disabled, gotRef, onGrade }: Props) {
  const names = ['', labels.forgot, labels.hard, labels.got, labels.easy]
  const grades: readonly Grade[] = four ? [1, 2, 3, 4] : [1, 3]
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields.
    <div aria-label={labels.grades} className={styles.grades} role="group">
      {grades.map(grade => (
        <button
          aria-disabled={disabled}
          aria-keyshortcuts={String(grade)}
          className={grade === 3 ? button.primary : button.button}
          key={grade}
          onClick={() => onGrade(grade)}
          ref={grade === 3 ? gotRef : null}
          type="button"
        >
          {names[grade]}
          <kbd className={styles.key1}>{grade}</kbd>
          {waits.length > 0 && <span className={styles.wait}>{waits[grade - 1]}</span>}
        </button>
      ))}
    </div>
  )
}
