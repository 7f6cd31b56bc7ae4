'use server'

import { redirect } from 'next/navigation'
import { defineFormAction } from '@/app/_server/action'
import { newId } from '@/app/_server/new-id'
import { loadQuizPool, saveQuiz } from '@/db/queries/quizzes'
import type { AttemptId, QuizId, QuizItemId } from '@/lib/ids'
import { assembleForm } from '@/lib/quiz/assemble-form'
import { makeQuizInput } from '@/lib/quiz/quiz-input'
import { seededRng } from '@/lib/random'
import { err } from '@/lib/result'

export const makeQuiz = defineFormAction(makeQuizInput, async ({ deck }, { scope, now }) => {
  const loaded = await loadQuizPool(scope, deck, now)
  if (!loaded) return err('not-found')
  const seed = newId<string>()
  const form = assembleForm(loaded.pool, seededRng(seed))
  if (!form.ok) return form
  const items = form.value.map(item => ({ ...item, itemId: newId<QuizItemId>() }))
  const ids = { quizId: newId<QuizId>(), attemptId: newId<AttemptId>() }
  const saved = await saveQuiz(scope, { ...ids, deckId: deck, title: loaded.title, seed, items }, now)
  return saved ? redirect(`/quizzes/${saved}`) : err('not-found')
})
