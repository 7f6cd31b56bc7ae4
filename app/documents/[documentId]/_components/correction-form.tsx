'use client'

import { useActionState } from 'react'
import button from '@/app/_ui/button.module.css'
import field from '@/app/_ui/field.module.css'
import { PublishedField, type PublishedLabels } from '../../new/_components/published-field'
import { correctDocument } from '../actions'

type Props = {
  readonly document: {
    readonly id: string
    readonly version: number
    readonly title: string
    readonly published: string | null
  }
  readonly labels: PublishedLabels & Readonly<Record<'heading' | 'title' | 'save' | 'saved', string>>
}

export function CorrectionForm({ document, labels }: Props) {
  const [state, dispatch, pending] = useActionState(correctDocument, {})
  return (
    <form action={dispatch} aria-labelledby="correct-fields">
      <h3 id="correct-fields">{labels.heading}</h3>
      {state.message && (
        <p role="alert" id="wrong" className={field.error}>
          {state.message}
        </p>
      )}
      <input type="hidden" name="documentId" value={document.id} />
      <input type="hidden" name="version" value={document.version} />
      <div className={field.field}>
        <label htmlFor="title">{labels.title}</label>
        <input
          className={field.input}
          id="title"
          name="title"
          required
          maxLength={200}
          defaultValue={state.values?.title ?? document.title}
        />
      </div>
      <PublishedField
        labels={labels}
        initial={state.values?.published ?? document.published ?? ''}
        wrong={state.error === 'edtf-invalid'}
      />
      <button className={button.button} type="submit" aria-disabled={pending}>
        {labels.save}
      </button>
      <p role="status">{state.done && labels.saved}</p>
    </form>
  )
}
