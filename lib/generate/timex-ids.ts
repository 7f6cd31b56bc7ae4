import { squeezed } from '../text/mask'
import type { Timex } from '../timex/timex'
import type { DocumentSentence } from './document-sentences'
import { idOf } from './ids'

type Read = { readonly sentence: DocumentSentence; readonly timexes: readonly Timex[] }

/** One id for each time expression, from its sentence, its surface and its ordinal among equal pairs of these. */
export function timexIds(text: string, read: readonly Read[]): ReadonlyMap<Timex, string> {
  const ids = new Map<Timex, string>()
  const seen = new Map<string, number>()
  for (const { sentence, timexes } of read) {
    const words = timexes.length > 0 ? squeezed(text, sentence, sentence.masks) : ''
    for (const timex of timexes) {
      const key = `${words}\u001f${timex.text}`
      const ordinal = seen.get(key) ?? 0
      seen.set(key, ordinal + 1)
      ids.set(timex, idOf('timex', [words, timex.text, String(ordinal)]))
    }
  }
  return ids
}
