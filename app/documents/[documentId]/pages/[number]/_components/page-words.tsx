import { useTranslations } from 'next-intl'
import type { Block } from '@/lib/readers/block'
import { annotateBlocks } from '@/lib/reading/annotate-blocks'
import type { NumberedPage } from '@/lib/reading/pages'
import { overlaps, type Span } from '@/lib/text/span'
import styles from './original-page.module.css'

type Props = {
  readonly document: { readonly text: string }
  readonly blocks: readonly Block[]
  readonly page: NumberedPage
  readonly quote: Span | null
}

/** The words of the page, for those who cannot see it drawn. */
export function PageWords({ document, blocks, page, quote }: Props) {
  const t = useTranslations('documents.original')
  const here = blocks
    .filter(block => overlaps(block, page))
    .map(block => {
      const [start, end] = [Math.max(block.start, page.start), Math.min(block.end, page.end)]
      return { ...block, start, end, masks: block.masks.filter(mask => mask.start >= start && mask.end <= end) }
    })
  return (
    <details className={styles.words}>
      <summary>{t('words')}</summary>
      {here.length === 0 && <p className="muted">{t('wordless')}</p>}
      <div className="reading">
        {annotateBlocks(document.text, here, [], quote).map(({ block, pieces }) => (
          <p key={block.start}>
            {pieces.map(({ start, text, quoted }) =>
              quoted ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
            )}
          </p>
        ))}
      </div>
    </details>
  )
}
