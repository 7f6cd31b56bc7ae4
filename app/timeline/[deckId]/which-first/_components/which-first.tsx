'use client'

import { useCallback, useEffect, useRef, useState, useTransition } from 'react'
import button from '@/app/_ui/button.module.css'
import field from '@/app/_ui/field.module.css'
import type { AxisEvent } from '@/lib/chronology/axis-event'
import type { PresentedPair } from '@/lib/chronology/present-pair'
import type { DeckId } from '@/lib/ids'
import { playRound } from '../actions'
import { PairAxis } from './pair-axis'
import styles from './which-first.module.css'

type Label = 'heading' | 'streak' | 'left' | 'right' | 'wasRight' | 'wasWrong' | 'first' | 'source' | 'next' | 'reload'
type Props = {
  readonly deckId: DeckId
  readonly round: PresentedPair
  readonly streak: number
  readonly best: number
  readonly labels: Readonly<Record<Label, string>>
}
type Told = {
  readonly choice: 0 | 1
  readonly correct: boolean
  readonly first: 0 | 1
  readonly shown: readonly [AxisEvent, AxisEvent]
  readonly next: PresentedPair | undefined
}

/** Two events without dates; the server knows the order, and says it with the dates after the answer. */
export function WhichFirst({ deckId, round: begun, streak, best, labels }: Props) {
  const [round, setRound] = useState(begun)
  const [score, setScore] = useState({ streak, best })
  const [told, setTold] = useState<Told>()
  const [error, setError] = useState<string>()
  const [pending, start] = useTransition()
  const heading = useRef<HTMLHeadingElement>(null)
  const nextButton = useRef<HTMLButtonElement>(null)

  const say = useCallback(
    (choice: 0 | 1) => {
      if (told || pending) return
      start(async () => {
        const { ordinal, facts } = round
        const result = await playRound({ deck: deckId, ordinal, facts: [...facts], choice })
        if (!result.ok) return setError(result.message)
        const { streak, best, ...rest } = result.value
        setScore({ streak, best })
        setTold({ ...rest, choice })
      })
    },
    [told, pending, round, deckId],
  )
  const goOn = () => {
    if (!told?.next) return
    setRound(told.next)
    setTold(undefined)
    heading.current?.focus()
  }
  useEffect(() => {
    if (told) nextButton.current?.focus()
  }, [told])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.repeat || event.ctrlKey || event.altKey || event.metaKey) return
      const choice = choices[event.key]
      if (choice === undefined) return
      event.preventDefault()
      say(choice)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [say])

  return (
    <div className={styles.game}>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          {labels.heading}
        </h1>
        <p className="muted small" data-streak={score.streak}>
          {labels.streak.replace('{streak}', String(score.streak)).replace('{best}', String(score.best))}
        </p>
      </div>
      {error && (
        <p className={field.error} role="alert">
          {error} <a href={`/timeline/${deckId}/which-first`}>{labels.reload}</a>
        </p>
      )}
      <div className={styles.pair} data-told={told !== undefined || undefined}>
        {([0, 1] as const).map(side => (
          <Choice
            key={`${String(round.ordinal)} ${String(side)}`}
            side={side}
            text={round.texts[side]}
            told={told}
            labels={labels}
            pending={pending}
            say={say}
          />
        ))}
      </div>
      <div aria-live="polite">
        {told && (
          <p className={told.correct ? styles.known : styles.forgotten}>
            <strong>{told.correct ? labels.wasRight : labels.wasWrong}</strong>
            <span className="visually-hidden">
              {' '}
              {round.texts[told.first]} {labels.first}: {told.shown[told.first].date}
            </span>
          </p>
        )}
      </div>
      {told && (
        <>
          <PairAxis events={told.shown} />
          <button ref={nextButton} className={button.primary} type="button" onClick={goOn} disabled={!told.next}>
            {labels.next}
          </button>
        </>
      )}
    </div>
  )
}

const choices: Readonly<Record<string, 0 | 1>> = { '1': 0, ArrowLeft: 0, '2': 1, ArrowRight: 1 }

type ChoiceProps = Pick<Props, 'labels'> & {
  readonly side: 0 | 1
  readonly text: string
  readonly told: Told | undefined
  readonly pending: boolean
  readonly say: (choice: 0 | 1) => void
}

/** One event of the pair: a button before the answer, its date and source after it. */
function Choice({ side, text, told, pending, labels, say }: ChoiceProps) {
  const event = told?.shown[side]
  if (!event)
    return (
      <button
        aria-label={`${side === 0 ? labels.left : labels.right}: ${text}`}
        aria-disabled={pending}
        className={styles.choice}
        onClick={() => say(side)}
        type="button"
      >
        <span className={styles.text}>{text}</span>
        <span className={styles.key} aria-hidden="true">
          <kbd>{side + 1}</kbd>
        </span>
      </button>
    )
  return (
    <div
      className={styles.choice}
      data-first={told.first === side || undefined}
      data-said={told.choice === side || undefined}
    >
      <span className={styles.text}>{text}</span>
      <span className={styles.date}>
        <span className="date">{event.date}</span>
        {told.first === side && <span className="muted small"> {labels.first}</span>}
      </span>
      {event.href && (
        <a className={styles.source} href={event.href}>
          {labels.source}
        </a>
      )}
    </div>
  )
}
