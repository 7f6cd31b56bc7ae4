import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { publishedWords } from '../lib/articles/published-words'
import type { Edtf } from '../lib/edtf/edtf'
import type { GenerateError } from '../lib/generate/generate'
import type { Generated, GeneratedArticle, PublishedBy } from '../lib/generate/generated'
import { generateFile } from './generate-file'

const USAGE = `Usage: npm run --silent generate -- FILE [--published EDTF] [--json]

Reads a file, finds its dated facts and writes cards from them. The ending of its name says what it is: .txt and .md
(UTF-8), .html, .pdf, .docx.

  --published EDTF  when the document was published: 2021, 2021-07, 2021-07-16
  --json            one JSON object of format 1 on standard output, and nothing else
  -h, --help        this text
`

/** One sentence each: what is wrong and what to do. */
const SENTENCES: Readonly<Record<GenerateError, string>> = {
  'document-empty': 'The file holds no text. Choose a file with text in it.',
  'document-binary':
    'The file is not plain text. If it is a PDF, a Word document or a web page, give it the ending .pdf, .docx or .html.',
  'document-mismatch': 'The file is not what the ending of its name says. Give it the right ending, or save it anew.',
  'document-damaged': 'The file is damaged or cut short and cannot be read. Fetch or save it anew.',
  'document-locked': 'The file asks for a password. Save a copy without one and try again.',
  'document-scanned':
    'The PDF holds no text; it seems to be scanned images. Run it through text recognition (OCR) and try again.',
  'document-pages': 'The PDF has too many pages: at most 5000. Split it into parts.',
  'document-tangled': 'The parts of the file nest too deeply, or are too many. Copy its text into a .txt file.',
  'document-too-large': 'The file is too large: at most 25 MB, with at most 5 MB of text. Split it into parts.',
  'document-encoding':
    'The file is not encoded as UTF-8. Open it in an editor, save it with the encoding UTF-8, and try again.',
  'front-matter-malformed': 'The block between the --- lines at the top is not valid YAML. Correct it or remove it.',
  'front-matter-date-invalid':
    'The date in the block at the top is not an EDTF date such as 2021, 2021-07 or 2021-07-16. Correct it.',
  'published-invalid': 'The value of --published is not an EDTF date. Write it as 2021, 2021-07 or 2021-07-16.',
}

async function main(): Promise<void> {
  const args = readArguments()
  if (!args) return fail(USAGE)
  if (args.help) return void process.stdout.write(USAGE)
  const bytes = await readFile(args.file).catch(() => undefined)
  if (!bytes) return fail(`The file ${args.file} cannot be read. Check the path.\n`)
  const result = await generateFile({ bytes, fileName: basename(args.file), published: args.published })
  if (!result.ok) return fail(`${SENTENCES[result.error]}\n`)
  process.stdout.write(args.json ? `${JSON.stringify(result.value)}\n` : summary(result.value))
}

type Arguments = {
  readonly file: string
  readonly published: string | undefined
  readonly json: boolean
  readonly help: boolean
}

function readArguments(): Arguments | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { published: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    })
    const [file] = positionals
    const help = values.help === true
    if (!help && (file === undefined || positionals.length > 1)) return undefined
    return { file: file ?? '', published: values.published, json: values.json === true, help }
  } catch {
    return undefined
  }
}

function fail(sentence: string): void {
  process.stderr.write(sentence)
  process.exitCode = 1
}

function summary(generated: Generated): string {
  const { document, articles, timexes, facts, cards } = generated
  const title = document.title || 'Untitled'
  const lines = [
    `${title} (${dateOf(document.published)})`,
    `${count(articles.length, 'article')}, ${count(timexes.length, 'time expression')}, ${count(facts.length, 'dated fact')}, ${count(cards.length, 'card')}`,
    '',
    'Published:',
    ...articles.map(article => `  ${articles.length > 1 ? `${article.title}: ` : ''}${datingOf(article)}`),
    '',
    ...cards.map(card => `  ${card.prompt}\n    ${card.answer}`),
    ...(facts.length === 0
      ? ['No dated fact was found. If the text tells dates without a year, say when it was published with --published.']
      : []),
    '',
    'Not used:',
    ...leftOver(generated).map(([reason, times]) => `  ${reason}: ${times}`),
  ]
  return `${lines.join('\n')}\n`
}

const dateOf = (published: string | null): string =>
  published === null ? 'date not known' : publishedWords(published as Edtf)

/** How a date was found, in words for the person who is to trust it. */
const FOUND: Readonly<Record<PublishedBy, string>> = {
  given: 'as given',
  'front-matter': 'from the block at the top',
  meta: 'from what the file says of itself',
  byline: 'from the byline',
  stamp: 'from the date line',
  dateline: 'from the dateline',
  copyright: 'from the copyright line',
  volume: 'from the volume',
  citations: 'from how newspapers are cited',
  neighbours: 'from the articles around it',
  bounds: 'from what it tells as past and as still to come',
}

function datingOf({ published, publishedBy, evidence = [] }: GeneratedArticle): string {
  if (published === null || !publishedBy) return `${dateOf(published)}; years that are left out stay open`
  const quotes = evidence.map(one => `“${one.text}”`).join(', ')
  return `${dateOf(published)}, ${FOUND[publishedBy]}${quotes && `: ${quotes}`}`
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`

/** How many of each stage were left and why, most frequent first. */
function leftOver({ ledger }: Generated): readonly (readonly [string, number])[] {
  const reasons = new Map<string, number>()
  for (const { stage, outcome, reason } of ledger) {
    if (outcome !== 'left') continue
    const key = `${stage}, ${reason}`
    reasons.set(key, (reasons.get(key) ?? 0) + 1)
  }
  return [...reasons].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
}

await main()
