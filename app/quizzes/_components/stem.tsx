import styles from './stem.module.css'

/** Full-width low lines, as the generator writes the gap of a cloze. */
const gap = '＿＿'

/** The text of a question; its gap is drawn, because no serif has the sign, and filled once the date may be shown. */
export function Stem({ text, blank, filled }: { text: string; blank: string; filled?: string | undefined }) {
  const [before = '', after] = text.split(gap)
  if (after === undefined) return text
  return (
    <>
      {before}
      {filled === undefined ? (
        <span className={styles.gap}>
          <span className="visually-hidden">{blank}</span>
        </span>
      ) : (
        <span className={`${styles.filled ?? ''} date`}>{filled}</span>
      )}
      {after}
    </>
  )
}
