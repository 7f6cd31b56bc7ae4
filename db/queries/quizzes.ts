import 'server-only'
import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import { db, refusal, save } from '@/db/client'
import { readableDeck } from '@/db/deck-access'
import { memoryChangeStatements } from '@/db/memory-rows'
import type { Statement } from '@/db/open-database'
import { attempts, cardFacts, cards, decks, documents, facts, quizItems, quizzes, responses } from '@/db/schema'
import { boundsOf } from '@/lib/edtf/bounds'
import { isEdtf } from '@/lib/edtf/edtf'
import type { AttemptId, DeckId, QuizId, QuizItemId } from '@/lib/ids'
import type { QuizItem } from '@/lib/quiz/item'
import type { QuizFact, QuizPool } from '@/lib/quiz/quiz-card'
import type { TakenStep, Taking } from '@/lib/quiz/taking'
import type { MemoryChange } from '@/lib/scheduling/review-entry'
import type { Scope, UserScope } from '@/lib/scope'

type FactRow = typeof facts.$inferSelect

const asQuizFact = (row: FactRow): QuizFact[] =>
  isEdtf(row.edtf)
    ? [
        {
          factId: row.id,
          edtf: row.edtf,
          mod: row.mod ?? undefined,
          role: row.role,
          statement: row.statement,
          disputed: row.disputed !== null,
        },
      ]
    : []

const horizonOf = (published: string | null, now: Date): number => {
  const latest = published !== null && isEdtf(published) ? boundsOf(published).latest : null
  return latest ?? Math.floor(now.getTime() / 86_400_000)
}

/** What a quiz on the deck can be drawn from; undefined when the deck may not be read. */
export async function loadQuizPool(scope: Scope, deckId: DeckId, now: Date) {
  const [deck] = await db
    .select({ title: decks.title, documentId: decks.documentId, published: documents.published })
    .from(decks)
    .leftJoin(documents, eq(documents.id, decks.documentId))
    .where(and(eq(decks.id, deckId), readableDeck(scope)))
  if (!deck) return
  const told = await db
    .select({ card: cards, fact: facts })
    .from(cards)
    .innerJoin(cardFacts, eq(cardFacts.cardId, cards.id))
    .innerJoin(facts, eq(facts.id, cardFacts.factId))
    .where(and(eq(cards.deckId, deckId), eq(cards.status, 'active'), eq(facts.status, 'active')))
    .orderBy(asc(cards.ordinal), asc(cards.id))
  const ofDocument = deck.documentId
    ? await db
        .select()
        .from(facts)
        .where(and(eq(facts.documentId, deck.documentId), eq(facts.status, 'active')))
    : []
  const pool: QuizPool = {
    cards: told.flatMap(({ card, fact }) =>
      asQuizFact(fact).map(quizFact => ({
        cardId: card.id,
        cardVersion: card.version,
        kind: card.kind,
        prompt: card.prompt,
        quotes: card.quotes,
        ordinal: card.ordinal,
        fact: quizFact,
      })),
    ),
    facts: [...new Map([...ofDocument, ...told.map(one => one.fact)].map(row => [row.id, row])).values()].flatMap(
      asQuizFact,
    ),
    horizon: horizonOf(deck.published, now),
  }
  return { title: deck.title, pool }
}

export type NewQuiz = {
  readonly quizId: QuizId
  readonly attemptId: AttemptId
  readonly deckId: DeckId
  readonly title: string
  readonly seed: string
  readonly items: readonly (QuizItem & { readonly itemId: QuizItemId })[]
}

/** Freezes the items with their keys and begins the first attempt. */
export async function saveQuiz(scope: UserScope, quiz: NewQuiz, now: Date) {
  const { quizId, attemptId, deckId, title, seed } = quiz
  const [readable] = await db
    .select({ id: decks.id })
    .from(decks)
    .where(and(eq(decks.id, deckId), readableDeck(scope)))
  if (!readable) return
  await save([
    db.insert(quizzes).values({ id: quizId, ownerId: scope.userId, deckId, title, seed, createdAt: now }),
    ...quiz.items.map(({ itemId, ...item }, i) =>
      db.insert(quizItems).values({ ...item, id: itemId, quizId, ordinal: i + 1 }),
    ),
    db.insert(attempts).values({ id: attemptId, quizId, learnerId: scope.userId, ordinal: 1, startedAt: now }),
  ])
  return quizId
}

/** The learner's own quiz with its items, keys and answers. Undefined for what is not theirs. */
export async function loadTaking(scope: Scope, quizId: QuizId) {
  if (scope.kind === 'visitor') return
  const [row] = await db
    .select({ quiz: quizzes, attempt: attempts })
    .from(quizzes)
    .innerJoin(attempts, and(eq(attempts.quizId, quizzes.id), eq(attempts.learnerId, scope.userId)))
    .where(and(eq(quizzes.id, quizId), eq(quizzes.ownerId, scope.userId)))
    .orderBy(desc(attempts.ordinal))
    .limit(1)
  if (!row) return
  const [items, answers] = await Promise.all([
    db.select().from(quizItems).where(eq(quizItems.quizId, quizId)).orderBy(asc(quizItems.ordinal)),
    db.select().from(responses).where(eq(responses.attemptId, row.attempt.id)),
  ])
  const taking: Taking = {
    attemptId: row.attempt.id,
    submittedAt: row.attempt.submittedAt ?? undefined,
    items: items.map(item => ({
      itemId: item.id,
      ordinal: item.ordinal,
      format: 'choose-date',
      cardId: item.cardId ?? undefined,
      cardVersion: item.cardVersion,
      stem: item.stem,
      options: item.options,
      key: item.key,
      quotes: item.quotes,
    })),
    answers: answers.map(({ itemId, choice, durationMs }) => ({ itemId, choice, durationMs })),
  }
  return { quizId, deckId: row.quiz.deckId, title: row.quiz.title, taking }
}

export type AnswerToSave = {
  readonly attemptId: AttemptId
  readonly step: TakenStep
  /** What the submission does to memory; empty before it. */
  readonly evidence: readonly MemoryChange[]
}

/**
 * Writes one answer, and with the last one the submission and its evidence for memory, all at once. `stands`: another
 * tab answered first, and that answer counts. `stale-repetition`: a card was answered elsewhere since its memory was
 * read, and nothing is saved. Undefined for an attempt that is not the learner's.
 */
export async function saveAnswer(scope: UserScope, { attemptId, step, evidence }: AnswerToSave, now: Date) {
  const mine = and(eq(attempts.id, attemptId), eq(attempts.learnerId, scope.userId))
  const [attempt] = await db.select({ id: attempts.id }).from(attempts).where(mine)
  if (!attempt) return
  const { answer, submits } = step
  const statements: readonly Statement[] = [
    ...(answer ? [db.insert(responses).values({ attemptId, ...answer, answeredAt: now })] : []),
    ...(submits ? [db.update(attempts).set({ submittedAt: now, score: submits.right }).where(mine)] : []),
    ...evidence.flatMap(change => memoryChangeStatements(scope.userId, change)),
  ]
  if (statements.length === 0) return 'stands' as const
  try {
    await save(statements)
    return 'saved' as const
  } catch (error) {
    const name = refusal(error) ?? ''
    if (/attempt-submitted|responses\.attempt_id/.test(name)) return 'stands' as const
    if (name.includes('stale-repetition')) return 'stale-repetition' as const
    throw error
  }
}

/** The newest quiz on the deck that the learner has begun and not finished. */
export async function findUnfinishedQuiz(scope: Scope, deckId: DeckId) {
  if (scope.kind === 'visitor') return
  const [row] = await db
    .select({ quizId: quizzes.id, startedAt: attempts.startedAt })
    .from(quizzes)
    .innerJoin(attempts, and(eq(attempts.quizId, quizzes.id), eq(attempts.learnerId, scope.userId)))
    .where(and(eq(quizzes.deckId, deckId), eq(quizzes.ownerId, scope.userId), isNull(attempts.submittedAt)))
    .orderBy(desc(attempts.startedAt), desc(quizzes.id))
    .limit(1)
  return row
}
