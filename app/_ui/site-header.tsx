import Link from 'next/link'
import styles from './site-header.module.css'

type Labels = Readonly<Record<'name' | 'skip' | 'nav' | 'today' | 'library' | 'classes' | 'account', string>>

/** The head of every page: the name, and where one can go. */
export function SiteHeader({ labels }: { labels: Labels }) {
  return (
    <header className={`${styles.header} chrome`}>
      <a className={styles.skip} href="#text">
        {labels.skip}
      </a>
      <Link className={styles.name} href="/" prefetch={false}>
        {labels.name}
      </Link>
      <nav aria-label={labels.nav} className={styles.nav}>
        <Link href="/" prefetch={false}>
          {labels.today}
        </Link>
        <Link href="/library" prefetch={false}>
          {labels.library}
        </Link>
        <Link href="/classes" prefetch={false}>
          {labels.classes}
        </Link>
        <Link href="/account" prefetch={false}>
          {labels.account}
        </Link>
      </nav>
    </header>
  )
}
