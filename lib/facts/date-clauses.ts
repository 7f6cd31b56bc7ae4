import type { Clause, SentenceParse } from '../syntax/clause'

/**
 * The clauses that a time expression dates: the innermost that holds it and, where it stands before the subject, the
 * predicates that share this subject ("In 2005, X lifted the ban and sold aircraft").
 */
export function dateClauses(parse: SentenceParse, timex: number): readonly number[] {
  const home = innermost(parse.clauses, timex)
  const clause = home === undefined ? undefined : parse.clauses[home]
  if (home === undefined || !clause) return []
  if (!clause.fronted.some(part => part.from <= timex && timex < part.to)) return [home]
  return [home, ...sharing(parse.clauses, home)]
}

function innermost(clauses: readonly Clause[], at: number): number | undefined {
  let best: number | undefined
  clauses.forEach((clause, i) => {
    if (at < clause.from || at >= clause.to) return
    const size = clause.to - clause.from
    const rival = best === undefined ? undefined : clauses[best]
    if (!rival || size < rival.to - rival.from) best = i
  })
  return best
}

/** Predicates right after `home` that have its subject, up to the next clause with a subject of its own. */
function sharing(clauses: readonly Clause[], home: number): number[] {
  const out: number[] = []
  for (let i = home + 1; i < clauses.length; i++) {
    const clause = clauses[i]
    if (!clause || (clause.kind !== 'relative' && clause.kind !== 'complement' && clause.subjectIs !== 'shared')) break
    if (clause.subjectIs === 'shared' && clause.subject === clauses[home]?.subject) out.push(i)
  }
  return out
}
