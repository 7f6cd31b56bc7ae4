'use client'

import { useState } from 'react'
import field from '@/app/_ui/field.module.css'
import { describeEdtf } from '@/lib/edtf/describe-edtf'
import { isEdtf } from '@/lib/edtf/edtf'

export type PublishedLabels = Readonly<
  Record<'published' | 'publishedHint' | 'publishedRead' | 'publishedUnread', string>
>
type Props = {
  labels: PublishedLabels
  initial: string | undefined
  wrong: boolean
  id?: string
  /** Of the sentence that says what is wrong. */
  wrongId?: string
}

/** A date as EDTF, told back in words while it is typed. */
export function PublishedField({ labels, initial, wrong, id = 'published', wrongId = 'wrong' }: Props) {
  const [typed, setTyped] = useState(initial ?? '')
  const value = typed.trim()
  const unread = value.length >= 4 && !isEdtf(value)
  return (
    <div className={field.field}>
      <label htmlFor={id}>{labels.published}</label>
      <input
        className={field.input}
        id={id}
        name="published"
        maxLength={60}
        inputMode="text"
        autoComplete="off"
        defaultValue={initial}
        onChange={event => setTyped(event.target.value)}
        aria-describedby={wrong ? `${wrongId} ${id}-hint` : `${id}-hint`}
        aria-invalid={wrong || unread || undefined}
      />
      <span className={field.hint} id={`${id}-hint`}>
        {isEdtf(value) ? (
          <>
            {labels.publishedRead} <span className="date">{describeEdtf(value)}</span>
          </>
        ) : unread ? (
          labels.publishedUnread
        ) : (
          labels.publishedHint
        )}
      </span>
    </div>
  )
}
