import { Zip, ZipDeflate, zipSync } from 'fflate'
import { PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../lib/readers/read-document'
import { fixture } from '../../support/fixture'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const pdf = fixture('waterways.pdf')
const docx = fixture('waterways.docx')

async function pdfOf(pages: number, draw: (pdf: PDFDocument, page: number) => void = () => {}): Promise<Uint8Array> {
  const made = await PDFDocument.create()
  for (let i = 0; i < pages; i++) {
    made.addPage([200, 200])
    draw(made, i)
  }
  return made.save({ useObjectStreams: true })
}

/** A PDF that asks for a password before it shows anything: a standard handler with a key that none fits. */
const lockedPdf = (): Uint8Array => {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] >>',
    `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`,
  ]
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const at = body.length
    body += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const xref = offsets.map(at => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const id = `<${'43'.repeat(16)}>`
  const trailer = `<< /Size 5 /Root 1 0 R /Encrypt 4 0 R /ID [${id} ${id}] >>`
  return utf8(`${body}xref\n0 5\n0000000000 65535 f \n${xref}trailer\n${trailer}\nstartxref\n${body.length}\n%%EOF\n`)
}

/** A Word file with the document given, and whatever else. */
const wordOf = (document: string, more: Record<string, Uint8Array> = {}): Uint8Array => {
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
  const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`
  return zipSync({
    '[Content_Types].xml': utf8(types),
    '_rels/.rels': utf8(rels),
    'word/document.xml': utf8(document),
    ...more,
  })
}
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const word = (inner: string): string => `<w:document ${W}><w:body>${inner}</w:body></w:document>`

/** 60 MB of spaces in 60 kB, and a directory that says they are 10 bytes. */
function bomb(lies: boolean): Uint8Array {
  const chunks: Uint8Array[] = []
  const zip = new Zip((_, chunk) => void chunks.push(chunk))
  const file = new ZipDeflate('word/document.xml', { level: 1 })
  zip.add(file)
  const megabyte = new Uint8Array(1024 * 1024).fill(32)
  for (let i = 0; i < 60; i++) file.push(megabyte, i === 59)
  zip.end()
  const bytes = new Uint8Array(Buffer.concat(chunks))
  if (lies) {
    const view = new DataView(bytes.buffer)
    for (let at = 0; at < bytes.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true)
  }
  return bytes
}

const ole = (inside: string): Uint8Array =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...[...inside].flatMap(c => [c.charCodeAt(0), 0])])

describe('files that are not what they should be', () => {
  it.each<[string, string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ['a PDF cut short', 'a.pdf', () => pdf.slice(0, 400), 'document-damaged'],
    ['a PDF of nothing but its mark', 'a.pdf', () => utf8('%PDF-1.7\n'), 'document-damaged'],
    ['a PDF that asks for a password', 'a.pdf', lockedPdf, 'document-locked'],
    ['a PDF of empty pages', 'a.pdf', () => pdfOf(2), 'document-scanned'],
    ['a PDF of too many pages', 'a.pdf', () => pdfOf(5001), 'document-pages'],
    ['text that is called a PDF', 'a.pdf', () => utf8('The bridge was built in 1931.'), 'document-mismatch'],
    ['a Word document that is called a PDF', 'a.pdf', () => docx, 'document-mismatch'],
    ['a PDF that is called a web page', 'a.html', () => pdf, 'document-mismatch'],
    ['a PDF that is called a Word document', 'a.docx', () => pdf, 'document-mismatch'],
    ['a PDF that is called text', 'a.txt', () => pdf, 'document-binary'],
    ['a Word document cut short', 'a.docx', () => docx.slice(0, 3000), 'document-damaged'],
    ['a zip that is no Word document', 'a.docx', () => zipSync({ 'a.xml': utf8('<a/>') }), 'document-mismatch'],
    ['an old Word document', 'a.docx', () => ole('WordDocument'), 'document-mismatch'],
    ['a Word document with a password', 'a.docx', () => ole('EncryptedPackage'), 'document-locked'],
    ['a Word document without words', 'a.docx', () => wordOf(word('')), 'document-empty'],
    ['a Word document that is no XML', 'a.docx', () => wordOf('<w:document'), 'document-damaged'],
    ['a zip bomb', 'a.docx', () => bomb(false), 'document-too-large'],
    ['a zip bomb that lies', 'a.docx', () => bomb(true), 'document-too-large'],
    ['XML that grows', 'a.docx', () => wordOf(`<!DOCTYPE a [<!ENTITY b "x">]>${word('<w:p/>')}`), 'document-damaged'],
    ['tables in tables', 'a.docx', () => wordOf(word('<w:tbl><w:tr><w:tc>'.repeat(2000))), 'document-tangled'],
    ['an empty web page', 'a.html', () => utf8('<html></html>'), 'document-empty'],
    ['a web page of scripts', 'a.html', () => utf8('<script>var year = 1931</script>'), 'document-empty'],
    ['boxes in boxes', 'a.html', () => utf8('<div>'.repeat(100_000)), 'document-tangled'],
    [
      'formatting that is never closed',
      'a.html',
      () => utf8(Array.from({ length: 3000 }, (_, i) => `<font color=${i}>`).join('') + '<p>x'.repeat(3000)),
      'document-tangled',
    ],
    ['more than 25 MB', 'a.html', () => new Uint8Array(25 * 1024 * 1024 + 1).fill(97), 'document-too-large'],
    ['more than 5 MB of words', 'a.html', () => new Uint8Array(6 * 1024 * 1024).fill(97), 'document-too-large'],
  ])('%s', async (_, fileName, bytes, error) => {
    expect(await readDocument({ bytes: await bytes(), fileName })).toMatchObject({ ok: false, error })
  })

  it('reads a Word document whose pictures are huge, without unpacking them', async () => {
    const picture = new Uint8Array(60 * 1024 * 1024)
    const bytes = wordOf(word('<w:p><w:r><w:t>The bridge was built in 1931.</w:t></w:r></w:p>'), {
      'word/media/a.png': picture,
    })
    expect(await readDocument({ bytes, fileName: 'a.docx' })).toMatchObject({
      value: { text: 'The bridge was built in 1931.' },
    })
  })

  it.each(['waterways.pdf', 'waterways.docx', 'tea-road.html'])(
    'reads the bytes of a Buffer too: %s',
    async fileName => {
      const bytes = Buffer.from(fixture(fileName))
      expect(await readDocument({ bytes, fileName })).toEqual(
        await readDocument({ bytes: fixture(fileName), fileName }),
      )
    },
  )

  it('leaves the bytes as they were', async () => {
    const bytes = fixture('waterways.pdf')
    await readDocument({ bytes, fileName: 'a.pdf' })
    expect(bytes).toEqual(pdf)
  })
})

describe('encodings of web pages', () => {
  const page = (head: string, letters: readonly number[]): Uint8Array =>
    new Uint8Array([...utf8(`<html><head>${head}</head><body><p>`), ...letters, ...utf8('</p></body></html>')])

  it.each<[string, Uint8Array, string]>([
    ['UTF-8 without a word', page('', [...utf8('Málaga – 1931')]), 'Málaga – 1931'],
    ['windows-1252 without a word', page('', [0x4d, 0xe1, 0x6c, 0x61, 0x67, 0x61, 0x20, 0x96]), 'Málaga –'],
    ['ISO-8859-2 as it says', page('<meta charset="iso-8859-2">', [0xb3, 0xf3, 0x64, 0xbc]), 'łódź'],
    ['what it says wrongly', page('<meta charset="utf-8">', [0xe9, 0x74, 0xe9]), 'été'],
    ['what nobody knows', page('<meta charset="klingon">', [...utf8('été')]), 'été'],
    ['a byte order mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8('<p>é')]), 'é'],
    [
      'UTF-16',
      new Uint8Array([0xff, 0xfe, ...[...'<p>ł'].flatMap(c => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])]),
      'ł',
    ],
  ])('%s', async (_, bytes, text) => {
    expect(await readDocument({ bytes, fileName: 'a.html' })).toMatchObject({ value: { text } })
  })
})
