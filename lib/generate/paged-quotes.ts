import type { Generated, GeneratedPage, Quote } from './generated'

/** Tells of each quote on which page it begins, where the document has pages. */
export function pagedQuotes(pages: readonly GeneratedPage[] | undefined, generated: Generated): Generated {
  if (!pages) return generated
  const paged = (quote: Quote): Quote => ({ ...quote, page: pageAt(pages, quote.start) })
  return {
    ...generated,
    document: { ...generated.document, pages: pages.map(({ start, end, number }) => ({ start, end, number })) },
    facts: generated.facts.map(fact => ({ ...fact, sources: fact.sources.map(paged) })),
    cards: generated.cards.map(card => ({ ...card, quotes: card.quotes.map(paged) })),
  }
}

function pageAt(pages: readonly GeneratedPage[], at: number): number {
  let low = 0
  let high = pages.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pages[middle]?.end ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return pages[low]?.number ?? 1
}
