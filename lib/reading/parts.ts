import type { Block } from '../readers/block'
import type { Span } from '../text/span'

/** Code units of text on one page: about forty book pages, which a phone still scrolls smoothly. */
const partLength = 80_000

/** A long document in parts of whole blocks; at least one part. */
export function partsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const parts: Block[][] = [[]]
  for (const block of blocks) {
    const part = parts.at(-1) ?? []
    const start = part[0]?.start ?? block.start
    if (part.length > 0 && block.end - start > partLength) parts.push([block])
    else part.push(block)
  }
  return parts
}

/** Index of the part in which `at` lies; 0 where none does. */
export const partAt = (parts: readonly (readonly Block[])[], at: number): number =>
  Math.max(
    0,
    parts.findIndex(part => at < (part.at(-1)?.end ?? 0)),
  )

/** `120-164` as a span within a text of `length`; undefined for anything else. */
export function readSpan(at: string | undefined, length: number): Span | undefined {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(at ?? '') ?? []
  const span = { start: Number(start), end: Number(end) }
  return span.start < span.end && span.end <= length ? span : undefined
}
