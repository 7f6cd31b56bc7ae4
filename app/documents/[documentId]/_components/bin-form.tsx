'use client'

import { useActionState } from 'react'
import button from '@/app/_ui/button.module.css'
import field from '@/app/_ui/field.module.css'
import { binDocument } from '../actions'

type Props = { readonly documentId: string; readonly labels: Readonly<Record<'bin' | 'hint', string>> }

export function BinForm({ documentId, labels }: Props) {
  const [state, dispatch, pending] = useActionState(binDocument, {})
  return (
    <form action={dispatch}>
      <h3>{labels.bin}</h3>
      <p className="muted">{labels.hint}</p>
      {state.message && (
        <p role="alert" className={field.error}>
          {state.message}
        </p>
      )}
      <input type="hidden" name="documentId" value={documentId} />
      <button className={button.button} type="submit" aria-disabled={pending}>
        {labels.bin}
      </button>
    </form>
  )
}
