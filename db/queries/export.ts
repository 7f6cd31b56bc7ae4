import 'server-only'
import { and, eq, inArray, notInArray } from 'drizzle-orm'
import { db } from '@/db/client'
import { readableDeck } from '@/db/deck-access'
import {
  articleCorrections,
  articles,
  assignments,
  attempts,
  cardFacts,
  cardOverlays,
  cardReports,
  cards,
  classes,
  decks,
  documents,
  factSources,
  facts,
  gamePlays,
  games,
  memberships,
  memories,
  presets,
  quizItems,
  quizzes,
  responses,
  reviewLog,
  studySessions,
  users,
} from '@/db/schema'
import type { UserScope } from '@/lib/scope'

/** Everything the person made or did, table by table; `lib/account/everything-schema.ts` says how it is built. */
export async function loadEverything(scope: UserScope) {
  const [profile] = await db
    .select({
      email: users.email,
      name: users.name,
      timeZone: users.timeZone,
      rolloverHour: users.rolloverHour,
      buttons: users.buttons,
      locale: users.locale,
      createdAt: users.createdAt,
    })
    .from(users)
    .where(eq(users.id, scope.userId))
  return {
    profile,
    ...(await loadContent(scope)),
    ...(await loadStudy(scope)),
    ...(await loadQuizzes(scope)),
    ...(await loadClasses(scope)),
  }
}

function grouped<T, K>(rows: readonly T[], keyOf: (row: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}

async function loadContent({ userId }: UserScope) {
  const own = await db.select().from(documents).where(eq(documents.ownerId, userId))
  const ids = db.select({ id: documents.id }).from(documents).where(eq(documents.ownerId, userId))
  const articlesOf = await db.select().from(articles).where(inArray(articles.documentId, ids))
  const corrections = await db.select().from(articleCorrections).where(inArray(articleCorrections.documentId, ids))
  const factsOf = await db.select().from(facts).where(eq(facts.ownerId, userId))
  const sources = await db
    .select({ source: factSources })
    .from(factSources)
    .innerJoin(facts, eq(facts.id, factSources.factId))
    .where(eq(facts.ownerId, userId))
  const ownDecks = await db.select().from(decks).where(eq(decks.ownerId, userId))
  const ownCards = await db
    .select({ card: cards })
    .from(cards)
    .innerJoin(decks, eq(decks.id, cards.deckId))
    .where(eq(decks.ownerId, userId))
  const links = await db
    .select({ link: cardFacts })
    .from(cardFacts)
    .innerJoin(facts, eq(facts.id, cardFacts.factId))
    .where(eq(facts.ownerId, userId))
  const byDocument = grouped(articlesOf, row => row.documentId)
  const correctionsOf = grouped(corrections, row => row.documentId)
  const withoutDocument = <T extends { documentId: unknown }>({ documentId: _, ...row }: T) => row
  const byFact = grouped(sources, row => row.source.factId)
  const factsOfCard = grouped(links, row => row.link.cardId)
  return {
    documents: own.map(({ ownerId: _, ...document }) => ({
      ...document,
      articles: (byDocument.get(document.id) ?? []).map(withoutDocument),
      corrections: (correctionsOf.get(document.id) ?? []).map(withoutDocument),
    })),
    facts: factsOf.map(({ ownerId: _, ...fact }) => ({
      ...fact,
      sources: (byFact.get(fact.id) ?? []).map(({ source: { factId: _fact, ...source } }) => source),
    })),
    decks: ownDecks.map(({ ownerId: _, linkToken: _link, ...deck }) => deck),
    cards: ownCards.map(({ card }) => ({
      ...card,
      facts: (factsOfCard.get(card.id) ?? []).map(row => row.link.factId),
    })),
  }
}

async function loadStudy(scope: UserScope) {
  const { userId } = scope
  const studied = db.select({ id: memories.cardId }).from(memories).where(eq(memories.learnerId, userId))
  const ownDecks = db.select({ id: decks.id }).from(decks).where(eq(decks.ownerId, userId))
  const others = await db
    .select({ deckTitle: decks.title, card: cards })
    .from(cards)
    .innerJoin(decks, eq(decks.id, cards.deckId))
    .where(and(inArray(cards.id, studied), notInArray(decks.id, ownDecks), readableDeck(scope)))
  const log = await db
    .select()
    .from(reviewLog)
    .where(eq(reviewLog.learnerId, userId))
    .orderBy(reviewLog.claimedAt, reviewLog.id)
  const withoutLearner = <T extends { learnerId: unknown }>({ learnerId: _, ...row }: T) => row
  const withoutUser = <T extends { userId: unknown }>({ userId: _, ...row }: T) => row
  return {
    studiedCards: others.map(({ deckTitle, card }) => ({ ...card, deckTitle })),
    overlays: (await db.select().from(cardOverlays).where(eq(cardOverlays.userId, userId))).map(withoutUser),
    reports: (await db.select().from(cardReports).where(eq(cardReports.userId, userId))).map(withoutUser),
    memories: (await db.select().from(memories).where(eq(memories.learnerId, userId))).map(withoutLearner),
    reviews: log.map(withoutLearner),
    studySessions: (await db.select().from(studySessions).where(eq(studySessions.userId, userId))).map(withoutUser),
    presets: (await db.select().from(presets).where(eq(presets.userId, userId))).map(withoutUser),
  }
}

async function loadQuizzes({ userId }: UserScope) {
  const mine = eq(quizzes.ownerId, userId)
  const ids = {
    quizzes: db.select({ id: quizzes.id }).from(quizzes).where(mine),
    attempts: db.select({ id: attempts.id }).from(attempts).where(eq(attempts.learnerId, userId)),
    games: db.select({ id: games.id }).from(games).where(eq(games.userId, userId)),
  }
  const items = await db.select().from(quizItems).where(inArray(quizItems.quizId, ids.quizzes))
  const answers = await db.select().from(responses).where(inArray(responses.attemptId, ids.attempts))
  const plays = await db.select().from(gamePlays).where(inArray(gamePlays.gameId, ids.games))
  const byQuiz = grouped(items, item => item.quizId)
  const byAttempt = grouped(answers, answer => answer.attemptId)
  const byGame = grouped(plays, play => play.gameId)
  const own = await db.select().from(quizzes).where(mine)
  const taken = await db.select().from(attempts).where(eq(attempts.learnerId, userId))
  const played = await db.select().from(games).where(eq(games.userId, userId))
  return {
    quizzes: own.map(({ ownerId: _, ...quiz }) => ({ ...quiz, items: byQuiz.get(quiz.id) ?? [] })),
    attempts: taken.map(({ learnerId: _, ...row }) => ({ ...row, responses: byAttempt.get(row.id) ?? [] })),
    games: played.map(({ userId: _, ...game }) => ({ ...game, plays: byGame.get(game.id) ?? [] })),
  }
}

async function loadClasses({ userId }: UserScope) {
  const rows = await db
    .select({ membership: memberships, className: classes.name })
    .from(memberships)
    .innerJoin(classes, eq(classes.id, memberships.classId))
    .where(eq(memberships.userId, userId))
  const taught = rows.filter(row => row.membership.role === 'instructor').map(row => row.membership.classId)
  return {
    memberships: rows.map(({ className, membership: { userId: _, ...membership } }) => ({ ...membership, className })),
    assignments: await db.select().from(assignments).where(inArray(assignments.classId, taught)),
  }
}
