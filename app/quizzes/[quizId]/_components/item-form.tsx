'use client'

import { type SyntheticEvent, useActionState, useEffect, useRef } from 'react'
import button from '@/app/_ui/button.module.css'
import field from '@/app/_ui/field.module.css'
import type { QuizId } from '@/lib/ids'
import type { PresentedItem } from '@/lib/quiz/present-item'
import { Stem } from '../../_components/stem'
import { answerItem } from '../actions'
import styles from './item-form.module.css'

type Props = {
  readonly quizId: QuizId
  readonly item: PresentedItem
  /** All items have their answers: only the submission is missing. */
  readonly answered: boolean
  readonly labels: Readonly<Record<'progress' | 'answer' | 'final' | 'blank', string>>
}

/** One item: the stem, four dates, one button. 1 to 4 choose, Enter answers. Works as a plain form without scripts. */
export function ItemForm({ quizId, item, answered, labels }: Props) {
  const [state, act, pending] = useActionState(answerItem, {})
  const form = useRef<HTMLFormElement>(null)
  const stem = useRef<HTMLHeadingElement>(null)
  const timer = useRef<HTMLInputElement>(null)
  const shown = useRef({ itemId: item.itemId, at: 0 })

  useEffect(() => {
    if (shown.current.itemId !== item.itemId) stem.current?.focus()
    shown.current = { itemId: item.itemId, at: performance.now() }
  }, [item.itemId])

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => pressed(event, form.current)
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])

  const onSubmit = (event: SyntheticEvent<HTMLFormElement>) => {
    if (pending) event.preventDefault()
    if (timer.current) timer.current.value = String(Math.round(performance.now() - shown.current.at))
  }
  return (
    <form ref={form} className={styles.item} action={act} onSubmit={onSubmit}>
      <Progress ordinal={item.ordinal} of={item.of} label={labels.progress} />
      <input type="hidden" name="quiz" value={quizId} />
      <input type="hidden" name="item" value={item.itemId} />
      <input type="hidden" name="durationMs" defaultValue="0" ref={timer} />
      {state.message && (
        <p className={field.error} role="alert">
          {state.message}
        </p>
      )}
      <fieldset className={styles.question} key={item.itemId}>
        <legend>
          <h1 className={styles.stem} ref={stem} tabIndex={-1}>
            <Stem text={item.stem} blank={labels.blank} />
          </h1>
        </legend>
        <div className={styles.options}>
          {item.options.map((option, i) => (
            <label className={styles.option} key={option}>
              <span aria-hidden="true">
                <kbd>{i + 1}</kbd>
              </span>
              <input type="radio" name="choice" value={i} required defaultChecked={answered && i === 0} />
              <span>{option}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className={styles.foot}>
        <button className={button.primary} type="submit" aria-disabled={pending}>
          {labels.answer}
        </button>
        <span className="muted small">{labels.final}</span>
      </div>
    </form>
  )
}

/** A held key counts once; keys with Ctrl, Alt or Meta belong to the browser. */
function pressed(event: KeyboardEvent, form: HTMLFormElement | null) {
  if (!form || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return
  if (/^[1-9]$/.test(event.key)) {
    const option = form.querySelectorAll<HTMLInputElement>('input[name=choice]')[Number(event.key) - 1]
    option?.focus()
    option?.click()
  }
  const target = event.target as Element
  if (event.key === 'Enter' && !target.closest('button, a, input')) {
    event.preventDefault()
    form.requestSubmit()
  }
}

/** Where one stands, drawn as time is drawn: a rule with a tick for each question. */
function Progress({ ordinal, of, label }: { ordinal: number; of: number; label: string }) {
  return (
    <div className={styles.progress}>
      <span className="small muted">{label}</span>
      <span className={styles.ticks} aria-hidden="true">
        {Array.from({ length: of }, (_, i) => (
          <i key={`tick ${String(i)}`} data-state={i + 1 < ordinal ? 'done' : i + 1 === ordinal ? 'now' : 'open'} />
        ))}
      </span>
    </div>
  )
}
