import type { Article } from '../articles/article'
import type { SourceSentence } from '../facts/find-facts'
import { type Block, PROSE } from '../readers/block'
import { joinedMasks } from '../readers/prose-masks'
import { squeezed } from '../text/mask'
import type { Span } from '../text/span'
import type { Timex } from '../timex/timex'
import { citationBrackets } from './citation-brackets'
import { datelines } from './dateline'
import type { DocumentSentence } from './document-sentences'

export type FactSentences = {
  readonly sentences: readonly SourceSentence[]
  /** Those of the sentences, in order. */
  readonly timexes: readonly Timex[]
  readonly masks: readonly Span[]
}

/** The sentences that may hold facts, each with the headings above it; datelines and brackets that name a source are masked. */
export function factSentences(input: {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly articles: readonly Article[]
  readonly read: readonly { readonly sentence: DocumentSentence; readonly timexes: readonly Timex[] }[]
  readonly disputed: ReadonlyMap<number, string>
}): FactSentences {
  const { text, blocks, articles, read, disputed } = input
  const headings = headingsAbove(text, blocks, articles)
  const prose = read.flatMap(({ sentence, timexes }, i) =>
    PROSE.has(sentence.kind) ? [{ sentence, timexes, note: disputed.get(i) }] : [],
  )
  const sentences = prose.map(({ sentence, note }) => ({
    start: sentence.start,
    end: sentence.end,
    headings: headings[sentence.paragraph] ?? [],
    ...publishedOf(articles[sentence.article]),
    ...(note !== undefined && { disputed: note }),
  }))
  const timexes = prose.flatMap(one => one.timexes)
  const masks = [
    ...blocks.flatMap(block => block.masks),
    ...datelines(text, blocks),
    ...citationBrackets(text, timexes),
  ]
  return { sentences, timexes, masks: joinedMasks(masks) }
}

const publishedOf = (article: Article | undefined): { readonly published?: string } =>
  article?.published ? { published: article.published } : {}

/** For each block the title of its article and the headings over it, the outermost first. */
function headingsAbove(
  text: string,
  blocks: readonly Block[],
  articles: readonly Article[],
): readonly (readonly string[])[] {
  let article = 0
  let stack: { readonly level: number; readonly words: string }[] = []
  return blocks.map(block => {
    while (article + 1 < articles.length && block.start >= (articles[article + 1]?.start ?? 0)) {
      article++
      stack = []
    }
    const title = articles[article]?.title ?? ''
    if (block.kind === 'heading') {
      const level = block.level ?? 1
      stack = [...stack.filter(one => one.level < level), { level, words: squeezed(text, block, block.masks) }]
    }
    return [title, ...stack.map(one => one.words).filter(words => words !== title)]
  })
}
