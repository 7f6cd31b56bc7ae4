import type { Clause, SentenceParse } from '../syntax/clause'

/**
 * The clauses that a time expression dates: the innermost that holds it and, where it stands before the subject, the
 * predicates that share this subject ("In 2005, X lifted the ban and sold aircraft").
 */
export function dateClauses(parse: SentenceParse, timex: number): readonly number[] {
  const home = innermost(parse.clauses, timex)
  const clause = home === undefined ? undefined : parse.clauses[home]
  if (home === undefined || !clause || isAfterthought(parse, clause, timex)) return []
  if (!clause.fronted.some(part => part.from <= timex && timex < part.to)) return [home]
  return [home, ...following(parse, home)]
}

/** "…, particularly since 2011, …" belongs to the clause before it. */
const isAfterthought = (parse: SentenceParse, clause: Clause, timex: number): boolean =>
  clause.fronted.some(
    part =>
      part.from <= timex &&
      timex < part.to &&
      /^(particularly|especially|notably|mainly|primarily)$/.test(parse.words[part.from]?.lower ?? ''),
  )

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

/**
 * What else stands under a date before the subject: predicates that share the subject, and clauses side by side with
 * the first ("In 1848 Paris rose, Vienna followed, and the Pope fled"), as long as no date of their own intervenes.
 */
function following(parse: SentenceParse, home: number): number[] {
  const { clauses, words } = parse
  const first = clauses[home]
  const out: number[] = []
  for (let i = home + 1; i < clauses.length; i++) {
    const clause = clauses[i]
    if (!clause || !first || /^[“"]$/.test(words[clause.from]?.text ?? '')) break
    if (clause.kind === 'relative' || clause.kind === 'complement') continue
    if (clause.subjectIs === 'shared' && clause.subject === first.subject) out.push(i)
    else if (!isBeside(clause, words) || hasDate(clause, words)) break
    else if (isPlainPast(clause)) out.push(i)
  }
  return out
}

const isBeside = (clause: Clause, words: SentenceParse['words']): boolean =>
  clause.kind === 'main' ||
  clause.kind === 'coordinate' ||
  /^(while|whereas)$/.test(words[clause.marker ?? -1]?.lower ?? '')

const hasDate = (clause: Clause, words: SentenceParse['words']): boolean =>
  words.slice(clause.from, clause.to).some(word => word.tag === 'TIMEX')

const isPlainPast = (clause: Clause): boolean => clause.verb.tense === 'past' && clause.subjectIs === 'own'
