import { getTranslations } from 'next-intl/server'
import { FieldsForm } from '@/app/_ui/fields-form'
import { typedPrompt } from '@/lib/grounding/edit-wording'
import type { CardId, DeckId, UserId } from '@/lib/ids'
import { settle } from '../actions'
import styles from './deck.module.css'

type Wording = { readonly prompt: string; readonly answer: string }
type Suggestion = {
  readonly cardId: CardId
  readonly from: UserId
  readonly card: Wording & { readonly version: number }
  readonly overlay: Wording
}

/** What learners would rather read, beside what they read now. For the owner. */
export async function Suggestions(props: { deckId: DeckId; suggestions: readonly Suggestion[] }) {
  const t = await getTranslations('deck.suggestions')
  return (
    <section className={styles.section}>
      <h2>{t('title')}</h2>
      <ul className={styles.list}>
        {props.suggestions.map(({ cardId, from, card, overlay }) => {
          const hidden = { cardId, deckId: props.deckId, from, version: String(card.version) }
          return (
            <li className={styles.suggestion} key={`${cardId}${from}`}>
              <Side label={t('now')} wording={card} />
              <Side label={t('suggested')} wording={overlay} />
              <div className={styles.actions}>
                <FieldsForm action={settle} fields={[]} hidden={{ ...hidden, verdict: 'take' }} submit={t('take')} />
                <FieldsForm
                  action={settle}
                  fields={[]}
                  hidden={{ ...hidden, verdict: 'decline' }}
                  submit={t('decline')}
                />
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Side({ label, wording }: { label: string; wording: Wording }) {
  return (
    <div>
      <p className="small muted">{label}</p>
      <p className={styles.prompt}>{typedPrompt(wording.prompt)}</p>
      <p className={styles.prompt}>{wording.answer}</p>
    </div>
  )
}
