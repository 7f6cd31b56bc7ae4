import styles from './site-header.module.css'

type Labels = Readonly<Record<'name' | 'skip' | 'nav' | 'today' | 'library' | 'classes' | 'account', string>>

/** The head of every page: the name, and where one can go. Plain links: next/link would cost each page 6 kB. */
export function SiteHeader({ labels }: { labels: Labels }) {
  return (
    <header className={`${styles.header} chrome`}>
      <a className={styles.skip} href="#text">
        {labels.skip}
      </a>
      <a className={styles.name} href="/">
        {labels.name}
      </a>
      <nav aria-label={labels.nav} className={styles.nav}>
        <a href="/">{labels.today}</a>
        <a href="/library">{labels.library}</a>
        <a href="/classes">{labels.classes}</a>
        <a href="/account">{labels.account}</a>
      </nav>
    </header>
  )
}
