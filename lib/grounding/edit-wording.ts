import { GAP } from '../cards/candidate'
import { err, ok, type Result } from '../result'
import { answerInQuotes, type Ground } from './answer-in-quotes'

/** A card as the person who edits it saw it. */
export type EditableCard = {
  readonly version: number
  readonly prompt: string
  readonly answer: string
  /** Undefined for a card written by hand: its author answers for it. */
  readonly ground: Ground | undefined
}

export type Wording = { readonly prompt: string; readonly answer: string }

type Refusal = 'card-changed' | 'card-empty' | 'card-answer-ungrounded'

/** The new wording, trimmed; refused when it says nothing, says more than the source, or rests on an old version. */
export function editWording(
  card: EditableCard,
  edit: Wording & { readonly version: number },
): Result<Wording, Refusal> {
  const prompt = edit.prompt.trim().replace(/_{2,}/g, GAP)
  const answer = edit.answer.trim()
  if (prompt === '' || answer === '') return err('card-empty')
  if (edit.version !== card.version) return err('card-changed')
  if (answer !== card.answer && card.ground && !answerInQuotes(answer, card.ground))
    return err('card-answer-ungrounded')
  return ok({ prompt, answer })
}

/** The prompt as it is typed: the gap of a cloze is three low lines, for which every font has a letter. */
export const typedPrompt = (prompt: string): string => prompt.replaceAll(GAP, '___')
