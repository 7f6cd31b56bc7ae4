import type { Draft } from './draft'
import { draftOrder, renderWords } from './draft'

const HEDGES =
  /\b(reportedly|allegedly|purportedly|supposedly|apparently|presumably|probably|possibly|perhaps|likely|about|around|approximately|roughly|nearly|almost|some|circa|up to|at least|more than|over|estimated|expected|planned|claimed|alleged|said to|believed to|thought to|may|might|could)\b/i

/** The first word of the statement that keeps it from being a plain assertion. */
export function findHedge(statement: string): string | undefined {
  const found = HEDGES.exec(statement)?.[1]
  if (!found) return undefined
  const measure = /^(some|over|about|around|up to|at least|more than|nearly|almost)$/i.test(found)
  return measure &&
    !/\d|hundred|thousand|million/.test(statement.slice(statement.indexOf(found), statement.indexOf(found) + 40))
    ? undefined
    : found.toLowerCase()
}

/** "According to X" or "X reported", where the fact is somebody's word. */
export function findAttribution(draft: Draft): string | undefined {
  const matrix = renderWords(draft.words, draft.attribution, draft.edits).replace(/\s+that$/, '')
  if (matrix !== '') return matrix
  const order = draftOrder(draft)
  const according = draft.fronted.find(part => draft.words[part[0] ?? -1]?.lower === 'according')
  return according ? renderWords(draft.words, according, draft.edits) : order.length === 0 ? '' : undefined
}
