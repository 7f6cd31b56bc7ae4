'use client'

import { type DragEvent, type FormEvent, startTransition, useActionState, useRef, useState } from 'react'
import type { FormState } from '@/app/_server/action'
import button from '@/app/_ui/button.module.css'
import field from '@/app/_ui/field.module.css'
import { MAX_FILE_BYTES } from '@/lib/readers/decode-text'
import { bringIn } from '../actions'
import { PublishedField, type PublishedLabels } from './published-field'
import styles from './upload-form.module.css'

type Labels = PublishedLabels &
  Readonly<
    Record<
      | 'text'
      | 'textHint'
      | 'words'
      | 'years'
      | 'file'
      | 'fileHint'
      | 'without'
      | 'title'
      | 'titleHint'
      | 'submit'
      | 'working'
      | 'tooLarge',
      string
    >
  >

/** Which field an error is about, so that it is announced with that field; others, such as a full library, are about none. */
function fieldOf({ error, values }: FormState) {
  if (error === 'edtf-invalid') return 'published'
  if (error === 'document-empty') return 'text'
  if (!error || !/^(document|front-matter)-/.test(error)) return undefined
  return values?.text?.trim() ? 'text' : 'file'
}

export function UploadForm({ labels }: { labels: Labels }) {
  const [state, dispatch, pending] = useActionState(bringIn, {})
  const [dropping, setDropping] = useState(false)
  const [tooLarge, setTooLarge] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const wrong = fieldOf(state)
  const message = tooLarge ? labels.tooLarge : state.message

  // Sent by hand and not by React's `action`, which would empty the fields when the server finds something wrong.
  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const files = data.getAll('file').filter(file => file instanceof File)
    const large = files.reduce((sum, file) => sum + file.size, 0) > MAX_FILE_BYTES
    setTooLarge(large)
    if (!large && !pending) startTransition(() => dispatch(data))
  }

  function drop(event: DragEvent) {
    setDropping(false)
    const input = form.current?.elements.namedItem('file')
    if (!(input instanceof HTMLInputElement) || event.dataTransfer.files.length === 0) return
    event.preventDefault()
    input.files = event.dataTransfer.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  }

  return (
    <form
      ref={form}
      action={dispatch}
      onSubmit={send}
      onDragOver={event => {
        event.preventDefault()
        setDropping(true)
      }}
      onDragLeave={() => setDropping(false)}
      onDrop={drop}
      className={dropping ? styles.dropping : undefined}
    >
      {message && (
        <p role="alert" id="wrong" className={field.error}>
          {message}
        </p>
      )}
      <TextField labels={labels} initial={state.values?.text} wrong={wrong === 'text'} />
      <FileField labels={labels} wrong={wrong === 'file' || tooLarge} />
      <div className={styles.pair}>
        <div className={field.field}>
          <label htmlFor="title">{labels.title}</label>
          <input
            className={field.input}
            id="title"
            name="title"
            maxLength={200}
            defaultValue={state.values?.title}
            aria-describedby="title-hint"
          />
          <span className={field.hint} id="title-hint">
            {labels.titleHint}
          </span>
        </div>
        <PublishedField labels={labels} initial={state.values?.published} wrong={wrong === 'published'} />
      </div>
      <p>
        <button className={button.primary} type="submit" aria-disabled={pending}>
          {pending ? labels.working : labels.submit}
        </button>
      </p>
    </form>
  )
}

type FieldProps = { labels: Labels; wrong: boolean }

function TextField({ labels, initial, wrong }: FieldProps & { initial: string | undefined }) {
  const [text, setText] = useState(initial ?? '')
  const words = text.split(/\s+/).filter(Boolean).length
  const years = new Set(text.match(/\b(?:1\d{3}|20\d\d)\b/g)).size
  return (
    <div className={`${field.field} ${styles.wide}`}>
      <label htmlFor="document-text">{labels.text}</label>
      <textarea
        className={`${field.input} ${styles.text}`}
        id="document-text"
        name="text"
        defaultValue={initial}
        onChange={event => setText(event.target.value)}
        aria-describedby={wrong ? 'wrong text-hint' : 'text-hint'}
        aria-invalid={wrong || undefined}
      />
      <span className={`${field.hint} ${styles.spread}`} id="text-hint">
        <span>{labels.textHint}</span>
        {words > 0 && (
          <span className={styles.count}>
            {labels.words} {words} · {labels.years} {years}
          </span>
        )}
      </span>
    </div>
  )
}

function FileField({ labels, wrong }: FieldProps) {
  const [chosen, setChosen] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  return (
    <div className={`${field.field} ${styles.wide}`}>
      <label htmlFor="file">{labels.file}</label>
      <span className={styles.file}>
        <input
          ref={input}
          id="file"
          name="file"
          type="file"
          multiple
          accept=".pdf,.docx,.html,.htm,.txt,.text,.md,.markdown,text/plain,text/markdown,text/html,application/pdf"
          onChange={event => setChosen((event.target.files?.length ?? 0) > 0)}
          aria-describedby={wrong ? 'wrong file-hint' : 'file-hint'}
          aria-invalid={wrong || undefined}
        />
        {chosen && (
          <button
            className={button.quiet}
            type="button"
            onClick={() => {
              if (input.current) input.current.value = ''
              setChosen(false)
              input.current?.focus()
            }}
          >
            {labels.without}
          </button>
        )}
      </span>
      <span className={field.hint} id="file-hint">
        {labels.fileHint}
      </span>
    </div>
  )
}
