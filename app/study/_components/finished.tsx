import button from '@/app/_ui/button.module.css'
import type { DeckId } from '@/lib/ids'
import type { StudyLabels } from '../labels'
import styles from './desk.module.css'

/** What was done, when the next card comes, where to go. */
export function Finished(props: { deckId: DeckId | null; labels: StudyLabels; sentences: readonly string[] }) {
  const { deckId, labels, sentences } = props
  return (
    <section className={styles.finished}>
      <h1>{labels.finished}</h1>
      {sentences.map(sentence => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p className={styles.links}>
        <a className={button.button} href="/">
          {labels.back}
        </a>
        {deckId && (
          <a className={button.button} href={`/decks/${deckId}`}>
            {labels.toDeck}
          </a>
        )}
      </p>
    </section>
  )
}
