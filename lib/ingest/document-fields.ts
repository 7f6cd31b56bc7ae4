import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Block } from '../readers/block'
import type { ReadDocument } from '../readers/read-document'

/** What a document says of itself. `published` is EDTF; `textSha256` is over the UTF-8 bytes of `text`. */
export type DocumentFields = {
  readonly title: string
  readonly authors: readonly string[]
  readonly publisher: string | null
  readonly published: string | null
  readonly source: string | null
  readonly licence: string | null
  readonly format: string
  readonly text: string
  readonly textSha256: string
}

const maxTitle = 200

/** What its owner typed goes before what the document says, and that before what can be guessed. */
export function fieldsOf(
  read: ReadDocument,
  given: { readonly title?: string; readonly published?: string; readonly fileName?: string },
): DocumentFields {
  const { meta, text, format } = read
  return {
    title: (given.title?.trim() || meta.title || titleFrom(read, given.fileName)).slice(0, maxTitle),
    authors: meta.authors,
    publisher: meta.publisher ?? null,
    published: given.published?.trim() || (meta.date ?? null),
    source: meta.source ?? null,
    licence: meta.licence ?? null,
    ...{ format, text, textSha256: textHash(text) },
  }
}

export const textHash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

const shortEnough = 100

/** Its first heading, else a first line that is short, else the file's name, else its first words. */
function titleFrom({ blocks, text }: ReadDocument, fileName: string | undefined): string {
  const heading = blocks.find(block => block.kind === 'heading')
  const first = blocks.find(block => block.kind !== 'metadata')
  const line = first ? (wordsOf(first, text).split('\n')[0] ?? '') : ''
  const named = fileName?.replace(/\.[^.]*$/, '').replace(/[-_]+/g, ' ')
  const short = line.length <= shortEnough ? line : ''
  return (heading && wordsOf(heading, text)) || short || named || `${text.trim().slice(0, 60).trimEnd()}…`
}

function wordsOf(block: Block, text: string): string {
  let words = ''
  let at = block.start
  for (const mask of [...block.masks, { start: block.end, end: block.end }]) {
    words += text.slice(at, mask.start)
    at = mask.end
  }
  return words.trim()
}
