import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { EdtfDate } from '@/app/_ui/edtf-date'
import { FieldsForm } from '@/app/_ui/fields-form'
import { PromptText } from '@/app/_ui/prompt-text'
import { TimeGlyph } from '@/app/_ui/time-glyph'
import { isEdtf } from '@/lib/edtf/edtf'
import type { TimexMod } from '@/lib/generate/generated'
import type { CardId, DeckId, DocumentId } from '@/lib/ids'
import { nextWords } from '@/lib/queue/next-words'
import { sourceHref } from '@/lib/reading/page-href'
import type { Memory } from '@/lib/scheduling/memory'
import type { StudyClock } from '@/lib/study-day'
import { setWaiting } from '../actions'
import styles from './deck.module.css'

type Card = {
  readonly cardId: CardId
  readonly prompt: string
  readonly answer: string
  readonly edtf: string | null
  readonly mod: TimexMod | null
  readonly memory: Memory
  readonly suspended: boolean
  readonly quotes: readonly {
    readonly documentId: DocumentId
    readonly start: number
    readonly end: number
    readonly page?: number
  }[]
}

type Props = { readonly cards: readonly Card[]; readonly deckId: DeckId; readonly at: Date; readonly clock: StudyClock }

/** The cards by date: the date in the margin, the prompt, what the learner knows of it. */
export async function CardList({ cards, deckId, at, clock }: Props) {
  const t = await getTranslations('deck')
  return (
    <ol className={styles.list}>
      {cards.map(card => {
        const [quote] = card.quotes
        return (
          <li className={styles.card} key={card.cardId}>
            <p className={styles.date}>
              {card.edtf !== null && isEdtf(card.edtf) ? (
                <>
                  <EdtfDate edtf={card.edtf} mod={card.mod ?? undefined} />
                  <TimeGlyph edtf={card.edtf} mod={card.mod} />
                </>
              ) : (
                card.answer
              )}
            </p>
            <p className={styles.prompt}>
              <PromptText blank={t('gap')} prompt={card.prompt} />
            </p>
            <p className={styles.state}>
              <State at={at} card={card} clock={clock} />
              {quote && (
                <Link href={sourceHref(quote)} prefetch={false}>
                  {quote.page ? t('sourcePage', { page: quote.page }) : t('source')}
                </Link>
              )}
              <Link href={`/decks/${deckId}/cards/${card.cardId}`} prefetch={false}>
                {t('edit')}
              </Link>
            </p>
            {card.suspended && (
              <FieldsForm
                action={setWaiting}
                fields={[]}
                hidden={{ cardId: card.cardId, deckId, suspended: 'no' }}
                submit={t('resume')}
              />
            )}
          </li>
        )
      })}
    </ol>
  )
}

async function State({ card, at, clock }: { card: Card; at: Date; clock: StudyClock }) {
  const t = await getTranslations('deck.state')
  const { memory } = card
  if (card.suspended) return <span>{t('suspended')}</span>
  if (memory.kind !== 'review') return <span>{t(memory.kind)}</span>
  if (memory.due <= at) return <span>{t('due')}</span>
  const { words } = nextWords(memory.due, at, clock, await getLocale())
  return <span>{t('next', { when: words })}</span>
}
