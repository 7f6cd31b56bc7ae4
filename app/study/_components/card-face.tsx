import type { StudyLabels } from '../labels'
import type { CardView } from '../study-view'
import styles from './desk.module.css'

/** Full-width low lines, as the generator writes the gap of a cloze. */
const gap = '＿＿'

/** The prompt alone; once revealed, the answer in place, the date in red, the source line below. */
export function CardFace({ card, revealed, labels }: { card: CardView; revealed: boolean; labels: StudyLabels }) {
  const [before = '', ...after] = card.prompt.split(gap)
  const filled = card.isDate ? `${styles.filled} date` : styles.filled
  return (
    <article className={styles.card}>
      <h1 aria-live="polite" className={styles.prompt}>
        {before}
        {after.map((part, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one prompt never move.
          <span key={i}>
            {revealed ? (
              <span className={filled}>{card.answer}</span>
            ) : (
              <span className={styles.gap}>
                <span className="visually-hidden">{labels.gap}</span>
              </span>
            )}
            {part}
          </span>
        ))}
      </h1>
      <div aria-live="polite" className={styles.answer}>
        {revealed && (
          <div className={styles.shown}>
            <p className={styles.key}>
              <span className="visually-hidden">{labels.answer}: </span>
              <span className={card.isDate ? 'date' : ''}>{card.answer}</span>
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
