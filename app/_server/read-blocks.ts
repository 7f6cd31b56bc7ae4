import 'server-only'
import type { Block } from '@/lib/readers/block'
import { readText } from '@/lib/readers/read-text'

/** Texts whose blocks are kept at hand: reading 5 MB anew for every view would take seconds. */
const maxKept = 24
const kept = new Map<string, readonly Block[]>()

/** The blocks of a plain or Markdown text that was read before; none where it cannot be read (any more). */
export function readBlocks(document: { text: string; textSha256: string; format: string }): readonly Block[] {
  const key = `${document.format}:${document.textSha256}`
  const known = kept.get(key)
  if (known) return known
  const read = readText({ text: document.text, fileName: document.format === 'markdown' ? 'text.md' : 'text.txt' })
  const blocks = read.ok ? read.value.blocks : []
  kept.set(key, blocks)
  for (const oldest of kept.keys()) {
    if (kept.size <= maxKept) break
    kept.delete(oldest)
  }
  return blocks
}
