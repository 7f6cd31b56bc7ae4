import type { AnswerInput } from '@/lib/scheduling/grade-input'

export type KeptAnswer = AnswerInput

const name = 'annals.answer'

/** Keeps the answer that is under way where a reload finds it; `null` forgets it. */
export function keepAnswer(answer: KeptAnswer | null) {
  try {
    if (answer) sessionStorage.setItem(name, JSON.stringify(answer))
    else sessionStorage.removeItem(name)
  } catch {
    // Storage can be forbidden; then the answer lives as long as the page.
  }
}

export function keptAnswer(): KeptAnswer | undefined {
  try {
    const text = sessionStorage.getItem(name)
    return text ? (JSON.parse(text) as KeptAnswer) : undefined
  } catch {
    return
  }
}
