import { zipSync } from 'fflate'
import mammoth from 'mammoth'
import { err, ok, type Result } from '../../result'
import type { ZipParts } from './zip-parts'

/** Word's own styles by the names that they have in every language of Word. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='caption'] => figcaption:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
  "p[style-name='TOC Heading'] => p.toc:fresh",
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map(level => `p[style-name='toc ${level}'] => p.toc:fresh`),
  "p[style-name='Bibliography'] => p.bibliography:fresh",
]

/** The document as HTML: headings, lists, tables, notes. Pictures are left out, deleted text too. */
export async function docxToHtml(parts: ZipParts): Promise<Result<string, 'document-damaged'>> {
  // A new zip of only what was counted and judged: nothing else is ever unpacked.
  const zip = zipSync(Object.fromEntries([...parts].map(([name, bytes]) => [name, [bytes, { level: 0 }]])))
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength) },
      { styleMap: STYLES, includeEmbeddedStyleMap: false, convertImage: NO_IMAGES },
    )
    return ok(value)
  } catch {
    return err('document-damaged')
  }
}

const NO_IMAGES = mammoth.images.imgElement(async () => ({ src: '' }))
