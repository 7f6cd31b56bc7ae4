import { useTranslations } from 'next-intl'
import type { DeckId, DocumentId } from '@/lib/ids'
import type { PublishedFrom } from '@/lib/ingest/corrections'
import type { Span } from '@/lib/text/span'
import { BinForm } from './bin-form'
import { CorrectionForm } from './correction-form'
import { useCorrectionLabels } from './correction-labels'
import styles from './owner-forms.module.css'
import { ShareForm } from './share-form'

type Props = {
  readonly document: {
    readonly id: DocumentId
    readonly version: number
    readonly title: string
    readonly published: string | null
    readonly publishedFrom: PublishedFrom
    readonly visibility: 'private' | 'link' | 'public'
    readonly deck: { readonly id: DeckId; readonly linkToken: string | null } | null
  }
  /** Where the document has only one. */
  readonly article: Span | undefined
}

/** What only the owner may do with a document. */
export function OwnerForms({ document, article }: Props) {
  const t = useTranslations('documents')
  const token = document.deck?.linkToken
  return (
    <section aria-labelledby="correct" className={styles.forms}>
      <h2 id="correct">{t('page.correct')}</h2>
      <CorrectionForm
        key={document.version}
        document={{ ...document, titleWas: document.title }}
        article={article}
        of="document"
        labels={{ ...useCorrectionLabels(), heading: t('edit.heading'), published: t('edit.published') }}
      />
      <ShareForm
        documentId={document.id}
        visibility={document.visibility}
        link={token ? `/documents/${document.id}?key=${token}` : undefined}
        labels={{
          share: t('edit.share'),
          private: t('edit.private'),
          link: t('edit.link'),
          public: t('edit.public'),
          linkIs: t('edit.linkIs'),
          apply: t('edit.apply'),
          saved: t('edit.saved'),
        }}
      />
      <BinForm documentId={document.id} labels={{ bin: t('edit.bin'), hint: t('edit.binHint') }} />
    </section>
  )
}
