'use client'

import { useActionState } from 'react'
import button from '@/app/_ui/button.module.css'
import field from '@/app/_ui/field.module.css'
import type { DeckId } from '@/lib/ids'
import { makeQuiz } from '../new/actions'

type Props = { readonly deckId: DeckId; readonly label: string; readonly plain?: boolean }

/** The one button that draws a new quiz from a deck. */
export function MakeQuizForm({ deckId, label, plain = false }: Props) {
  const [state, act, pending] = useActionState(makeQuiz, {})
  return (
    <form action={act}>
      {state.message && (
        <p className={field.error} role="alert">
          {state.message}
        </p>
      )}
      <input type="hidden" name="deck" value={deckId} />
      <button className={plain ? button.button : button.primary} type="submit" aria-disabled={pending}>
        {label}
      </button>
    </form>
  )
}
