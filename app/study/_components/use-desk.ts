'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { clientId } from '@/app/_ui/client-id'
import type { DeckId, ReviewId } from '@/lib/ids'
import type { Grade } from '@/lib/scheduling/memory'
import { answerCard, lookAgain, setAside, undoAnswer } from '../actions'
import type { StudyView } from '../study-view'
import { type KeptAnswer, keepAnswer, keptAnswer } from './kept-answer'

type Outcome = Awaited<ReturnType<typeof answerCard>>

/** Seconds until a kept answer is sent again. */
const waits = [1, 2, 4, 8, 15]

/** The desk's dealings with the server: one thing at a time, an answer kept with its id until it is acknowledged. */
export function useDesk(initial: StudyView, deckId: DeckId | null, offline: string) {
  const [view, setView] = useState(initial)
  const [notice, setNotice] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [pending, setPending] = useState<KeptAnswer | null>(null)
  const tries = useRef(0)
  const last = useRef<Promise<Outcome | undefined>>(Promise.resolve(undefined))
  const shownAt = useRef(0)

  const show = useCallback((result: Outcome) => {
    if (!result.ok) return setNotice(result.message)
    setView(result.value.view)
    setNotice(result.value.notice)
    shownAt.current = performance.now()
  }, [])

  // One after the other: a second press of undo waits for the first.
  const run = useCallback((work: () => Promise<Outcome>): Promise<Outcome | undefined> => {
    setBusy(true)
    const ran = last.current.then(work).catch(() => undefined)
    last.current = ran
    return ran.finally(() => last.current === ran && setBusy(false))
  }, [])

  const send = useCallback(
    async (answer: KeptAnswer) => {
      keepAnswer(answer)
      const result = await run(() => answerCard(answer))
      if (!result || (!result.ok && result.error === 'unforeseen')) return setPending({ ...answer })
      keepAnswer(null)
      setPending(null)
      tries.current = 0
      show(result.ok || result.error !== 'not-found' ? result : await lookAgain({ deckId }))
    },
    [deckId, run, show],
  )

  // An answer of this desk that was never acknowledged, perhaps before a reload.
  useEffect(() => {
    shownAt.current = performance.now()
    const kept = keptAnswer()
    if (kept && kept.deckId === deckId) void send(kept)
  }, [deckId, send])

  useEffect(() => {
    if (!pending) return
    const again = () => void send(pending)
    const timer = setTimeout(again, 1000 * (waits[Math.min(tries.current++, waits.length - 1)] ?? 15))
    window.addEventListener('online', again)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('online', again)
    }
  }, [pending, send])

  const simple = async (work: () => Promise<Outcome>) => {
    const result = await run(work)
    if (result) show(result)
    else setNotice(offline)
  }
  const { card } = view
  return {
    view,
    notice,
    busy,
    pending: pending !== null,
    retry: () => pending && send(pending),
    grade: (grade: Grade) => {
      if (!card || busy || pending) return
      const durationMs = Math.max(0, Math.round(performance.now() - shownAt.current))
      const { cardId, repetition } = card
      void send({ id: clientId<ReviewId>(), deckId, cardId, repetition, grade, durationMs })
    },
    undo: () => void simple(() => undoAnswer({ id: clientId<ReviewId>(), deckId })),
    setAside: (how: 'bury' | 'suspend') => card && void simple(() => setAside({ deckId, cardId: card.cardId, how })),
  }
}

export type Desk = ReturnType<typeof useDesk>
