import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Edtf } from '@/lib/edtf/edtf'
import type { LedgerEntry, TimexMod } from '@/lib/generate/generated'
import type { Block } from '@/lib/readers/block'
import { type AnnotatedBlock, annotateBlocks } from '@/lib/reading/annotate-blocks'
import { partAt, partsOf } from '@/lib/reading/parts'
import type { Span } from '@/lib/text/span'
import { BlockRow } from './block-row'
import styles from './document-text.module.css'
import type { Mark } from './marked-text'
import { PartLinks } from './part-links'

export type ReadFact = {
  readonly key: string
  readonly edtf: Edtf
  readonly mod: TimexMod | null
  readonly statement: string
  readonly disputed: string | null
  readonly timex: Span
  readonly sentence: Span
}

type Props = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly reading: {
    readonly timexes: readonly (Span & { readonly key: string })[]
    readonly facts: readonly ReadFact[]
    readonly ledger: readonly (Pick<LedgerEntry, 'stage' | 'ref' | 'outcome'> & {
      readonly reason: string | null
      readonly into: string | null
    })[]
  }
  /** The sentence that was asked for. */
  readonly quote: Span | null
  /** Which part of a long document, from 1. */
  readonly part: string | undefined
  readonly query: URLSearchParams
  readonly sections: { readonly facts: number; readonly own: boolean }
}

/** The text from its blocks by position; beside each paragraph its dates and its place in the source. */
export function DocumentText({ text, blocks, reading, quote, part, query, sections }: Props) {
  const t = useTranslations('documents.page')
  const parts = partsOf(blocks.filter(block => block.reason !== 'front-matter'))
  const asked = quote ? partAt(parts, quote.start) : Number(part ?? 1) - 1
  const index = Number.isInteger(asked) && asked >= 0 && asked < parts.length ? asked : 0
  const marks = marksOf(reading)
  const annotated = annotateBlocks(text, parts[index] ?? [], marks, quote)
  return (
    <section aria-labelledby="text-heading" className={styles.document}>
      <div className={styles.bar}>
        <h2 id="text-heading">{t('text')}</h2>
        <nav aria-label={t('contents')} className={styles.contents}>
          {sections.facts > 0 && <a href="#facts">{t('factsCount', { facts: sections.facts })}</a>}
          {sections.own && <a href="#correct">{t('correct')}</a>}
        </nav>
      </div>
      <div className={`reading ${styles.blocks}`}>{grouped(annotated, { marks, facts: reading.facts })}</div>
      {parts.length > 1 && <PartLinks part={index + 1} parts={parts.length} query={query} />}
    </section>
  )
}

function marksOf({ timexes, ledger }: Props['reading']): readonly Mark[] {
  const outcomes = new Map(ledger.filter(one => one.stage === 'timex').map(one => [one.ref, one]))
  return timexes.map(({ start, end, key }) => {
    const outcome = outcomes.get(key)
    const left = outcome?.outcome === 'left'
    return { start, end, reason: left ? (outcome.reason ?? '') : null, into: left ? null : (outcome?.into ?? null) }
  })
}

type Context = { readonly marks: readonly Mark[]; readonly facts: readonly ReadFact[] }

/** List items that follow one another are one list; everything else stands alone. */
function grouped(blocks: readonly AnnotatedBlock[], { marks, facts }: Context): ReactNode[] {
  const out: ReactNode[] = []
  let list: ReactNode[] = []
  let level = 2
  let fact = 0
  let quoteShown = false
  const endList = () => {
    if (list.length > 0) out.push(<ul key={`list-${out.length}`}>{list}</ul>)
    list = []
  }
  for (const annotated of blocks) {
    const { block, pieces } = annotated
    const own: ReadFact[] = []
    for (; (facts[fact]?.timex.start ?? Number.POSITIVE_INFINITY) < block.end; fact++) {
      const one = facts[fact]
      if (one && one.timex.start >= block.start) own.push(one)
    }
    // A heading is at most one level below the one before it, whatever the text says: the page's own is 2.
    if (block.kind === 'heading') level = Math.min((block.level ?? 1) + 2, level + 1, 6)
    const quoted = pieces.some(piece => piece.quoted)
    const row = (
      <BlockRow
        key={block.start}
        annotated={annotated}
        marks={marks}
        facts={own}
        level={level}
        quoteId={quoted && !quoteShown ? 'quote' : undefined}
      />
    )
    quoteShown ||= quoted
    if (block.kind === 'list-item') list.push(row)
    else {
      endList()
      out.push(row)
    }
  }
  endList()
  return out
}
