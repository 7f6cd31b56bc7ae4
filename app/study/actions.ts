'use server'

import { defineAction } from '@/app/_server/action'
import { sentenceFor } from '@/app/_server/messages'
import { newId } from '@/app/_server/new-id'
import { isSaved, loadShowing, saveButtons, saveMarks, saveReview, saveUndo } from '@/db/queries/study'
import { loadLastAnswer, loadLastSession } from '@/db/queries/study-sessions'
import type { ErrorCode } from '@/lib/error-code'
import type { CardId, DeckId, StudySessionId } from '@/lib/ids'
import { err, ok } from '@/lib/result'
import { gradeCard } from '@/lib/scheduling/grade-card'
import { answerInput, buttonsInput, setAsideInput, undoInput, viewInput } from '@/lib/scheduling/grade-input'
import { undoReview } from '@/lib/scheduling/undo-review'
import type { UserScope } from '@/lib/scope'
import { studyDayOf } from '@/lib/study-day'
import { studyView } from './study-view'

/** What stands now, with a sentence when it is not what was asked for. */
async function nowShown(
  scope: UserScope,
  deckId: DeckId | null,
  now: Date,
  more: { why?: ErrorCode; first?: CardId } = {},
) {
  const view = await studyView(scope, deckId, now, more.first)
  if (!view) return err('not-found')
  return ok({ view, notice: more.why ? await sentenceFor(more.why) : null })
}

/** A session lasts a study day; it goes on after a restart. */
async function sessionFor(scope: UserScope, deckId: DeckId | null, now: Date) {
  const last = await loadLastSession(scope, deckId)
  const goesOn = last && last.lastAnswerAt >= studyDayOf(now, scope.settings).start
  return { id: goesOn ? last.id : newId<StudySessionId>(), deckId }
}

export const answerCard = defineAction(answerInput, async ({ deckId, cardId, ...answer }, { scope, now }) => {
  if (await isSaved(scope, answer.id)) return nowShown(scope, deckId, now)
  const showing = await loadShowing(scope, cardId)
  if (!showing) return err('not-found')
  const session = await sessionFor(scope, deckId, now)
  const origin = { device: 'browser', sessionId: session.id, assignmentId: showing.assignmentId }
  const graded = gradeCard(showing, { ...answer, ...origin }, now)
  const saved = graded.ok ? await saveReview(scope, graded.value, session) : graded
  // The same answer may have arrived twice at once: then the other one was saved and nothing is stale.
  if (saved.ok || (await isSaved(scope, answer.id))) return nowShown(scope, deckId, now)
  return nowShown(scope, deckId, now, { why: saved.error })
})

export const undoAnswer = defineAction(
  undoInput,
  async ({ deckId, id }, { scope, now }) => {
    const session = await loadLastSession(scope, deckId)
    if (!session || (await isSaved(scope, id))) return nowShown(scope, deckId, now)
    const last = await loadLastAnswer(scope, session.id)
    if (!last) return nowShown(scope, deckId, now)
    const undone = undoReview(last.entry, last.memory, { id, device: 'browser' }, now)
    const saved = undone.ok ? await saveUndo(scope, undone.value) : undone
    if (!saved.ok && !(await isSaved(scope, id))) return nowShown(scope, deckId, now, { why: saved.error })
    return nowShown(scope, deckId, now, { first: last.entry.cardId })
  },
  { who: 'known' },
)

export const setAside = defineAction(setAsideInput, async ({ deckId, cardId, how }, { scope, now }) => {
  const tomorrow = studyDayOf(now, scope.settings).end
  const saved = await saveMarks(scope, cardId, how === 'bury' ? { buriedUntil: tomorrow } : { suspended: true })
  return saved ? nowShown(scope, deckId, now) : err('not-found')
})

/** The desk as it stands now: for a browser that was away. */
export const lookAgain = defineAction(viewInput, async ({ deckId }, { scope, now }) => nowShown(scope, deckId, now), {
  who: 'known',
})

export const chooseButtons = defineAction(buttonsInput, async ({ buttons }, { scope }) => {
  await saveButtons(scope, buttons)
  return ok(buttons)
})
