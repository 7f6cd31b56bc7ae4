import { TimeGlyph } from '@/app/_ui/time-glyph'
import { isEdtf } from '@/lib/edtf/edtf'
import type { TakenItem } from '@/lib/quiz/taking'
import { sourceHref } from '@/lib/reading/page-href'
import { Stem } from '../../../../_components/stem'
import styles from '../result.module.css'

type Labels = Readonly<Record<'right' | 'wrong' | 'none' | 'source', string>> & {
  readonly chose: (date: string) => string
}
type Props = { readonly item: TakenItem; readonly choice: number | undefined; readonly labels: Labels }

/** A question as it was answered: the right date in the margin, the learner's answer, the sentence it rests on. */
export function AnsweredItem({ item, choice, labels }: Props) {
  const key = item.options[item.key]
  const chosen = choice === undefined ? undefined : item.options[choice]
  const right = choice === item.key
  return (
    <li className={styles.row}>
      <p className={styles.date}>
        {key && isEdtf(key.edtf) && <TimeGlyph edtf={key.edtf} />}
        <span className="date">{key?.text}</span>
      </p>
      <div className={styles.body}>
        <p className={styles.stem}>
          <Stem text={item.stem} blank="" filled={key?.text} />
        </p>
        <p className={right ? styles.known : styles.forgotten}>
          <Mark right={right} />
          <strong>{right ? labels.right : labels.wrong}</strong>
          {!right && <span>{chosen ? labels.chose(chosen.text) : labels.none}</span>}
        </p>
        {item.quotes.map(quote => (
          <blockquote className={styles.quote} key={`${quote.documentId} ${String(quote.start)}`}>
            <p>{quote.text}</p>
            <a href={sourceHref(quote)}>{labels.source}</a>
          </blockquote>
        ))}
      </div>
    </li>
  )
}

/** A tick or a stroke: the colours of known and forgotten are never alone. */
const Mark = ({ right }: { right: boolean }) => (
  <svg className={styles.mark} viewBox="0 0 16 16" aria-hidden="true">
    <path d={right ? 'M3 8.5l3.5 3.5L13 4' : 'M4 4l8 8M12 4l-8 8'} />
  </svg>
)
