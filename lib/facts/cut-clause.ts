import type { Clause, SentenceParse } from '../syntax/clause'
import { isRelative } from '../syntax/resolve-participles'
import { verbForm } from '../syntax/verb-forms'
import { isBreak, isComma, isNominal, type Range, type Word } from '../syntax/word'
import type { Draft } from './draft'
import { dropOtherDates } from './drop-other-dates'
import { keptSegments } from './kept-segments'
import { trimObject } from './trim-object'

const indices = (range: Range): number[] => Array.from({ length: range.to - range.from }, (_, i) => range.from + i)

/** `incomplete`: its object stands outside it ("the union that Rome joined in 338"). */
export type CutReason = 'no-clause' | 'no-subject' | 'hypothetical' | 'incomplete'

/** Cuts the clause with the date out of its sentence: what identifies the event stays, asides go. */
export function cutClause(parse: SentenceParse, index: number, timex: number, rich = false): Draft | CutReason {
  const { words, clauses } = parse
  const clause = clauses[index]
  if (!clause) return 'no-clause'
  if (!clause.subject) return 'no-subject'
  if (isHypothetical(parse, clause)) return 'hypothetical'
  if (isOpenEnded(parse, clause)) return 'incomplete'
  const head = clause.subjectIs === 'shared' ? headOf(clauses, index) : clause
  const home = clauses.find(
    other => other !== clause && other.fronted.some(part => part.from <= timex && timex < part.to),
  )
  const predicate = keptSegments(words, trimmedTail(words, predicateOf(parse, clause, index, rich), timex), timex, {
    rich,
  })
  const subject = keptSegments(words, withoutNested(parse, clause, indices(clause.subject)), timex, {
    closed: true,
    rich,
  })
  const draft: Draft = {
    words,
    attribution: attributionOf(parse, head ?? clause),
    fronted: frontedOf(
      words,
      [
        ...(home ? home.fronted : []),
        ...(head === clause || !head || head === home ? [] : head.fronted),
        ...clause.fronted,
      ],
      timex,
    ),
    subject: subject.filter(i => !isDiscourse(words[i])),
    predicate: predicate.filter(
      (i, k) => (k > 0 || words[i]?.tag !== 'CCONJ') && !(i < clause.verb.to && isDiscourse(words[i])),
    ),
    verb: clause.verb,
    timex,
    edits: new Map(),
  }
  return trimObject(dropOtherDates(draft))
}

/**
 * Clauses that are no sentences by themselves: a relative one with a subject of its own, "that" after a noun, an
 * inversion after "nor", and a base form that has lost its auxiliary to one.
 */
function isOpenEnded(parse: SentenceParse, clause: Clause): boolean {
  const { words } = parse
  const before = words[(clause.marker ?? 0) - 1]
  if (clause.kind === 'relative' && clause.subjectIs === 'own') return true
  if (clause.kind === 'complement' && clause.marker !== undefined && isNominal(before)) return true
  return (
    words.slice(clause.from, clause.verb.from).some(word => /^(nor|neither|hardly|scarcely)$/.test(word.lower)) ||
    isBareVerb(words, clause)
  )
}

/** "Li … endorse": a base form under one singular name. */
function isBareVerb(words: readonly Word[], clause: Clause): boolean {
  const { verb, subject } = clause
  if (
    verb.to - verb.from !== 1 ||
    words[verb.main]?.tag !== 'VERB' ||
    verbForm(words[verb.main]?.lower ?? '') !== 'base'
  )
    return false
  const inside = subject ? words.slice(subject.from, subject.to) : []
  return inside.length > 0 && inside.every(word => word.tag === 'PROPN')
}

/** The clause whose subject a chain of shared predicates has. */
function headOf(clauses: readonly Clause[], index: number): Clause | undefined {
  for (let i = index - 1; i >= 0; i--) {
    const clause = clauses[i]
    if (clause?.subjectIs === 'own' && clause.subject === clauses[index]?.subject) return clause
  }
  return undefined
}

/** "if", "unless", "whether", "lest" open what did not happen, or not for certain. */
function isHypothetical(parse: SentenceParse, clause: Clause): boolean {
  for (let at: Clause | undefined = clause; at; at = at.parent === undefined ? undefined : parse.clauses[at.parent]) {
    const marker = at.marker === undefined ? '' : (parse.words[at.marker]?.lower ?? '')
    if (/^(if|unless|whether|lest)$/.test(marker)) return true
    if (at.kind !== 'coordinate') break
  }
  return false
}

/** Verb and what follows, with the clauses that it cannot do without. */
function predicateOf(parse: SentenceParse, clause: Clause, index: number, rich: boolean): number[] {
  const start =
    clause.subjectIs === 'own' && clause.subject ? clause.subject.to : (clause.marker ?? clause.from - 1) + 1
  const all = withoutNested(parse, clause, indices({ from: Math.min(start, clause.verb.from), to: clause.to }))
  const own = all.filter(i => i >= clause.verb.from || !(isComma(parse.words[i]) || isBreak(parse.words[i])))
  const result = rich ? agreedResult(parse, index) : []
  return [...own, ...complements(parse, clause, index, own), ...result]
}

/** "X visited Rome in 1962 and it was agreed to …": the outcome tells this visit from others. */
function agreedResult(parse: SentenceParse, index: number): readonly number[] {
  const next = parse.clauses[index + 1]
  if (next?.kind !== 'coordinate' || next.subjectIs !== 'own' || !next.subject || !next.verb.passive) return []
  const { words } = parse
  const impersonal = words[next.subject.from]?.lower === 'it' && words[next.verb.to]?.lower === 'to'
  return impersonal ? indices({ from: next.from, to: next.to }) : []
}

/** "announced that …" needs its complement; "the house he built" needs its restrictive clause. */
function complements(parse: SentenceParse, clause: Clause, index: number, own: readonly number[]): number[] {
  const out: number[] = []
  let end = (own.at(-1) ?? clause.to - 1) + 1
  for (let i = index + 1; i < parse.clauses.length; i++) {
    const child = parse.clauses[i]
    const comma = child?.kind === 'complement' && child.from === end + 1 && isComma(parse.words[end])
    if (!child || (child.from !== end && !comma) || child.from < clause.to) break
    const restrictive =
      child.kind === 'relative' &&
      !isComma(parse.words[child.from - 1]) &&
      child.to - child.from <= 12 &&
      isWhole(parse.words, child)
    const joined = child.kind === 'coordinate' && child.subjectIs === 'shared' && out.length > 0
    if (child.kind !== 'complement' && !restrictive && !joined) break
    out.push(...indices({ from: comma && child.marker === undefined ? end : child.from, to: child.to }))
    end = child.to
  }
  return out
}

/** No quotation is cut in two. */
const isWhole = (words: readonly Word[], range: Range): boolean => {
  const texts = words.slice(range.from, range.to).map(word => word.text)
  return texts.filter(text => text === '“').length === texts.filter(text => text === '”').length
}

const withoutNested = (parse: SentenceParse, clause: Clause, at: readonly number[]): number[] => {
  const nested = parse.clauses.filter(
    other => other !== clause && other.from > clause.from && other.to <= clause.to && other.verb !== clause.verb,
  )
  const asides = nested.filter(other => other.kind !== 'relative' || isComma(parse.words[other.from - 1]))
  return at.filter(i => !asides.some(other => other.from <= i && i < other.to))
}

/** "X reported that" before a reported clause, without its own date. */
function attributionOf(parse: SentenceParse, clause: Clause): readonly number[] {
  if (clause.kind !== 'complement' || clause.parent === undefined) return []
  const matrix = parse.clauses[clause.parent]
  if (!matrix?.subject || matrix.subjectIs !== 'own') return []
  const verb = indices({ from: matrix.subject.to, to: matrix.to }).filter(i => parse.words[i]?.tag !== 'TIMEX')
  const that = clause.marker === undefined ? [] : [clause.marker]
  return [
    ...attributionOf(parse, matrix),
    ...keptSegments(parse.words, indices(matrix.subject), -1, { closed: true, rich: false }),
    ...verb,
    ...that,
  ]
}

/** The adjunct with the date stays; others only where they say when or where, without pointing back. */
function frontedOf(words: readonly Word[], fronted: readonly Range[], timex: number): number[][] {
  return fronted
    .filter(part => (part.from <= timex && timex < part.to) || saysWhere(words, part))
    .map(part =>
      indices(part).filter(
        i => !(i === part.from && (words[i]?.tag === 'CCONJ' || words[i]?.lower === 'yet')) && !isDiscourse(words[i]),
      ),
    )
}

function saysWhere(words: readonly Word[], part: Range): boolean {
  const inside = words.slice(part.from, part.to)
  if (inside[0]?.lower === 'according') return true
  if (inside.length > 9 || !/^(in|at|on|under|after|during|following|near|off)$/.test(inside[0]?.lower ?? ''))
    return false
  if (
    /^(fact|addition|turn|response|contrast|particular|general|return|short|sum|total)$/.test(
      inside.at(-1)?.lower ?? '',
    )
  )
    return false
  return !inside.some(
    word =>
      word.tag === 'TIMEX' ||
      word.tag === 'PRON' ||
      isRelative(word) ||
      /^(this|that|these|those|its|their|his|her|same)$/.test(word.lower),
  )
}

const isDiscourse = (word: Word | undefined): boolean =>
  word !== undefined &&
  /^(also|however|therefore|moreover|furthermore|thus|hence|then|simultaneously|consequently|accordingly|meanwhile|additionally|nevertheless|nonetheless|instead|finally|similarly)$/.test(
    word.lower,
  ) &&
  word.tag === 'ADV'

/** After the date, comparisons and company go: "in 1968 along with loans", "in 2017 as part of a deal". Before it, "decades later". */
function trimmedTail(words: readonly Word[], at: readonly number[], timex: number): readonly number[] {
  const target = at.indexOf(timex)
  if (target < 0) return at
  const tail = at.findIndex((i, k) => k > target && isLooseTail(words, i))
  const cut = tail < 0 ? at : at.slice(0, tail)
  return cut.filter((i, k) => k > target || !isTimeLater(words, i, timex))
}

const isLooseTail = (words: readonly Word[], i: number): boolean =>
  /^(along with|as part|as well|followed by|in light|in line|together with|due to|because of|thanks to|in response|in return|in exchange)$/.test(
    `${words[i]?.lower} ${words[i + 1]?.lower}`,
  )

function isTimeLater(words: readonly Word[], i: number, timex: number): boolean {
  if (i < timex - 3 || i >= timex - 1) return false
  const text = words[i]?.lower ?? ''
  return (
    /^(later|earlier)$/.test(text) ||
    (/^(years|decades|months|weeks|days|centuries)$/.test(text) && /^(later|earlier)$/.test(words[i + 1]?.lower ?? ''))
  )
}
