import type { SentenceTree, TreeWord } from '../../syntax/tree-word'
import { treeOf } from '../../syntax/tree-word'
import { isCountryWord } from '../countries'
import type { SentenceRead } from '../read-sentence'
import type { Known } from './find-mentions'
import type { Mention } from './mention'
import { type Kind, kindOfNoun } from './noun-kinds'
import { genderOfFirstName, isFirstName, isPersonNoun } from './person-nouns'
import { newReferent, type Referent } from './referent'

/** Sentences back at which a heading is held to stand: too far to weigh against anything. */
const FAR = 1000

/**
 * What a title says that its text is about: "The Merrow Canal", "The city of Halyra", "Ravi Desai, engineer". Nothing
 * for a title that tells of an event, and for states, of which a text mostly names several.
 */
export function topicReferent(headings: readonly string[], known: Known): Referent | undefined {
  for (const heading of headings) {
    const title = titleOf(heading)
    const mention = title && mentionOf(title, known)
    if (mention) return newReferent(mention)
  }
  return undefined
}

type Title = { readonly name: string; readonly article: boolean; readonly noun: string | undefined }

function titleOf(heading: string): Title | undefined {
  const first = heading.split(/[,:(–—]/)[0]?.trim() ?? ''
  const kind = /^(?:(?:The|A|An) )?(?:[\p{L}]+ ){0,3}(\p{L}+) of /u.exec(first)?.[1]?.toLowerCase()
  const noun = kind && /^(place|body)$/.test(kindOfNoun(kind) ?? '') ? kind : undefined
  const core = first.replace(/^(?:.* of )(?=(?:the )?\p{Lu})/u, '')
  if (core !== first && noun === undefined && kind && kindOfNoun(kind) === 'thing') return undefined
  const article = /^the /i.test(core)
  const name = core.replace(/^the /i, '')
  const parts = name.split(' ')
  const last = parts.at(-1) ?? ''
  const isName = parts.every(
    (part, i) => /^\p{Lu}[\p{L}’'-]+$/u.test(part) || (i > 0 && part === last && kindOfNoun(last)),
  )
  if (!isName || parts.length > 4 || parts.some(isCountryWord)) return undefined
  return { name, article, noun: noun ?? (kindOfNoun(last.toLowerCase()) ? last.toLowerCase() : undefined) }
}

function mentionOf({ name, article, noun }: Title, known: Known): Mention | undefined {
  const parts = name.split(' ')
  const last = parts.at(-1) ?? ''
  const told = [...(known.book.nouns.get(name) ?? [])]
  const isPerson =
    noun === undefined &&
    !article &&
    parts.length > 1 &&
    (isFirstName(parts[0] ?? '') || known.people.has(last) || known.book.genders.has(last) || told.some(isPersonNoun))
  const kind: Kind | undefined = isPerson
    ? 'person'
    : (kindOfNoun(noun ?? told.find(kindOfNoun) ?? '') ?? (article ? 'thing' : undefined))
  if (kind === undefined || kind === 'state') return undefined
  const read = readOf([...(article ? ['the'] : []), ...parts])
  const size = read.parse.words.length
  return {
    read,
    distance: FAR,
    from: 0,
    to: size,
    head: size - 1,
    role: 'subject',
    number: 'one',
    kind,
    gender: isPerson ? (genderOfFirstName(parts[0] ?? '') ?? known.book.genders.get(last)) : undefined,
    name,
    determiner: article ? 'the' : 'none',
    embedded: false,
  }
}

/** The words of a heading as a sentence of one name. */
function readOf(parts: readonly string[]): SentenceRead {
  const head = parts.length - 1
  let at = 0
  const words = parts.map((text, i): TreeWord => {
    const start = at
    at += text.length + 1
    return {
      start,
      end: start + text.length,
      text,
      lower: text.toLowerCase(),
      tag: text === 'the' ? 'DET' : /^\p{Ll}/u.test(text) ? 'NOUN' : 'PROPN',
      xpos: 'NNP',
      head: i === head ? -1 : head,
      relation: i === head ? 'root' : 'flat',
    }
  })
  const tree: SentenceTree = treeOf(words)
  return { start: 0, end: at, prose: parts.join(' '), timexes: [], tree, parse: { words, verbs: [], clauses: [] } }
}
