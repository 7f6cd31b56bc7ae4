'use client'

import { useActionState, useId } from 'react'
import button from '@/app/_ui/button.module.css'
import field from '@/app/_ui/field.module.css'
import { saveWording } from '../actions'
import styles from './deck.module.css'

type Wording = { readonly prompt: string; readonly answer: string }
type Labels = Readonly<Record<'prompt' | 'answer' | 'answerHint' | 'save' | 'suggest' | 'saved' | 'current', string>>
type Props = {
  readonly ids: { readonly cardId: string; readonly deckId: string }
  /** The card as it stands on the server now. */
  readonly current: Wording & { readonly version: number }
  /** What the fields begin with. */
  readonly start: Wording
  readonly maySuggest: boolean
  readonly labels: Labels
}

/** The two fields of a card. A stale edit is refused and stands beside the card as it is now. */
export function WordingForm({ ids, current, start, maySuggest, labels }: Props) {
  const [state, run, pending] = useActionState(saveWording, {})
  const id = useId()
  const typed = { prompt: state.values?.prompt ?? start.prompt, answer: state.values?.answer ?? start.answer }
  return (
    <div className={styles.beside}>
      <form action={run}>
        {state.message && (
          <p className={field.error} id={`${id}error`} role="alert">
            {state.message}
          </p>
        )}
        {Object.entries({ ...ids, version: String(current.version) }).map(([name, value]) => (
          <input key={name} name={name} type="hidden" value={value} />
        ))}
        <div className={field.field}>
          <label htmlFor={`${id}prompt`}>{labels.prompt}</label>
          <textarea
            className={field.input}
            defaultValue={typed.prompt}
            id={`${id}prompt`}
            key={typed.prompt}
            name="prompt"
            required
            rows={4}
          />
        </div>
        <div className={field.field}>
          <label htmlFor={`${id}answer`}>{labels.answer}</label>
          <input
            aria-describedby={`${id}hint`}
            aria-invalid={state.error === 'card-answer-ungrounded' || undefined}
            className={field.input}
            defaultValue={typed.answer}
            id={`${id}answer`}
            key={typed.answer}
            name="answer"
            required
          />
          <p className={field.hint} id={`${id}hint`}>
            {labels.answerHint}
          </p>
        </div>
        <p className={styles.submits}>
          <button aria-disabled={pending} className={button.primary} type="submit">
            {labels.save}
          </button>
          {maySuggest && (
            <button aria-disabled={pending} className={button.button} name="suggest" type="submit" value="yes">
              {labels.suggest}
            </button>
          )}
          <span role="status">{state.done ? labels.saved : null}</span>
        </p>
      </form>
      {state.error === 'card-changed' && (
        <section>
          <h2>{labels.current}</h2>
          <p className={styles.prompt}>{current.prompt}</p>
          <p className={styles.prompt}>{current.answer}</p>
        </section>
      )}
    </div>
  )
}
