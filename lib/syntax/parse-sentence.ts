import type { Span } from '../text/span'
import packed from './model/english.json'
import { createParser, MOST_TOKENS, type Parser } from './parser/parser'
import { unpackModel } from './parser/parser-model'
import { type Token, tokenise } from './parser/tokenise'
import { repairTree } from './repair-tree'
import { type SentenceTree, type TreeWord, treeOf } from './tree-word'
import type { Tag } from './word'

let parser: Parser | undefined

/**
 * The dependency tree of one sentence. Masked stretches (note marks, citations, brackets) must be blanked in `prose` by
 * spaces, one for one: offsets stay those of the document. What lies behind the first `MOST_TOKENS` tokens is left out.
 */
export function parseSentence(prose: string, base: number, timexes: readonly Span[]): SentenceTree {
  parser ??= createParser(unpackModel(packed))
  const tokens = withDatesAsOne(tokenise(prose), base, timexes).slice(0, MOST_TOKENS)
  const { upos, xpos, heads, relations } = parser(tokens.map(token => token.form))
  const group = groupsOf(tokens, base, timexes)
  const words: TreeWord[] = []
  for (let i = 0; i < tokens.length; i = group.ends[i] as number) {
    const to = group.ends[i] as number
    const inside = (head: number): boolean => head >= i && head < to
    let top = i
    for (let k = i; k < to; k++) if (!inside(heads[k] ?? -1)) top = k
    // The one nearest to the root stands for the group: mostly there is only one.
    for (let k = i; k < to; k++) if (!inside(heads[k] ?? -1) && depth(heads, k) < depth(heads, top)) top = k
    const timex = group.timex[i]
    const span = timex === undefined ? undefined : timexes[timex]
    const start = Math.min(base + (tokens[i]?.start ?? 0), span?.start ?? Number.POSITIVE_INFINITY)
    const end = Math.max(base + (tokens[to - 1]?.end ?? 0), span?.end ?? 0)
    const text = prose.slice(start - base, end - base).replace(/(?<=[\p{L}\d][-–]) (?=[\p{L}\d])/gu, '')
    words.push({
      start,
      end,
      text,
      lower: text.toLowerCase().replace(/’/g, "'"),
      tag: timex !== undefined ? 'TIMEX' : MONEY.test(text) ? 'SYM' : joinedTag(upos, i, to, top),
      xpos: xpos[top] ?? 'NN',
      head: heads[top] ?? -1,
      relation: relations[top] ?? 'dep',
      ...(timex !== undefined && { timex }),
    })
  }
  return treeOf(repairTree(withWordHeads(words, group.ends)))
}

type Form = Token & { readonly form: string }

/**
 * What the parser is told: a date of several words is a year, which it has seen most often in its place; initials and
 * signs of money as the treebanks write them.
 */
function withDatesAsOne(tokens: readonly Token[], base: number, timexes: readonly Span[]): readonly Form[] {
  const out: Form[] = []
  for (const token of tokens) {
    const timex = timexes.find(span => overlaps(span, token, base))
    const last = out.at(-1)
    if (timex && last && overlaps(timex, last, base) && last.form === YEAR) {
      out[out.length - 1] = { ...last, end: token.end, text: `${last.text} ${token.text}` }
      continue
    }
    const calendar = timex !== undefined && isCalendar(tokens, timex, base)
    out.push({ ...token, form: calendar ? YEAR : asPrinted(token.text) })
  }
  return out
}

const YEAR = '2017'
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i

/** "5 May 1971", "August 2018": not "the 1970s", "last May", which bring a word of their own. */
function isCalendar(tokens: readonly Token[], timex: Span, base: number): boolean {
  const own = tokens.filter(token => overlaps(timex, token, base)).map(token => token.text)
  return (
    own.every(text => /\d/.test(text) || MONTH.test(text) || /^[,.]$|^of$/.test(text)) &&
    own.some(text => /\d|^\p{Lu}/u.test(text))
  )
}

/** "US$", "\\$": one sign of money. */
const MONEY = /^(?:US|A|C|NZ|HK)?\\?\$$/
const asPrinted = (text: string): string =>
  /^(?:\p{Lu}\.)+\p{Lu}$/u.test(text) ? `${text}.` : text.replace(MONEY, '$')

const depth = (heads: readonly number[], at: number): number => {
  let n = 0
  for (let i = at; i >= 0 && n < heads.length; i = heads[i] ?? -1) n++
  return n
}

/** "state-run" is an adjective, "Indo-Pak" a name, "44-day" an adjective. */
function joinedTag(upos: readonly string[], from: number, to: number, top: number): Tag {
  if (to - from > 1) {
    const last = upos[to - 1]
    if (last === 'VERB' || last === 'ADP' || last === 'ADV') return 'ADJ'
    if (upos[from] === 'NUM' && last === 'NOUN') return 'ADJ'
  }
  return (upos[top] ?? 'X') as Tag
}

/** Heads counted in tokens become heads counted in words. */
function withWordHeads(words: readonly TreeWord[], ends: readonly number[]): readonly TreeWord[] {
  const wordOf: number[] = []
  let word = 0
  for (let i = 0; i < ends.length; i = ends[i] as number) {
    for (let k = i; k < (ends[i] as number); k++) wordOf[k] = word
    word++
  }
  return words.map(one => ({ ...one, head: one.head < 0 ? -1 : (wordOf[one.head] ?? -1) }))
}

type Groups = { readonly ends: readonly number[]; readonly timex: readonly (number | undefined)[] }

/** For each token the end of its group, exclusive, where the group begins; groups are time expressions and hyphened words. */
function groupsOf(tokens: readonly Token[], base: number, timexes: readonly Span[]): Groups {
  const ends = tokens.map((_, i) => i + 1)
  const timex: (number | undefined)[] = tokens.map(() => undefined)
  for (let i = 0; i < tokens.length; i++) {
    const at = timexes.findIndex(span => overlaps(span, tokens[i], base))
    let to = i + 1
    if (at >= 0) {
      while (to < tokens.length && overlaps(timexes[at], tokens[to], base)) to++
      timex[i] = at
    } else {
      while (
        to + 1 < tokens.length &&
        isHyphened(tokens, to) &&
        !timexes.some(span => overlaps(span, tokens[to + 1], base))
      )
        to += 2
    }
    ends[i] = to
    i = to - 1
  }
  return { ends, timex }
}

const overlaps = (span: Span | undefined, token: Token | undefined, base: number): boolean =>
  span !== undefined && token !== undefined && span.start < base + token.end && base + token.start < span.end

/** A hyphen or ampersand without spaces: "Sino-Pak", "R&D"; a printed line may leave a space behind it ("fourth- largest"). */
function isHyphened(tokens: readonly Token[], at: number): boolean {
  const [before, hyphen, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!before || !hyphen || !after || !/^[-–&]$/.test(hyphen.text)) return false
  if (hyphen.start !== before.end || !/[\p{L}\d]$/u.test(before.text) || !/^[\p{L}\d]/u.test(after.text)) return false
  return after.start === hyphen.end || (after.start === hyphen.end + 1 && !/^(?:and|or|to)$/.test(after.text))
}
