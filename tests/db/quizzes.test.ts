import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { db, refusal, save } from '../../db/client'
import { findUnfinishedQuiz, loadQuizPool, loadTaking, saveAnswer, saveQuiz } from '../../db/queries/quizzes'
import { attempts, quizItems, responses, users } from '../../db/schema'
import { grantUserScope, grantVisitorScope } from '../../lib/grant-scope'
import type { AttemptId, DeckId, QuizId, QuizItemId, SessionId, UserId } from '../../lib/ids'
import { assembleForm } from '../../lib/quiz/assemble-form'
import { nextItem, takeAnswer } from '../../lib/quiz/taking'
import { seededRng } from '../../lib/random'
import { aDeck } from '../support/a-deck'

const now = new Date('2026-03-01T09:00:00Z')
const settings = { timeZone: 'UTC', rolloverHour: 4, locale: 'en', buttons: 'two' } as const
const asUser = (id: string) =>
  grantUserScope({
    userId: id as UserId,
    sessionId: `s-${id}` as SessionId,
    guest: true,
    role: 'member',
    name: null,
    settings,
  })
const learner = asUser('learner')
const stranger = asUser('stranger')

let deckId: DeckId
let privateDeckId: DeckId
let made = 0

async function aQuiz(scope = learner) {
  const loaded = await loadQuizPool(scope, deckId, now)
  const form = loaded && assembleForm(loaded.pool, seededRng('form'))
  if (!form?.ok) throw new Error('no form')
  made++
  const ids = { quizId: `q${made}` as QuizId, attemptId: `t${made}` as AttemptId }
  const items = form.value.map((item, i) => ({ ...item, itemId: `q${made}-${i}` as QuizItemId }))
  await saveQuiz(scope, { ...ids, deckId, title: loaded?.title ?? '', seed: 'form', items }, now)
  return ids
}

async function answerNext(quizId: QuizId, rightOne = true) {
  const loaded = await loadTaking(learner, quizId)
  const item = loaded && nextItem(loaded.taking)
  if (!loaded || !item) throw new Error('nothing to answer')
  const choice = rightOne ? item.key : (item.key + 1) % 4
  const step = takeAnswer(loaded.taking, { itemId: item.itemId, choice })
  if (!step.ok) throw new Error(step.error)
  const attemptId = loaded.taking.attemptId
  const answer = { attemptId, step: step.value, durationMs: 1200 }
  return { answer, item, saved: await saveAnswer(learner, answer, now) }
}

beforeAll(async () => {
  deckId = (await aDeck({ cards: 24 })).deckId
  privateDeckId = (await aDeck({ cards: 12, visibility: 'private' })).deckId
  await save([
    db.insert(users).values(['learner', 'stranger'].map(id => ({ id: id as UserId, createdAt: now, lastSeenAt: now }))),
  ])
})

describe('a quiz', () => {
  it('keeps ten items with their keys as they were drawn', async () => {
    const { quizId } = await aQuiz()
    const rows = await db.select().from(quizItems).where(eq(quizItems.quizId, quizId))
    expect(rows.map(row => row.ordinal).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    for (const row of rows) expect(row.options[row.key]?.edtf).toMatch(/^1[89]\d\d/)
  })

  it('goes on at the first item without an answer, and is scored with the last', async () => {
    const { quizId, attemptId } = await aQuiz()
    for (let i = 0; i < 9; i++) expect((await answerNext(quizId, i < 6)).saved).toBe('saved')
    expect((await findUnfinishedQuiz(learner, deckId))?.quizId).toBe(quizId)
    const before = await loadTaking(learner, quizId)
    expect(before?.taking.submittedAt).toBeUndefined()
    expect(before && nextItem(before.taking)?.ordinal).toBe(10)
    await answerNext(quizId)
    const [row] = await db.select().from(attempts).where(eq(attempts.id, attemptId))
    expect(row).toMatchObject({ score: 7, submittedAt: now })
  })

  it('counts an answer that is sent twice once, and lets the first stand', async () => {
    const { quizId, attemptId } = await aQuiz()
    const first = await answerNext(quizId)
    const other = { ...first.answer.step.answer, choice: (first.item.key + 1) % 4, correct: false }
    const again = { ...first.answer, step: { answer: { itemId: first.item.itemId, ...other }, submits: undefined } }
    expect(await Promise.all([again, first.answer].map(answer => saveAnswer(learner, answer, now)))).toEqual([
      'stands',
      'stands',
    ])
    const rows = await db.select().from(responses).where(eq(responses.attemptId, attemptId))
    expect(rows.map(row => row.choice)).toEqual([first.item.key])
  })

  it('takes the two last answers from two tabs at once and is submitted by the next call', async () => {
    const { quizId, attemptId } = await aQuiz()
    for (let i = 0; i < 8; i++) await answerNext(quizId)
    const loaded = await loadTaking(learner, quizId)
    if (!loaded) throw new Error('gone')
    const open = loaded.taking.items.slice(8)
    for (const item of open) {
      const step = takeAnswer(loaded.taking, { itemId: item.itemId, choice: item.key })
      if (step.ok) await saveAnswer(learner, { attemptId, step: step.value, durationMs: 0 }, now)
    }
    const after = await loadTaking(learner, quizId)
    expect(after?.taking.submittedAt).toBeUndefined()
    const finish = after && takeAnswer(after.taking, { itemId: open[0]?.itemId as QuizItemId, choice: 0 })
    expect(finish).toEqual({ ok: true, value: { answer: undefined, submits: 10 } })
    if (finish?.ok) await saveAnswer(learner, { attemptId, step: finish.value, durationMs: 0 }, now)
    expect((await loadTaking(learner, quizId))?.taking.submittedAt).toEqual(now)
  })
})

describe('the guards of a quiz', () => {
  const answered = (attemptId: AttemptId, itemId: QuizItemId) =>
    db.insert(responses).values({ attemptId, itemId, choice: 0, correct: false, answeredAt: now })

  it('refuse an answer after submission', async () => {
    const { quizId, attemptId } = await aQuiz()
    await save([db.update(attempts).set({ submittedAt: now, score: 0 }).where(eq(attempts.id, attemptId))])
    const items = await db.select().from(quizItems).where(eq(quizItems.quizId, quizId))
    expect(await save([answered(attemptId, items[0]?.id as QuizItemId)]).catch(refusal)).toContain('attempt-submitted')
  })

  it('refuse a second submission', async () => {
    const { attemptId } = await aQuiz()
    const submit = () =>
      save([db.update(attempts).set({ submittedAt: now, score: 3 }).where(eq(attempts.id, attemptId))])
    await submit()
    expect(await submit().catch(refusal)).toContain('attempt-submitted')
  })

  it('refuse to change an answer, and an item of another quiz', async () => {
    const mine = await aQuiz()
    const other = await aQuiz()
    await answerNext(mine.quizId)
    const change = db.update(responses).set({ choice: 3 }).where(eq(responses.attemptId, mine.attemptId))
    expect(await save([change]).catch(refusal)).toContain('response-is-final')
    const foreign = answered(mine.attemptId, `${other.quizId}-0` as QuizItemId)
    expect(await save([foreign]).catch(refusal)).toContain('item-of-another-quiz')
  })
})

describe('a stranger', () => {
  it('learns nothing of a deck that is private, and of no quiz of others', async () => {
    const { quizId, attemptId } = await aQuiz()
    const step = { answer: { itemId: `${quizId}-0` as QuizItemId, choice: 0, correct: true }, submits: undefined }
    const stolen = {
      quizId: 'x' as QuizId,
      attemptId: 'x' as AttemptId,
      deckId: privateDeckId,
      title: '',
      seed: '',
      items: [],
    }
    for (const scope of [stranger, grantVisitorScope()]) {
      expect(await loadQuizPool(scope, privateDeckId, now)).toBeUndefined()
      expect(await loadTaking(scope, quizId)).toBeUndefined()
      expect(await findUnfinishedQuiz(scope, deckId)).toBeUndefined()
    }
    expect(await saveQuiz(stranger, stolen, now)).toBeUndefined()
    expect(await saveAnswer(stranger, { attemptId, step, durationMs: 0 }, now)).toBeUndefined()
    expect((await loadTaking(learner, quizId))?.taking.answers).toEqual([])
  })
})
