'use server'

import { revalidatePath } from 'next/cache'
import { defineFormAction } from '@/app/_server/action'
import { dropOverlay, loadWording, saveCardVersion, saveOverlay, settleSuggestion } from '@/db/queries/card-wording'
import { savePreset } from '@/db/queries/decks'
import { saveMarks } from '@/db/queries/study'
import { editWording } from '@/lib/grounding/edit-wording'
import { ownWordingInput, suggestionInput, waitingInput, wordingInput } from '@/lib/grounding/wording-input'
import { err, ok } from '@/lib/result'
import { presetInput } from '@/lib/scheduling/preset-input'

export const setPreset = defineFormAction(presetInput, async ({ deckId, retention, ...limits }, { scope, now }) => {
  const saved = await savePreset(scope, deckId, { desiredRetention: retention / 100, ...limits }, now)
  revalidatePath(`/decks/${deckId}`)
  return saved ? ok(saved) : err('not-found')
})

export const setWaiting = defineFormAction(waitingInput, async ({ cardId, deckId, suspended }, { scope }) => {
  const saved = await saveMarks(scope, cardId, { suspended: suspended === 'yes' })
  revalidatePath(`/decks/${deckId}`)
  return saved ? ok(saved) : err('not-found')
})

export const saveWording = defineFormAction(
  wordingInput,
  async ({ cardId, deckId, suggest, ...edit }, { scope, now }) => {
    const found = await loadWording(scope, cardId)
    if (!found) return err('not-found')
    // Also when it is refused: the page then shows the card as it stands now.
    revalidatePath(`/decks/${deckId}/cards/${cardId}`)
    const edited = editWording(found.editable, edit)
    if (!edited.ok) return edited
    const wording = { ...edited.value, version: edit.version }
    return found.mine
      ? saveCardVersion(scope, cardId, wording, now)
      : saveOverlay(scope, cardId, { ...wording, suggest: suggest === 'yes' }, now)
  },
)

export const dropWording = defineFormAction(
  ownWordingInput,
  async ({ cardId, deckId }, { scope }) => {
    await dropOverlay(scope, cardId)
    revalidatePath(`/decks/${deckId}/cards/${cardId}`)
    return ok(true)
  },
  { who: 'known' },
)

export const settle = defineFormAction(
  suggestionInput,
  async ({ deckId, ...suggestion }, { scope, now }) => {
    const settled = await settleSuggestion(scope, suggestion, now)
    revalidatePath(`/decks/${deckId}`)
    return settled
  },
  { who: 'known' },
)
