'use client'

import { useActionState, useId } from 'react'
import button from '@/app/_ui/button.module.css'
import field from '@/app/_ui/field.module.css'
import type { PublishedFrom } from '@/lib/ingest/corrections'
import type { Span } from '@/lib/text/span'
import { PublishedField, type PublishedLabels } from '../../new/_components/published-field'
import { correctArticle, correctDocument } from '../actions'

type Props = {
  readonly document: {
    readonly id: string
    readonly version: number
    readonly title: string
    /** As the reading told it, where it may differ from `title`. */
    readonly titleWas: string
    readonly published: string | null
    readonly publishedFrom: PublishedFrom
  }
  /** The article that is corrected; of a document, its only one. */
  readonly article: Span | undefined
  readonly of: 'document' | 'article'
  readonly labels: PublishedLabels & Readonly<Record<'heading' | 'title' | 'unknown' | 'save' | 'saved', string>>
}

/** Title and date as the owner has them. What is left as it stood is not sent as a correction. */
export function CorrectionForm({ document, article, of, labels }: Props) {
  const [state, dispatch, pending] = useActionState(of === 'article' ? correctArticle : correctDocument, {})
  const made = useId()
  // The form of the document keeps plain ids, so that links can lead into it.
  const id = (name: string) => (of === 'document' ? name : `${made}${name}`)
  const hidden = {
    documentId: document.id,
    version: document.version,
    titleWas: document.titleWas,
    publishedWas: document.published ?? '',
    publishedFrom: document.publishedFrom,
    ...article,
  }
  return (
    <form action={dispatch} aria-labelledby={id('correct-fields')}>
      <h3 id={id('correct-fields')} className={of === 'article' ? 'visually-hidden' : undefined}>
        {labels.heading}
      </h3>
      {state.message && (
        <p role="alert" id={id('wrong')} className={field.error}>
          {state.message}
        </p>
      )}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className={field.field}>
        <label htmlFor={id('title')}>{labels.title}</label>
        <input
          className={field.input}
          id={id('title')}
          name="title"
          required={of === 'document'}
          maxLength={200}
          defaultValue={state.values?.title ?? document.title}
        />
      </div>
      <PublishedField
        id={id('published')}
        wrongId={id('wrong')}
        labels={labels}
        initial={state.values?.published ?? document.published ?? ''}
        wrong={state.error === 'edtf-invalid'}
      />
      <div className={field.field}>
        <label className={field.choice}>
          <input type="checkbox" name="unknown" defaultChecked={document.publishedFrom === 'unknown'} />
          {labels.unknown}
        </label>
      </div>
      <button className={button.button} type="submit" aria-disabled={pending}>
        {labels.save}
      </button>
      <p role="status">{state.done && labels.saved}</p>
    </form>
  )
}
