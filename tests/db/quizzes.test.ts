import { eq } from 'drizzle-orm'
import { v7 } from 'uuid'
import { beforeAll, describe, expect, it } from 'vitest'
import { db, refusal, save } from '../../db/client'
import { findUnfinishedQuiz, loadQuizPool, loadTaking, saveAnswer, saveQuiz } from '../../db/queries/quizzes'
import { loadShowing } from '../../db/queries/study'
import { attempts, memories, quizItems, responses, reviewLog, users } from '../../db/schema'
import { grantUserScope, grantVisitorScope } from '../../lib/grant-scope'
import type { AttemptId, DeckId, QuizId, QuizItemId, ReviewId, SessionId, UserId } from '../../lib/ids'
import { assembleForm } from '../../lib/quiz/assemble-form'
import { nextItem, takeAnswer } from '../../lib/quiz/taking'
import { cardsOf, weighAttempt } from '../../lib/quiz/weigh-attempt'
import { seededRng } from '../../lib/random'
import type { Showing } from '../../lib/scheduling/review-entry'
import { aDeck } from '../support/a-deck'
import { studyOnce } from '../support/study-rows'

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
  const step = takeAnswer(loaded.taking, { itemId: item.itemId, choice, durationMs: 1200 })
  if (!step.ok) throw new Error(step.error)
  const attemptId = loaded.taking.attemptId
  const answer = { attemptId, step: step.value, evidence: [] }
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
    const { itemId, key } = first.item
    const other = { itemId, choice: (key + 1) % 4, correct: false, durationMs: 0 }
    const again = { ...first.answer, step: { answer: other, submits: undefined } }
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
      const step = takeAnswer(loaded.taking, { itemId: item.itemId, choice: item.key, durationMs: 0 })
      if (step.ok) await saveAnswer(learner, { attemptId, step: step.value, evidence: [] }, now)
    }
    const after = await loadTaking(learner, quizId)
    expect(after?.taking.submittedAt).toBeUndefined()
    const finish =
      after && takeAnswer(after.taking, { itemId: open[0]?.itemId as QuizItemId, choice: 0, durationMs: 0 })
    expect(finish).toMatchObject({ ok: true, value: { answer: undefined, submits: { right: 10 } } })
    if (finish?.ok) await saveAnswer(learner, { attemptId, step: finish.value, evidence: [] }, now)
    expect((await loadTaking(learner, quizId))?.taking.submittedAt).toEqual(now)
  })
})

describe('the evidence of a quiz', () => {
  const evidenceOf = async (quizId: QuizId, showings: readonly Showing[]) => {
    const loaded = await loadTaking(learner, quizId)
    const open = loaded && nextItem(loaded.taking)
    const step = open && takeAnswer(loaded.taking, { itemId: open.itemId, choice: open.key, durationMs: 900 })
    if (!loaded || !step?.ok || !step.value.submits) throw new Error('not the last answer')
    const newId = () => v7() as ReviewId
    const evidence = weighAttempt(loaded.taking, step.value.submits.answers, showings, newId, now)
    return { attemptId: loaded.taking.attemptId, step: step.value, evidence }
  }
  const showingsOf = async (quizId: QuizId) => {
    const loaded = await loadTaking(learner, quizId)
    const cards = loaded ? cardsOf(loaded.taking) : []
    return (await Promise.all(cards.map(id => loadShowing(learner, id)))).filter(one => one !== undefined)
  }
  const rows = () => db.select().from(reviewLog).where(eq(reviewLog.kind, 'quiz'))

  it('reaches memory with the submission, for cards that were learned before and for no others', async () => {
    const { quizId } = await aQuiz()
    const learned =
      (await loadTaking(learner, quizId))?.taking.items.slice(0, 3).flatMap(item => item.cardId ?? []) ?? []
    for (const cardId of learned) await studyOnce(learner.userId, cardId, new Date('2026-02-20T09:00:00Z'))
    for (let i = 0; i < 9; i++) await answerNext(quizId, i !== 1)
    const answer = await evidenceOf(quizId, await showingsOf(quizId))
    expect(await saveAnswer(learner, answer, now)).toBe('saved')
    const log = await rows()
    expect(log.map(row => row.cardId).sort()).toEqual([...learned].sort())
    expect(log.map(row => row.rating).sort()).toEqual([1, 3, 3])
    for (const row of log) expect(row).toMatchObject({ guess: 0.25, baseRepetition: 1, receivedAt: now })
    const held = await db.select().from(memories).where(eq(memories.learnerId, learner.userId))
    expect(held.map(row => row.repetition)).toEqual([2, 2, 2])
  })

  it('saves nothing at all when a card was reviewed meanwhile', async () => {
    const { quizId, attemptId } = await aQuiz()
    for (let i = 0; i < 9; i++) await answerNext(quizId)
    const showings = await showingsOf(quizId)
    const stale = showings.map(showing => {
      const { memory } = showing
      return memory.kind === 'new' ? showing : { ...showing, memory: { ...memory, repetition: memory.repetition - 1 } }
    })
    const before = await rows()
    expect(await saveAnswer(learner, await evidenceOf(quizId, stale), now)).toBe('stale-repetition')
    expect((await db.select().from(responses).where(eq(responses.attemptId, attemptId))).length).toBe(9)
    expect((await loadTaking(learner, quizId))?.taking.submittedAt).toBeUndefined()
    expect(await rows()).toEqual(before)
    expect(await saveAnswer(learner, await evidenceOf(quizId, showings), now)).toBe('saved')
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
    const step = {
      answer: { itemId: `${quizId}-0` as QuizItemId, choice: 0, durationMs: 0, correct: true },
      submits: undefined,
    }
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
    expect(await saveAnswer(stranger, { attemptId, step, evidence: [] }, now)).toBeUndefined()
    expect((await loadTaking(learner, quizId))?.taking.answers).toEqual([])
  })
})
