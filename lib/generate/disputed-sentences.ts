import type { Block } from '../readers/block'
import { squeezed } from '../text/mask'
import type { Timex } from '../timex/timex'
import type { DocumentSentence } from './document-sentences'

/** This share of a sentence's content words in the note, or one date and two words, and the note names the sentence. */
const SHARE = 0.5
const WORDS_WITH_DATE = 2

type Read = { readonly sentence: DocumentSentence; readonly timexes: readonly Timex[] }

/**
 * What a document's own `[!disputed]` notes say of which sentence, by index. A note that names no sentence of its
 * paragraph holds for all of them: rather one card too few than a wrong one.
 */
export function disputedSentences(
  text: string,
  blocks: readonly Block[],
  sentences: readonly Read[],
): ReadonlyMap<number, string> {
  const disputed = new Map<number, string>()
  const notes = blocks.flatMap((block, i) =>
    block.kind === 'disputed' && block.about !== undefined ? [{ block, i, about: block.about }] : [],
  )
  if (notes.length === 0) return disputed
  const byParagraph = groupByParagraph(sentences)
  for (const { block, i, about } of notes) {
    // A note without words still says that something is wrong.
    const note = squeezed(text, block, block.masks) || 'disputed'
    const dates = (byParagraph.get(i) ?? []).flatMap(at => sentences[at]?.timexes.map(timex => timex.value) ?? [])
    const paragraph = byParagraph.get(about) ?? []
    const named = paragraph.filter(at => names(note, dates, text, sentences[at]))
    for (const at of named.length > 0 ? named : paragraph) {
      const before = disputed.get(at)
      disputed.set(at, before === undefined ? note : `${before} ${note}`)
    }
  }
  return disputed
}

function groupByParagraph(sentences: readonly Read[]): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>()
  for (const [at, { sentence }] of sentences.entries()) {
    const group = groups.get(sentence.paragraph)
    if (group) group.push(at)
    else groups.set(sentence.paragraph, [at])
  }
  return groups
}

function names(note: string, dates: readonly string[], text: string, read: Read | undefined): boolean {
  if (!read) return false
  const own = contentWords(squeezed(text, read.sentence, read.sentence.masks))
  const noted = contentWords(note)
  const shared = [...own].filter(word => noted.has(word)).length
  const sharesDate = read.timexes.some(timex => dates.includes(timex.value))
  return shared >= own.size * SHARE || (sharesDate && shared >= WORDS_WITH_DATE)
}

/** Words of four letters and more, and figures, cut to a stem of six letters: "signed" and "signing" are one. */
const contentWords = (prose: string): ReadonlySet<string> =>
  new Set([...prose.toLowerCase().matchAll(/\p{L}{4,}|\d+/gu)].map(([word]) => word.slice(0, 6)))
