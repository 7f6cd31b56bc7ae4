import 'server-only'
import type { Block } from '@/lib/readers/block'
import { readDocument } from '@/lib/readers/read-document'

/** Texts whose blocks are kept at hand: reading 5 MB anew for every view would take seconds. */
const maxKept = 24
const kept = new Map<string, readonly Block[]>()

/**
 * The blocks of a document that was read before; none where it cannot be read (any more). Of a web page, a PDF or a Word
 * document they are read from its file: without `loadBytes` its words are shown as plain text.
 */
export async function readBlocks(
  document: { text: string; textSha256: string; format: string },
  loadBytes?: () => Promise<Uint8Array | undefined>,
): Promise<readonly Block[]> {
  const key = `${document.format}:${document.textSha256}`
  const known = kept.get(key)
  if (known) return known
  const blocks = (await fromFile(document, loadBytes)) ?? (await fromText(document))
  kept.set(key, blocks)
  for (const oldest of kept.keys()) {
    if (kept.size <= maxKept) break
    kept.delete(oldest)
  }
  return blocks
}

type Stored = { readonly text: string; readonly format: string }

const unpacked = new Set(['html', 'pdf', 'docx'])

/** Only while the file gives the very text that the offsets were counted in. */
async function fromFile(document: Stored, loadBytes: (() => Promise<Uint8Array | undefined>) | undefined) {
  const bytes = unpacked.has(document.format) ? await loadBytes?.() : undefined
  const read = bytes && (await readDocument({ bytes, fileName: `file.${document.format}` }))
  return read?.ok && read.value.text === document.text ? read.value.blocks : undefined
}

async function fromText(document: Stored): Promise<readonly Block[]> {
  const read = await readDocument({
    text: document.text,
    fileName: document.format === 'markdown' ? 'text.md' : 'text.txt',
  })
  return read.ok ? read.value.blocks : []
}
