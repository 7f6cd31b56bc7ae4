'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { defineFormAction } from '@/app/_server/action'
import { newId } from '@/app/_server/new-id'
import { loadTaking, saveAnswer } from '@/db/queries/quizzes'
import { loadShowing } from '@/db/queries/study'
import type { ReviewId } from '@/lib/ids'
import { answerItemInput } from '@/lib/quiz/quiz-input'
import { type TakenStep, type Taking, takeAnswer } from '@/lib/quiz/taking'
import { cardsOf, weighAttempt } from '@/lib/quiz/weigh-attempt'
import { err, ok } from '@/lib/result'
import type { UserScope } from '@/lib/scope'

/** The evidence of a whole attempt, over memory as it stands now. */
async function evidenceOf(scope: UserScope, taking: Taking, step: TakenStep, now: Date) {
  if (!step.submits) return []
  const showings = await Promise.all(cardsOf(taking).map(cardId => loadShowing(scope, cardId)))
  const known = showings.filter(showing => showing !== undefined)
  return weighAttempt(taking, step.submits.answers, known, () => newId<ReviewId>(), now)
}

export const answerItem = defineFormAction(
  answerItemInput,
  async ({ quiz, item, choice, durationMs }, { scope, now }) => {
    const loaded = await loadTaking(scope, quiz)
    if (!loaded) return err('not-found')
    const { taking } = loaded
    const step = takeAnswer(taking, { itemId: item, choice, durationMs })
    if (!step.ok) return step
    const { attemptId } = taking
    const write = async () => {
      const evidence = await evidenceOf(scope, taking, step.value, now)
      return saveAnswer(scope, { attemptId, step: step.value, evidence }, now)
    }
    let saved = await write()
    // A review of one of the cards came between reading and writing: memory is read again, once.
    if (saved === 'stale-repetition') saved = await write()
    if (!saved) return err('not-found')
    if (saved === 'stale-repetition') return err('stale-repetition')
    if (taking.submittedAt || step.value.submits) redirect(`/quizzes/${quiz}/result/${attemptId}`)
    revalidatePath(`/quizzes/${quiz}`)
    return ok(undefined)
  },
  { who: 'known' },
)
