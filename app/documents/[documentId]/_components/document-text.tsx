import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Edtf } from '@/lib/edtf/edtf'
import type { FactRole, GeneratedEntity, TimexMod } from '@/lib/generate/generated'
import type { Block } from '@/lib/readers/block'
import { type AnnotatedBlock, annotateBlocks } from '@/lib/reading/annotate-blocks'
import { isShown, type Shown } from '@/lib/reading/coverage'
import { type NumberedPage, pagesFrom } from '@/lib/reading/pages'
import { partAt, partsOf } from '@/lib/reading/parts'
import type { Span } from '@/lib/text/span'
import { BlockRow } from './block-row'
import styles from './document-text.module.css'
import { MarkWalk } from './mark-walk'
import { type Mark, markId } from './marks'
import { PartLinks } from './part-links'
import { useReason } from './reason'

export type ReadFact = {
  readonly key: string
  readonly edtf: Edtf
  readonly mod: TimexMod | null
  readonly statement: string
  readonly disputed: string | null
  readonly role: FactRole
  readonly hedge: string | null
  readonly attribution: string | null
  readonly entities: readonly GeneratedEntity[]
  readonly page: number | null
  readonly timex: Span
  readonly sentence: Span
}

/** The pages of the original, and the address of each. */
export type PageLinks = { readonly pages: readonly NumberedPage[]; readonly href: (page: number, at?: Span) => string }

type Props = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly pages: PageLinks
  readonly marks: readonly Mark[]
  readonly shown: Shown | undefined
  readonly facts: readonly ReadFact[]
  /** The sentence that was asked for. */
  readonly quote: Span | null
  /** Which part of a long document, from 1. */
  readonly part: string | undefined
  readonly query: URLSearchParams
  readonly sections: { readonly facts: number; readonly own: boolean }
}

/** The text from its blocks by position; beside each paragraph its dates and its place in the source. */
export function DocumentText(props: Props) {
  const { text, blocks, pages, marks, shown, facts, quote, part, query, sections } = props
  const t = useTranslations('documents.page')
  const parts = partsOf(blocks.filter(block => block.reason !== 'front-matter'))
  const asked = quote ? partAt(parts, quote.start) : Number(part ?? 1) - 1
  const index = Number.isInteger(asked) && asked >= 0 && asked < parts.length ? asked : 0
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
      <div className={`reading ${styles.blocks}`} data-walk="">
        {grouped(annotated, { marks, shown, facts, pages })}
      </div>
      {shown !== undefined && <Walk marks={marks} shown={shown} parts={parts} query={query} />}
      {parts.length > 1 && <PartLinks part={index + 1} parts={parts.length} query={query} />}
    </section>
  )
}

type WalkProps = { marks: readonly Mark[]; shown: Shown; parts: readonly (readonly Block[])[]; query: URLSearchParams }

/** The way through the marks that are shown, over the parts of a long text. */
function Walk({ marks, shown, parts, query }: WalkProps) {
  const t = useTranslations('documents.coverage')
  const reasonWords = useReason()
  const stops = marks.flatMap((mark, i) => {
    if (!isShown(mark, shown)) return []
    const kept = new URLSearchParams([...query, ['part', String(partAt(parts, mark.start) + 1)]])
    return [{ id: markId(i), href: `?${kept}#${markId(i)}` }]
  })
  const what = typeof shown === 'object' ? reasonWords(shown.reason) : t(`what.${shown}`)
  return (
    <MarkWalk
      stops={stops}
      all={`?${new URLSearchParams([...query].filter(([name]) => name !== 'show'))}#coverage`}
      labels={{
        what: t('walk', { total: stops.length, what }),
        previous: t('previous'),
        next: t('next'),
        showAll: t('showAll'),
        keys: t('keys'),
        nav: t('walkNav'),
      }}
    />
  )
}

type Context = Pick<Props, 'marks' | 'shown' | 'facts' | 'pages'>

/** List items that follow one another are one list; everything else stands alone. */
function grouped(blocks: readonly AnnotatedBlock[], { marks, shown, facts, pages }: Context): ReactNode[] {
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
        shown={shown}
        facts={own}
        pages={pagesFrom(pages.pages, block).map(page => ({ number: page.number, href: pages.href(page.number) }))}
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
