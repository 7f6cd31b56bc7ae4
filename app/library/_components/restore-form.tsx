'use client'

import { useActionState } from 'react'
import button from '@/app/_ui/button.module.css'
import page from '@/app/_ui/page.module.css'
import { restoreDocument } from '../actions'

type Props = { readonly documentId: string; readonly labels: Readonly<Record<'binned' | 'undo', string>> }

/** After a document went to the bin: says so, and takes it out again at one press. */
export function RestoreForm({ documentId, labels }: Props) {
  const [state, dispatch, pending] = useActionState(restoreDocument, {})
  return (
    <form action={dispatch} className={page.notice} role="status">
      <p>{state.message ?? labels.binned}</p>
      <input type="hidden" name="documentId" value={documentId} />
      <button className={button.button} type="submit" aria-disabled={pending}>
        {labels.undo}
      </button>
    </form>
  )
}
