import type { FactId, GameId } from '../ids'
import { err, ok, type Result } from '../result'
import type { Pair, Round } from './draw-pair'

export type Play = {
  readonly ordinal: number
  readonly facts: readonly [FactId, FactId]
  /** 0: the left one was said to be earlier; 1: the right one. */
  readonly choice: 0 | 1
  readonly correct: boolean
  /** After this play. */
  readonly streak: number
  readonly best: number
}

/** One learner's endless run over one deck; `ordinal` is the round that is open. */
export type Game = Round & { readonly gameId: GameId; readonly best: number; readonly last: Play | undefined }

export type Said = { readonly ordinal: number; readonly facts: readonly FactId[]; readonly choice: 0 | 1 }

const sameFacts = (a: readonly FactId[], b: readonly FactId[]): boolean =>
  a.length === b.length && a.every((id, i) => id === b[i])

/**
 * What a play changes; nothing when it is the last one, sent again (`save` is false). `game-round-changed`: the round is
 * long over, or the deck changed and its pair with it.
 */
export function judgePlay(
  game: Game,
  pair: Pair,
  said: Said,
): Result<{ readonly play: Play; readonly save: boolean }, 'game-round-changed'> {
  const { last } = game
  if (last && said.ordinal === last.ordinal && sameFacts(said.facts, last.facts)) return ok({ play: last, save: false })
  const facts = [pair.left.factId, pair.right.factId] as const
  if (said.ordinal !== game.ordinal || !sameFacts(said.facts, facts)) return err('game-round-changed')
  const correct = said.choice === pair.first
  const streak = correct ? game.streak + 1 : 0
  const best = Math.max(game.best, streak)
  return ok({ play: { ordinal: game.ordinal, facts, choice: said.choice, correct, streak, best }, save: true })
}

/** The run once a play is in: the next round is open. */
export const gameAfter = (game: Game, play: Play): Game =>
  play.ordinal < game.ordinal
    ? game
    : {
        ...game,
        ordinal: play.ordinal + 1,
        streak: play.streak,
        best: play.best,
        shown: [play.facts, ...game.shown],
        last: play,
      }
