'use client'

import { useActionState } from 'react'
import button from '@/app/_ui/button.module.css'
import field from '@/app/_ui/field.module.css'
import type { DeckId } from '@/lib/ids'
import { beginGame } from '../actions'

/** Begins a run; a visitor becomes a guest with it. */
export function BeginForm({ deckId, label }: { deckId: DeckId; label: string }) {
  const [state, act, pending] = useActionState(beginGame, {})
  return (
    <form action={act}>
      {state.message && (
        <p className={field.error} role="alert">
          {state.message}
        </p>
      )}
      <input type="hidden" name="deck" value={deckId} />
      <p>
        <button className={button.primary} type="submit" aria-disabled={pending}>
          {label}
        </button>
      </p>
    </form>
  )
}
