import { Inflate } from 'fflate'
import { err, ok, type Result } from '../../result'

/** No Word document has more files, and its files of words together no more bytes when they are unpacked. */
const MAX_ENTRIES = 10_000
const MAX_UNPACKED = 48 * 1024 * 1024
/** Bytes handed to the unpacker at a time: they can become a thousand times as many before they are counted. */
const STEP = 8 * 1024

export type ZipParts = ReadonlyMap<string, Uint8Array>

type Entry = { readonly name: string; readonly packed: Uint8Array; readonly deflated: boolean }

/**
 * The wanted files of a zip. Sizes are counted while unpacking, whatever the zip says of them, so that a small file cannot
 * fill the memory.
 */
export function zipParts(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Result<ZipParts, 'document-damaged' | 'document-too-large'> {
  const entries = entriesOf(bytes)
  if (!entries) return err('document-damaged')
  const parts = new Map<string, Uint8Array>()
  let room = MAX_UNPACKED
  for (const entry of entries) {
    if (!wanted(entry.name) || parts.has(entry.name)) continue
    const part = unpacked(entry, room)
    if (part === 'damaged') return err('document-damaged')
    if (part === 'too-large') return err('document-too-large')
    room -= part.length
    parts.set(entry.name, part)
  }
  return ok(parts)
}

class TooLarge extends Error {}

function unpacked({ packed, deflated }: Entry, room: number): Uint8Array | 'damaged' | 'too-large' {
  if (!deflated) return packed.length > room ? 'too-large' : packed
  const chunks: Uint8Array[] = []
  let length = 0
  const inflate = new Inflate(chunk => {
    length += chunk.length
    if (length > room) throw new TooLarge()
    chunks.push(chunk)
  })
  try {
    for (let at = 0; at < packed.length; at += STEP)
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length)
  } catch (error) {
    return error instanceof TooLarge ? 'too-large' : 'damaged'
  }
  return joined(chunks, length)
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/** What the directory at the end of a zip lists (APPNOTE 4.3.12 and 4.3.16); undefined where it is not whole. */
function entriesOf(bytes: Uint8Array): readonly Entry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end === undefined) return undefined
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count > MAX_ENTRIES) return undefined
  const entries: Entry[] = []
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return undefined
    const entry = entryAt(bytes, view, at)
    if (!entry) return undefined
    entries.push(entry)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** Its mark stands in the last 22 bytes and a comment of at most 65,535. */
function endOfDirectory(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--)
    if (view.getUint32(at, true) === 0x06054b50) return at
  return undefined
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): Entry | undefined {
  const method = view.getUint16(at + 10, true)
  const size = view.getUint32(at + 20, true)
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)))
  const local = view.getUint32(at + 42, true)
  if (local + 30 > bytes.length || view.getUint32(local, true) !== 0x04034b50) return undefined
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  if (start + size > bytes.length || (method !== 0 && method !== 8)) return undefined
  return { name, packed: bytes.subarray(start, start + size), deflated: method === 8 }
}
