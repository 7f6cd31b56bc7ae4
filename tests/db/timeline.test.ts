import { beforeAll, describe, expect, it } from 'vitest'
import { db, save } from '../../db/client'
import { loadGame, savePlay, startGame } from '../../db/queries/games'
import { loadTimeline } from '../../db/queries/timeline'
import { users } from '../../db/schema'
import { drawPair } from '../../lib/chronology/draw-pair'
import { judgePlay, type Play } from '../../lib/chronology/judge-play'
import { boundsOf } from '../../lib/edtf/bounds'
import { grantUserScope, grantVisitorScope } from '../../lib/grant-scope'
import type { DeckId, GameId, SessionId, UserId } from '../../lib/ids'
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
const player = asUser('player')
const stranger = asUser('stranger')
const gameId = 'game' as GameId

let deckId: DeckId
let privateDeckId: DeckId

/** Plays the open round, right or wrong, and returns what was saved. */
async function playOne(right = true) {
  const [timeline, game] = await Promise.all([loadTimeline(player, deckId), loadGame(player, deckId)])
  const pair = timeline && game && drawPair(timeline.events, game)
  if (!game || !pair?.ok) throw new Error('no round')
  const { left, right: other, first } = pair.value
  const choice = right ? first : first === 0 ? 1 : 0
  const judged = judgePlay(game, pair.value, { ordinal: game.ordinal, facts: [left.factId, other.factId], choice })
  if (!judged.ok) throw new Error(judged.error)
  return { play: judged.value.play, saved: await savePlay(player, gameId, judged.value.play, now) }
}

beforeAll(async () => {
  deckId = (await aDeck({ cards: 24 })).deckId
  privateDeckId = (await aDeck({ cards: 12, visibility: 'private' })).deckId
  await save([
    db.insert(users).values(['player', 'stranger'].map(id => ({ id: id as UserId, createdAt: now, lastSeenAt: now }))),
  ])
  await startGame(player, { gameId, deckId, seed: 'seed' }, now)
})

describe('a timeline', () => {
  it('tells the events of a deck in order of time, each with its source', async () => {
    const timeline = await loadTimeline(grantVisitorScope(), deckId)
    const days = timeline?.events.map(event => boundsOf(event.edtf).earliest ?? 0) ?? []
    expect(days.length).toBe(24)
    expect(days).toEqual([...days].sort((a, b) => a - b))
    for (const event of timeline?.events ?? []) {
      expect(event.dateless).not.toMatch(/\d{4}/)
      expect(event.source?.quote.length).toBe((event.source?.end ?? 0) - (event.source?.start ?? 0))
    }
  })
})

describe('a game', () => {
  it('counts the streak and keeps the best', async () => {
    for (let i = 0; i < 3; i++) expect((await playOne()).saved).toBe('saved')
    expect(await loadGame(player, deckId)).toMatchObject({ streak: 3, best: 3, ordinal: 4 })
    await playOne(false)
    await playOne()
    expect(await loadGame(player, deckId)).toMatchObject({ streak: 1, best: 3, ordinal: 6 })
  })

  it('counts a play that is sent twice once, and lets the first stand', async () => {
    const { play } = await playOne()
    const other: Play = { ...play, correct: false, streak: 0 }
    expect(await savePlay(player, gameId, other, now)).toBe('stands')
    expect(await loadGame(player, deckId)).toMatchObject({ streak: play.streak, ordinal: play.ordinal + 1 })
  })

  it('draws the same round again until it is played', async () => {
    const draw = async () => {
      const [timeline, game] = await Promise.all([loadTimeline(player, deckId), loadGame(player, deckId)])
      return timeline && game && drawPair(timeline.events, game)
    }
    expect(await draw()).toEqual(await draw())
  })
})

describe('a stranger', () => {
  it('sees no timeline of a private deck, and no game of others', async () => {
    const play: Play = {
      ordinal: 99,
      facts: ['a', 'b'] as unknown as Play['facts'],
      choice: 0,
      correct: true,
      streak: 9,
      best: 9,
    }
    for (const scope of [stranger, grantVisitorScope()]) {
      expect(await loadTimeline(scope, privateDeckId)).toBeUndefined()
      expect(await loadTimeline(scope, 'invented' as DeckId)).toBeUndefined()
      expect(await loadGame(scope, deckId)).toBeUndefined()
    }
    expect(await startGame(stranger, { gameId: 'x' as GameId, deckId: privateDeckId, seed: '' }, now)).toBeUndefined()
    expect(await savePlay(stranger, gameId, play, now)).toBeUndefined()
    expect((await loadGame(player, deckId))?.best).toBe(3)
  })
})
