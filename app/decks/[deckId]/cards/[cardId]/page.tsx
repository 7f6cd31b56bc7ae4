import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { currentScope } from '@/app/_server/scope'
import { FieldsForm } from '@/app/_ui/fields-form'
import page from '@/app/_ui/page.module.css'
import { loadWording } from '@/db/queries/card-wording'
import { typedPrompt } from '@/lib/grounding/edit-wording'
import type { CardId, DeckId } from '@/lib/ids'
import styles from '../../_components/deck.module.css'
import { WordingForm } from '../../_components/wording-form'
import { dropWording } from '../../actions'

type Props = { params: Promise<{ deckId: DeckId; cardId: CardId }>; searchParams: Promise<{ from?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('deck.wording')
  return { title: t('title') }
}

/** One card's wording: the owner's for everybody, anybody else's for themselves. */
export default async function CardPage({ params, searchParams }: Props) {
  const { deckId, cardId } = await params
  const { from } = await searchParams
  const found = await loadWording(await currentScope(), cardId)
  if (!found || found.card.deckId !== deckId) return notFound()
  const { card, overlay, mine } = found
  const t = await getTranslations('deck.wording')
  const [quote] = card.quotes
  const back = from === 'all' ? '/study' : from === 'deck' ? `/study/${deckId}` : `/decks/${deckId}`
  const said = overlay?.resolution === 'declined' ? t('declined') : overlay?.suggestedAt ? t('suggestedAlready') : null
  return (
    <div className={page.page}>
      <p>
        <Link href={back}>{from ? t('backToStudy') : t('backToDeck')}</Link>
      </p>
      <h1>{t('title')}</h1>
      <p className={page.lead}>{mine ? t('owner') : t('learner')}</p>
      {said && <p className={page.notice}>{said}</p>}
      {quote && (
        <>
          <p className="small muted">{t('quote')}</p>
          <blockquote className={styles.quote}>{quote.text}</blockquote>
        </>
      )}
      <WordingForm
        current={{ prompt: typedPrompt(card.prompt), answer: card.answer, version: card.version }}
        ids={{ cardId, deckId }}
        labels={{
          prompt: t('prompt'),
          answer: t('answer'),
          answerHint: t('answerHint'),
          save: mine ? t('save') : t('saveForMe'),
          suggest: t('suggest'),
          saved: t('saved'),
          current: t('current'),
        }}
        maySuggest={!mine}
        start={{ prompt: typedPrompt((overlay ?? card).prompt), answer: (overlay ?? card).answer }}
      />
      {overlay && (
        <section className={styles.section}>
          <h2>{t('theirs')}</h2>
          <p className={styles.prompt}>{typedPrompt(card.prompt)}</p>
          <p className={styles.prompt}>{card.answer}</p>
          <FieldsForm action={dropWording} fields={[]} hidden={{ cardId, deckId }} submit={t('drop')} />
        </section>
      )}
    </div>
  )
}
