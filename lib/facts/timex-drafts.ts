import type { SentenceTree } from '../syntax/tree-word'
import type { Timex } from '../timex/timex'
import { type Naming, spanDrafts } from './brackets/draft-span'
import { withAddedObject } from './clauses/added-object'
import { clauseFrames } from './clauses/clause-frame'
import { draftClause } from './clauses/draft-clause'
import { draftEvent } from './clauses/draft-event'
import { gappedDraft } from './clauses/draft-gapped'
import { followedDraft, withFollower } from './clauses/followed-event'
import type { Bound } from './clauses/frame'
import { readsAsClause } from './clauses/reads-as-clause'
import { type Draft, draftOrder } from './draft'
import type { TimexReason } from './found-fact'
import type { SentenceRead } from './read-sentence'

type ClauseDraft = {
  readonly draft: Draft
  readonly clause: SentenceRead['parse']['clauses'][number] | undefined
  readonly bound: Bound | 'point'
  /** Where the date is only a part of the time expression: "1884" of "1884–1961". */
  readonly timex?: Timex
}

/**
 * What the sentence tells under one of its dates, a draft a clause, or why nothing. `seen` is the caller's, one for a
 * text: an event named by a noun is told once under a date, and what is told is added to it.
 */
export function draftsOfTimex(
  read: SentenceRead,
  timex: Timex,
  seen: Set<string>,
  naming: Naming,
): readonly ClauseDraft[] | TimexReason {
  const index = read.timexes.indexOf(timex)
  const word = read.tree.words.findIndex(candidate => candidate.timex === index)
  if (index < 0 || word < 0) {
    const told = spanDrafts(read, timex, naming)
    return told.length > 0 ? told.map(one => ({ ...one, clause: undefined, bound: 'at' })) : 'bracket'
  }
  const gapped = gappedDraft(read.tree, word, naming.names)
  if (gapped && readsAsClause(read.tree, gapped))
    return [{ draft: gapped, clause: clauseAt(read, gapped), bound: 'at' }]
  const drafts: ClauseDraft[] = []
  let reason: TimexReason = 'no-clause'
  for (const frame of clauseFrames(read.tree, word)) {
    if (frame.ofPart && drafts.length > 0) continue
    const draft = draftClause(read.tree, frame, word)
    if (typeof draft === 'string') reason = draft
    else if (!draftOrder(draft).includes(word) || !readsAsClause(read.tree, draft)) reason = 'incomplete'
    else
      for (const one of withAddedObject(read.tree, draft).flatMap(told => withFollower(read.tree, told)))
        drafts.push({ draft: one, clause: clauseAt(read, draft), bound: frame.atPoint ? 'point' : frame.bound })
  }
  const followed = drafts.length === 0 ? followedDraft(read.tree, word) : undefined
  if (followed && readsAsClause(read.tree, followed))
    drafts.push({ draft: followed, clause: clauseAt(read, followed), bound: 'at' })
  const nominal = draftEvent(read.tree, word)
  if (nominal && (nominal.namedByDate || !isSubject(read.tree, nominal)) && isNews(nominal, timex, seen))
    drafts.unshift({ draft: nominal, clause: clauseAt(read, nominal), bound: 'at' })
  return drafts.length > 0 ? drafts : reason
}

/** "Nixon's trip in 1971 opened …": the clause tells the event already. */
const isSubject = (tree: SentenceTree, event: Draft): boolean =>
  /^(nsubj|obj)/.test(tree.words[event.verb.main]?.relation ?? '')

const clauseAt = (read: SentenceRead, draft: Draft) =>
  read.parse.clauses.find(clause => clause.verb.main === draft.verb.main)

/** The same event under the same date is told once. */
function isNews(nominal: Draft, timex: Timex, seen: Set<string>): boolean {
  const head = nominal.words[nominal.verb.main]?.lower ?? ''
  const key = `${timex.value} ${head}`
  if (seen.has(key)) return false
  seen.add(key)
  return true
}
