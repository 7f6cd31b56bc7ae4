'use client'

import { useActionState, useEffect, useId, useRef } from 'react'
import type { FormState } from '@/app/_server/action'
import type { ErrorCode } from '@/lib/error-code'
import button from './button.module.css'
import styles from './field.module.css'
import { type Field, FormField } from './form-field'

type Props = {
  readonly action: (previous: FormState, form: FormData) => Promise<FormState>
  readonly fields: readonly Field[]
  readonly submit: string
  readonly hidden?: Readonly<Record<string, string>>
  /** `primary` for the one thing to do next on the page. */
  readonly tone?: 'primary' | 'button' | 'quiet'
  /** What the button does, where its words alone would not tell (one of many in a list). */
  readonly describes?: string
  /** Said when the form was taken and the page stays. */
  readonly done?: string
}

const belongsTo = (fields: readonly Field[], error: ErrorCode | undefined) =>
  fields.find(field => error && field.errors?.includes(error))?.name

/** A form over a server action; works without JavaScript. What is wrong stands beside its field, which takes the focus. */
export function FieldsForm({ action, fields, submit, hidden = {}, tone = 'button', describes, done }: Props) {
  const [state, run, pending] = useActionState(action, {})
  const form = useRef<HTMLFormElement>(null)
  const id = useId()
  const wrong = belongsTo(fields, state.error)

  useEffect(() => {
    if (state.error) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [state])

  return (
    <form action={run} className={fields.length > 0 ? styles.form : undefined} ref={form}>
      {state.message && !wrong ? (
        <p className={styles.error} role="alert">
          {state.message}
        </p>
      ) : null}
      {fields.map(field => (
        <FormField
          field={field}
          id={`${id}${field.name}`}
          key={`${field.name}:${state.values?.[field.name] ?? field.value ?? ''}`}
          message={field.name === wrong ? state.message : undefined}
          value={state.values ? (state.values[field.name] ?? '') : field.value}
        />
      ))}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} name={name} type="hidden" value={value} />
      ))}
      <div className={styles.submit}>
        <button aria-disabled={pending} aria-label={describes} className={button[tone]} type="submit">
          {submit}
        </button>
        <span role="status">{state.done && done ? done : null}</span>
      </div>
    </form>
  )
}
