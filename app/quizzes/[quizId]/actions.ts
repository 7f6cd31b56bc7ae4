'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { defineFormAction } from '@/app/_server/action'
import { loadTaking, saveAnswer } from '@/db/queries/quizzes'
import { answerItemInput } from '@/lib/quiz/quiz-input'
import { takeAnswer } from '@/lib/quiz/taking'
import { err, ok } from '@/lib/result'

export const answerItem = defineFormAction(
  answerItemInput,
  async ({ quiz, item, choice, durationMs }, { scope, now }) => {
    const loaded = await loadTaking(scope, quiz)
    if (!loaded) return err('not-found')
    const { taking } = loaded
    const step = takeAnswer(taking, { itemId: item, choice })
    if (!step.ok) return step
    const { attemptId } = taking
    const saved = await saveAnswer(scope, { attemptId, step: step.value, durationMs }, now)
    if (!saved) return err('not-found')
    if (taking.submittedAt || step.value.submits !== undefined) redirect(`/quizzes/${quiz}/result/${attemptId}`)
    revalidatePath(`/quizzes/${quiz}`)
    return ok(undefined)
  },
  { who: 'known' },
)
