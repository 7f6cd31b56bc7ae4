'use server'

import { redirect } from 'next/navigation'
import { defineAction, defineFormAction } from '@/app/_server/action'
import { newId } from '@/app/_server/new-id'
import { loadGame, savePlay, startGame } from '@/db/queries/games'
import { loadTimeline } from '@/db/queries/timeline'
import { drawPair } from '@/lib/chronology/draw-pair'
import { playInput, startGameInput } from '@/lib/chronology/game-input'
import { gameAfter, judgePlay } from '@/lib/chronology/judge-play'
import { presentPair, revealPair } from '@/lib/chronology/present-pair'
import type { GameId } from '@/lib/ids'
import { err, ok } from '@/lib/result'

export const beginGame = defineFormAction(startGameInput, async ({ deck }, { scope, now }) => {
  const known = await loadGame(scope, deck)
  const ids = { gameId: newId<GameId>(), deckId: deck, seed: newId<string>() }
  const begun = known?.gameId ?? (await startGame(scope, ids, now))
  return begun ? redirect(`/timeline/${deck}/which-first`) : err('not-found')
})

export const playRound = defineAction(
  playInput,
  async ({ deck, ...said }, { scope, now }) => {
    const [timeline, found] = await Promise.all([loadTimeline(scope, deck), loadGame(scope, deck)])
    if (!timeline || !found) return err('not-found')
    const pair = drawPair(timeline.events, found)
    if (!pair.ok) return pair
    let game = found
    let judged = judgePlay(game, pair.value, said)
    if (judged.ok && judged.value.save && (await savePlay(scope, game.gameId, judged.value.play, now)) === 'stands') {
      // Sent twice at once, or played in another tab: whatever was written first counts.
      game = (await loadGame(scope, deck)) ?? game
      judged = judgePlay(game, pair.value, said)
    }
    if (!judged.ok) return judged
    const { play } = judged.value
    const shown = revealPair(timeline.events, play.facts)
    if (!shown) return err('game-round-changed')
    const after = gameAfter(game, play)
    const next = drawPair(timeline.events, after)
    return ok({
      correct: play.correct,
      first: play.correct ? play.choice : play.choice === 0 ? (1 as const) : (0 as const),
      streak: play.streak,
      best: play.best,
      shown,
      next: next.ok ? presentPair(next.value, after.ordinal) : undefined,
    })
  },
  { who: 'known' },
)
