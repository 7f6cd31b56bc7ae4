import Link from 'next/link'
import { spanWords } from '@/lib/edtf/span-words'
import type { DeckId } from '@/lib/ids'
import button from './button.module.css'
import styles from './deck-row.module.css'

type Props = {
  readonly deck: {
    readonly deckId: DeckId
    readonly title: string
    readonly earliest: number | null
    readonly latest: number | null
  }
  readonly note: string
  /** The way into studying it; null when nothing is to be done. */
  readonly action: { readonly label: string; readonly title: string } | null
}

/** A deck in a list: its years in red, its title, what is to be done, the way into it. An `li`. */
export function DeckRow({ deck, note, action }: Props) {
  return (
    <li className={styles.row}>
      <span className={`${styles.span} date`}>{spanWords(deck.earliest, deck.latest)}</span>
      <span className={styles.title}>
        <Link href={`/decks/${deck.deckId}`} prefetch={false}>
          {deck.title}
        </Link>
        <span className={styles.note}>{note}</span>
      </span>
      {action && (
        <Link
          aria-label={action.title}
          className={`${button.button} ${styles.action}`}
          href={`/study/${deck.deckId}`}
          prefetch={false}
        >
          {action.label}
        </Link>
      )}
    </li>
  )
}
