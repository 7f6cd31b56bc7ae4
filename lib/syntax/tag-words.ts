import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Span } from '../text/span'
import type { Tag, Word } from './word'

/** The one door to the tagger. Loaded once: about 150 ms. */
const nlp = winkNLP(model, ['sbd', 'pos'])

type Raw = Span & { readonly text: string; readonly tag: Tag }

/** Words of `text` with universal tags; offsets are `base` + position in `text`. */
export const tagWords = (text: string, base: number): readonly Word[] =>
  joinHyphened(rawWords(text)).map(raw => ({
    start: base + raw.start,
    end: base + raw.end,
    text: raw.text,
    lower: raw.text.toLowerCase().replace(/’/g, "'"),
    tag: raw.tag,
  }))

const rawWords = (text: string): Raw[] => {
  const tokens = nlp.readDoc(text).tokens()
  const values = tokens.out(nlp.its.value) as string[]
  const tags = tokens.out(nlp.its.pos) as string[]
  const words: Raw[] = []
  let at = 0
  values.forEach((value, i) => {
    const start = text.indexOf(value, at)
    const tag = tags[i]
    if (start < 0 || tag === undefined || tag === 'SPACE' || value.trim() === '') return
    at = start + value.length
    words.push({ start, end: at, text: value, tag: tag as Tag })
  })
  return words
}

/** `state - run` is one adjective, `Sino - Pak` one name: the tagger cuts at hyphens, English does not. */
const joinHyphened = (words: readonly Raw[]): Raw[] => {
  const out: Raw[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (!word) continue
    const last = out.at(-1)
    const next = words[i + 1]
    if (last && isInitials(last, word) && next) {
      out[out.length - 1] = { ...last, end: word.end, text: `${last.text}.` }
    } else if (last && next && joins(last, word, next)) {
      out[out.length - 1] = {
        start: last.start,
        end: next.end,
        text: last.text + word.text + next.text,
        tag: joinedTag(last, next),
      }
      i++
    } else out.push(word)
  }
  return out
}

/** "U.S" + "." inside a sentence. */
const isInitials = (last: Raw, word: Raw): boolean =>
  word.text === '.' && last.end === word.start && /^(?:\p{Lu}\.\s?)*\p{Lu}$/u.test(last.text)

/** A hyphen that ends a printed line leaves a space behind it ("fourth- largest"); "short- and long-term" keeps its own. */
function joins(last: Raw, word: Raw, next: Raw): boolean {
  if (!/^[-–/&]$/.test(word.text) || last.end !== word.start) return false
  if (isPunctuation(last) || isPunctuation(next)) return false
  if (next.start === word.end) return true
  return word.text === '-' && next.start === word.end + 1 && !/^(?:and|or|to)$/.test(next.text)
}

const isPunctuation = (word: Raw): boolean => /^\p{P}+$/u.test(word.text)

const joinedTag = (first: Raw, last: Raw): Tag => {
  if (last.tag === 'VERB' || last.tag === 'AUX' || last.tag === 'ADP' || last.tag === 'ADV') return 'ADJ'
  if (first.tag === 'NUM' && /^\d/.test(first.text) && last.tag === 'NUM') return 'NUM'
  return last.tag === 'NUM' ? 'PROPN' : last.tag
}
