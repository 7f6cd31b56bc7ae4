import { hasGap, PromptText } from '@/app/_ui/prompt-text'
import type { StudyLabels } from '../labels'
import type { CardView } from '../study-view'
import styles from './desk.module.css'

/** The prompt alone; once revealed, the answer in place (a cloze fills its gap), the date in red, the source line below. */
export function CardFace({ card, revealed, labels }: { card: CardView; revealed: boolean; labels: StudyLabels }) {
  const cloze = hasGap(card.prompt)
  return (
    <article className={styles.card}>
      {card.context && <p className={styles.context}>{card.context}</p>}
      <h1 className={styles.prompt}>
        <PromptText blank={labels.gap} filled={revealed ? card.answer : undefined} prompt={card.prompt} />
      </h1>
      <div aria-live="polite" className={styles.answer}>
        {revealed && (
          <div className={styles.shown}>
            <p className={cloze ? styles.drawn : styles.key}>
              <span className="visually-hidden">{labels.answer}: </span>
              <span className={cloze ? 'visually-hidden' : card.isDate ? 'date' : ''}>{card.answer}</span>
              {card.glyph}
            </p>
            {card.quote && <blockquote className={styles.quote}>{card.quote}</blockquote>}
            <p className={styles.source}>
              {card.sourceHref ? <a href={card.sourceHref}>{card.source}</a> : card.source}
            </p>
            {card.leech && <p className={styles.source}>{labels.leech}</p>}
          </div>
        )}
      </div>
    </article>
  )
}
