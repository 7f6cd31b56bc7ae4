'use client'

import { useActionState } from 'react'
import button from '@/app/_ui/button.module.css'
import field from '@/app/_ui/field.module.css'
import { shareDocument } from '../actions'
import styles from './owner-forms.module.css'

const choices = ['private', 'link', 'public'] as const

type Props = {
  readonly documentId: string
  readonly visibility: (typeof choices)[number]
  /** Path of the page for those who have the link. */
  readonly link: string | undefined
  readonly labels: Readonly<Record<(typeof choices)[number] | 'share' | 'linkIs' | 'apply' | 'saved', string>>
}

export function ShareForm({ documentId, visibility, link, labels }: Props) {
  const [state, dispatch, pending] = useActionState(shareDocument, {})
  return (
    <form action={dispatch}>
      <input type="hidden" name="documentId" value={documentId} />
      <fieldset className={styles.choices}>
        <legend>{labels.share}</legend>
        {choices.map(choice => (
          <label key={choice}>
            <input type="radio" name="visibility" value={choice} defaultChecked={choice === visibility} />
            {labels[choice]}
          </label>
        ))}
      </fieldset>
      {state.message && (
        <p role="alert" className={field.error}>
          {state.message}
        </p>
      )}
      <button className={button.button} type="submit" aria-disabled={pending}>
        {labels.apply}
      </button>
      <p role="status">
        {state.done && labels.saved}{' '}
        {visibility === 'link' && link !== undefined && (
          <a className={styles.link} href={link}>
            {labels.linkIs}
          </a>
        )}
      </p>
    </form>
  )
}
