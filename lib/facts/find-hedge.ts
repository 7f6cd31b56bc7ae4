import { baseOf } from '../syntax/verb-forms'
import { isNominal, type Word } from '../syntax/word'
import { type Draft, draftOrder, renderWords } from './draft'
import { BELIEFS, DOUBTS, ROUGH, TOPICS } from './hedge-words'
import { CLAIM_VERBS } from './role-verbs'

const DOUBT = new RegExp(`(?<![\\p{L}-])(?:${DOUBTS}|${BELIEFS})(?![\\p{L}-])`, 'giu')
const SMALL =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|a dozen|dozens|half|a third|a quarter|two-thirds|three-quarters|a hundred|a thousand|a million|all|every'
const FIGURE = `(?=\\s(?:(?:US|A|C)?\\\\?[$£€¥]\\s?|Rs\\.?\\s|USD\\s|EUR\\s|the year\\s)?(?:\\d|(?:${SMALL})(?!\\p{L})))`
const MEASURE = new RegExp(`(?<![\\p{L}-])(?:${ROUGH})${FIGURE}|(?<![\\p{L}-])estimated at(?=\\s)`, 'giu')
/** "may", "might" and "could" as doubt: not the month, not power, not what was possible or allowed. */
const MODAL = new RegExp(
  '(?<!\\b(?:the|of|their|its|his|her|all|full|naval|military|economic|industrial|no one|nobody|none|with)\\s)(?<![\\p{L}-])(?:may|might)(?=\\s(?:also\\s|even\\s|well\\s|still\\s|not\\s)?(?:have|be|\\p{Ll}{3,})(?!\\p{L}))(?!\\s(?:of|and|only|was|were|is|had|has)(?!\\p{L}))' +
    '|(?<![\\p{L}-])could have(?=\\s)|(?<!\\bso that\\s\\p{L}+\\s)(?<![\\p{L}-])could(?=\\s(?:soon|eventually|still|yet|become|rise|exceed|reach|cost|last|lead|happen|mean|take years)(?!\\p{L}))',
  'gu',
)

/**
 * The first words of the statement that keep it from being a plain assertion, as they stand there. Doubt ("allegedly",
 * "is said to") goes before rough figures ("about 300").
 */
export function findHedge(statement: string): string | undefined {
  const first = [...statement.matchAll(DOUBT), ...statement.matchAll(MODAL)]
    .sort((a, b) => a.index - b.index)
    .find(match => !isPlainWord(statement, match))
  if (first) return first[0]
  return [...statement.matchAll(MEASURE)].find(match => isRough(statement, match))?.[0]
}

/** Characters in which a word that stands right before is looked for. */
const NEAR = 60

/** "reported to Washington" doubts nothing, "the likely heir" is an epithet, "No ship may enter" a law. */
function isPlainWord(statement: string, match: RegExpMatchArray): boolean {
  const before = statement.slice(0, match.index)
  const after = statement.slice((match.index ?? 0) + match[0].length)
  if (/\bto$/i.test(match[0])) return /^\s(?:[\p{Lu}\d]|(?:the|a|an|his|her|their|its|this|that)\s)/u.test(after)
  if (/^likely$/i.test(match[0])) return /\b(?:the|a|an)\s$/i.test(before.slice(-NEAR)) && !/^\s\p{L}+ed\b/u.test(after)
  return /^(?:may|might)$/.test(match[0]) && /\b(?:no|nobody|none)\b/i.test(before)
}

/** "over the Alps", "a book about two sisters", "some of the men", "over 1990" say nothing rough. */
function isRough(statement: string, match: RegExpMatchArray): boolean {
  const before = statement.slice(0, match.index).slice(-NEAR)
  const after = statement.slice((match.index ?? 0) + match[0].length).trimStart()
  const word = match[0].toLowerCase()
  if (/^(?:about|around|over)$/.test(word) && TOPICS.test(before)) return false
  if (/^(?:all|every)\b/.test(after)) return /^(?:nearly|almost)$/.test(word)
  const year = /^(?:1\d|20)\d\d(?![\d,%])(?!\s\p{Ll}+s\b)/u.test(after)
  if (/^(?:over|some|up to)$/.test(word))
    return !year && !/^(?:two|three|\d+) (?:days|weeks|months|years|hours)\b/.test(word === 'over' ? after : '')
  return true
}

/**
 * Whose word the statement is, as it stands there: the clause around a reported one ("The envoy reported"), "according
 * to the ministry" at either end, or a claim that the statement itself tells ("Cook claimed that …").
 */
export function findAttribution(draft: Draft): string | undefined {
  const render = (at: readonly number[]): string => renderWords(draft.words, at, draft.edits).replace(/[\s,]+$/, '')
  const matrix = render(draft.attribution).replace(/\s+that$/, '')
  if (matrix !== '') return matrix
  const fronted = draft.fronted.find(part => isSource(draft, part))
  if (fronted) return render(fronted)
  const source = sourceIn(draft)
  if (source.length > 0) return render(source)
  return draftOrder(draft).length === 0 ? '' : claimOf(draft, render)
}

const SOURCE =
  /^(?:according to|in the (?:view|words|opinion) of|by (?:his|her|its|their) (?:own )?(?:account|count|admission)|in (?:his|her|their) (?:view|opinion)|citing|as reported by)\b/

function isSource({ words }: Draft, part: readonly number[]): boolean {
  const text = part.slice(0, 8).map(i => words[i]?.lower ?? '')
  return SOURCE.test(text.join(' ')) && !MEASURES.test(text.slice(2).join(' '))
}

/** "according to income", "according to plan" names nobody. */
const MEASURES =
  /^(?:the |a |their |its |his |her )?(?:\p{L}+ )?(?:income|rules?|laws?|plans?|size|age|schedule|custom|needs?|rank|wealth|terms|weight|height|colou?r|merit|tradition|timetable|status|number|type|value|ability|season|design)\b/u

/** "…, according to the ministry", "…, the ministry said". */
function sourceIn(draft: Draft): readonly number[] {
  const { words, predicate } = draft
  const at = predicate.findIndex(
    (i, k) => isSource(draft, predicate.slice(k)) && !(words[i]?.tag === 'VERB' && k === 0),
  )
  if (at >= 0) {
    const end = predicate.findIndex((i, k) => k > at + 1 && (words[i]?.text === ',' || words[i]?.tag === 'TIMEX'))
    const part = predicate.slice(at, end < 0 ? undefined : end)
    const last = words[part.at(-1) ?? -1]
    return last && /^(?:in|on|of|from|,)$/.test(last.lower) && end >= 0 ? part.slice(0, -1) : part
  }
  const comma = predicate.findLastIndex(i => words[i]?.text === ',')
  const tail = comma < 0 ? [] : predicate.slice(comma + 1)
  const verb = words[tail.at(-1) ?? -1]
  const lead = words[tail[0] ?? -1]
  const says =
    verb?.tag === 'VERB' && isClaim(verb.lower) && tail.length > 1 && lead?.tag !== 'CCONJ' && lead?.tag !== 'VERB'
  const inverted = lead?.tag === 'VERB' && isClaim(lead.lower) && tail.length > 1 && tail.length < 8
  return says || inverted ? tail : []
}

const isClaim = (lower: string): boolean => CLAIM_VERBS.has(baseOf(lower))

/** "said the plant closed": a clause without its "that". */
function tellsClause(after: readonly (Word | undefined)[]): boolean {
  const verb = after.findIndex(word => word?.tag === 'VERB' || word?.tag === 'AUX')
  const before = after.slice(0, verb)
  return (
    verb > 0 &&
    before.some(isNominal) &&
    before.every(word => /^(?:DET|PROPN|NOUN|PRON|NUM|ADJ|PART)$/.test(word?.tag ?? ''))
  )
}

/** "Cook claimed that he had reached the pole": the statement is Cook's word. */
function claimOf(draft: Draft, render: (at: readonly number[]) => string): string | undefined {
  const { words, verb, predicate, subject } = draft
  if (verb.passive || verb.kind !== 'finite' || !isClaim(words[verb.main]?.lower ?? '')) return undefined
  const after = predicate.filter(i => i >= verb.to).map(i => words[i])
  const that = after.findIndex(word => word?.lower === 'that')
  const told =
    that >= 0 && after.slice(0, that).every(word => word !== undefined && /^(?:TIMEX|ADP|PUNCT|ADV)$/.test(word.tag))
  const claimed = /^(?:claim|allege)$/.test(baseOf(words[verb.main]?.lower ?? '')) && after[0]?.lower === 'to'
  if (!told && !claimed && !tellsClause(after)) return undefined
  const who = render(subject)
  return who === '' ? undefined : `${who} ${render(predicate.filter(i => i >= verb.from && i < verb.to))}`.trim()
}
