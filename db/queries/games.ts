import 'server-only'
import { and, desc, eq } from 'drizzle-orm'
import { db, refusal, save } from '@/db/client'
import { readableDeck } from '@/db/deck-access'
import { decks, gamePlays, games } from '@/db/schema'
import type { Game, Play } from '@/lib/chronology/judge-play'
import type { DeckId, FactId, GameId } from '@/lib/ids'
import type { Scope, UserScope } from '@/lib/scope'

/** Rounds that a drawing looks back on. */
const remembered = 4

/** The learner's run of the game over a deck that they may still read; undefined when there is none. */
export async function loadGame(scope: Scope, deckId: DeckId): Promise<Game | undefined> {
  if (scope.kind === 'visitor') return
  const [row] = await db
    .select({ game: games })
    .from(games)
    .innerJoin(decks, eq(decks.id, games.deckId))
    .where(and(eq(games.deckId, deckId), eq(games.userId, scope.userId), readableDeck(scope)))
    .orderBy(desc(games.lastPlayAt), desc(games.id))
    .limit(1)
  if (!row) return
  const { id, seed, streak, best } = row.game
  const plays = await db
    .select()
    .from(gamePlays)
    .where(eq(gamePlays.gameId, id))
    .orderBy(desc(gamePlays.ordinal))
    .limit(remembered)
  const [last] = plays
  const pair = last?.facts
  return {
    gameId: id,
    seed,
    streak,
    best,
    ordinal: (last?.ordinal ?? 0) + 1,
    shown: plays.map(play => play.facts),
    last:
      last && pair?.[0] && pair[1]
        ? {
            ordinal: last.ordinal,
            facts: [pair[0], pair[1]] satisfies [FactId, FactId],
            choice: last.choice === 0 ? 0 : 1,
            correct: last.correct,
            streak,
            best,
          }
        : undefined,
  }
}

/** Begins a run; undefined when the deck may not be read. */
export async function startGame(scope: UserScope, game: { gameId: GameId; deckId: DeckId; seed: string }, now: Date) {
  const [readable] = await db
    .select({ id: decks.id })
    .from(decks)
    .where(and(eq(decks.id, game.deckId), readableDeck(scope)))
  if (!readable) return
  const { gameId, ...rest } = game
  const row = {
    ...rest,
    id: gameId,
    userId: scope.userId,
    kind: 'which-first',
    startedAt: now,
    lastPlayAt: now,
  } as const
  await save([db.insert(games).values(row)])
  return gameId
}

/**
 * Writes a play with the streak after it. `stands`: another tab played this round first, and its answer counts.
 * Undefined for a game that is not the learner's.
 */
export async function savePlay(scope: UserScope, gameId: GameId, play: Play, now: Date) {
  const mine = and(eq(games.id, gameId), eq(games.userId, scope.userId))
  const [game] = await db.select({ id: games.id }).from(games).where(mine)
  if (!game) return
  const { ordinal, facts, choice, correct, streak, best } = play
  try {
    await save([
      db.insert(gamePlays).values({ gameId, ordinal, facts, choice, correct, at: now }),
      db.update(games).set({ streak, best, lastPlayAt: now }).where(mine),
    ])
    return 'saved' as const
  } catch (error) {
    if (/game_plays\.game_id/.test(refusal(error) ?? '')) return 'stands' as const
    throw error
  }
}
