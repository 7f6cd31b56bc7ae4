import type { Article, ArticleCorrection } from '../articles/article'
import { findArticles } from '../articles/find-articles'
import { writeCards } from '../cards/write-cards'
import type { Edtf } from '../edtf/edtf'
import { findFacts } from '../facts/find-facts'
import type { ReadDocument, ReadError } from '../readers/read-document'
import { type DocumentInput, readText } from '../readers/read-text'
import { ok, type Result } from '../result'
import { recogniseAll } from '../timex/recognise-all'
import type { Timex } from '../timex/timex'
import { correctionsOf, type GivenArticle } from './corrections-of'
import { disputedSentences } from './disputed-sentences'
import { documentSentences } from './document-sentences'
import { factSentences } from './fact-sentences'
import type { Generated, GeneratedArticle, GeneratedTimex } from './generated'
import { GENERATOR } from './generator'
import { idOf, textSha256 } from './ids'
import { languageOf } from './language-of'
import { pagedQuotes } from './paged-quotes'
import { counted, type OnProgress } from './progress'
import { publishedOf } from './published-of'
import { readings } from './readings'
import { timexIds } from './timex-ids'
import { timexLedger } from './timex-ledger'

/**
 * `published`: the date of the document as a person knows it, EDTF. `articles`: what a person corrected, see
 * `correctedSpans`; `published` null where its date is not known after all.
 */
export type GenerateInput = DocumentInput & {
  readonly published?: string | undefined
  readonly articles?: readonly GivenArticle[] | undefined
}
export type GenerateError = ReadError | 'published-invalid'

/**
 * From a .txt or .md file, or pasted text, to format 1. The same input gives the same output. Other files are read first
 * (`readDocument`, which must be awaited) and then handed to `generateFromDocument`.
 */
export function generate(input: GenerateInput): Result<Generated, GenerateError> {
  const published = publishedOf(input.published)
  if (!published.ok) return published
  const corrections = correctionsOf(input.articles)
  if (!corrections.ok) return corrections
  const document = readText(input)
  return document.ok ? ok(generateFromDocument(document.value, published.value, corrections.value)) : document
}

/**
 * The passes in their order; each takes what those before it found and looks at nothing behind it. `tell` hears how far
 * they are; nothing depends on it.
 */
export function generateFromDocument(
  document: ReadDocument,
  given: Edtf | null,
  corrections: readonly ArticleCorrection[] = [],
  tell: OnProgress = () => {},
): Generated {
  tell('timexes', 0)
  const { text, blocks } = document
  // Articles first: each has a date of its own, from which years that are left out are told.
  const articles = findArticles(document, given, corrections)
  const sentences = documentSentences(text, blocks, articles)
  // Time expressions of the whole document in one go, since the running date is carried from sentence to sentence.
  const found = recogniseAll({ text, sentences, published: articles.map(article => article.published) })
  const read = sentences.map((sentence, i) => ({ sentence, timexes: found[i] ?? [] }))
  const ids = timexIds(text, read)
  // Notes of dispute before facts, so that a fact is born with its dispute.
  const disputed = disputedSentences(text, blocks, read)
  const prose = factSentences({ text, blocks, articles, read, disputed })
  const factId = counted(idOf, prose.timexes.length, fraction => tell('facts', fraction))
  const facts = findFacts({
    text,
    masks: prose.masks,
    sentences: prose.sentences,
    timexes: prose.timexes,
    idOf: factId,
  })
  const timexes = found.flat()
  const cardId = counted(idOf, CARDS_A_FACT * facts.facts.length, fraction => tell('cards', fraction))
  const cards = writeCards(facts.facts, { idOf: cardId, text, reread: readings(timexes) })
  const generated = facts.facts.map(({ fact }) => fact)
  return pagedQuotes(document.pages, {
    format: 1,
    generator: GENERATOR,
    textSha256: textSha256(text),
    document: {
      title: document.meta.title ?? articles[0]?.title ?? '',
      published: articles.length === 1 ? (articles[0]?.published ?? null) : given,
      language: document.meta.language ?? languageOf(text),
    },
    articles: articles.map(generatedArticle),
    timexes: read.flatMap(({ sentence, timexes: own }) =>
      own.map(timex => generatedTimex(timex, ids, sentence.article)),
    ),
    facts: generated,
    cards: cards.cards,
    ledger: [
      ...timexLedger({ read, ids, judged: prose.timexes, outcomes: facts.outcomes, facts: generated }),
      ...cards.ledger,
    ],
  })
}

/** As many candidates as a fact may have. */
const CARDS_A_FACT = 2

function generatedArticle({ start, end, title, published, publishedBy, evidence = [] }: Article): GeneratedArticle {
  return {
    ...{ start, end, title, published },
    ...(published !== null && publishedBy && { publishedBy }),
    ...(published !== null && evidence.length > 0 && { evidence }),
  }
}

function generatedTimex(timex: Timex, ids: ReadonlyMap<Timex, string>, article: number): GeneratedTimex {
  const { start, end, text, type, value, mod } = timex
  return { id: ids.get(timex) ?? '', start, end, text, type, value, ...(mod && { mod }), article }
}
