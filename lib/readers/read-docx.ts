import { err, ok, type Result } from '../result'
import { checkedText, MAX_FILE_BYTES } from './decode-text'
import { coreProperties } from './docx/core-properties'
import { docxToHtml } from './docx/docx-to-html'
import { judgeXml } from './docx/safe-xml'
import { type ZipParts, zipParts } from './docx/zip-parts'
import { isLeftOut } from './html/left-out'
import { attribute, elementsOf, parseHtml } from './html/parse-html'
import { walkHtml } from './html/walk-html'
import { judgeBlocks } from './judge-blocks'
import { mendBlocks } from './mend-blocks'
import type { ReadDocument, ReadError } from './read-document'

/**
 * A Word document: headings by their styles, lists, tables, notes. It has no pages of its own: where a page ends is
 * decided by each program that shows it, so there is no page map.
 */
export async function readDocx(bytes: Uint8Array): Promise<Result<ReadDocument, ReadError>> {
  if (bytes.length > MAX_FILE_BYTES) return err('document-too-large')
  if (!startsWith(bytes, ZIP))
    return err(isLocked(bytes) ? 'document-locked' : 'document-mismatch', { ending: '.docx' })
  const parts = soundParts(bytes)
  if (!parts.ok) return parts
  const html = await docxToHtml(parts.value)
  if (!html.ok) return html
  const parsed = parseHtml(html.value)
  if (!parsed.ok) return parsed
  const body = [...elementsOf(parsed.value)].find(one => one.tagName === 'body')
  if (!body) return err('document-empty')
  const { text, blocks } = walkHtml({
    root: body,
    leaves: element => isLeftOut(element) || attribute(element, 'class') === 'toc',
  })
  const checked = checkedText(text)
  if (!checked.ok) return checked
  const core = parts.value.get('docProps/core.xml')
  const meta = coreProperties(core && new TextDecoder().decode(core))
  return ok({ text, format: 'docx', meta, blocks: mendBlocks(text, judgeBlocks(text, blocks)) })
}

const ZIP = [0x50, 0x4b, 0x03, 0x04]
/** The container of old Word files, and of new ones that are encrypted. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0]

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte)

const isLocked = (bytes: Uint8Array): boolean =>
  startsWith(bytes, OLE) &&
  new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1)).includes('EncryptedPackage')

/** The files of words: no pictures, fonts, themes, or data that something else put there. */
const isWanted = (name: string): boolean =>
  /\.(?:xml|rels)$/i.test(name) &&
  !/(?:^|\/)(?:customXml|theme|glossary|embeddings|fonts|charts|diagrams)\//i.test(name)

function soundParts(bytes: Uint8Array): Result<ZipParts, ReadError> {
  const parts = zipParts(bytes, isWanted)
  if (!parts.ok) return parts
  if (!parts.value.has('[Content_Types].xml')) return err('document-mismatch', { ending: '.docx' })
  for (const part of parts.value.values()) {
    const judged = judgeXml(new TextDecoder().decode(part))
    if (judged !== 'sound') return err(judged === 'tangled' ? 'document-tangled' : 'document-damaged')
  }
  return parts
}
