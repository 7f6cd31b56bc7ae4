import styles from './span-glyph.module.css'

type Props = {
  /** How many facts begin in each year (astronomical), in order. */
  readonly years: readonly { readonly year: number; readonly facts: number }[]
}

const width = 400
const tall = (facts: number) => (facts > 5 ? 8 : facts > 1 ? 6 : 4)

/** The time that a deck spans, a tick a year in which something happens, taller where more does. The ends are told in words beside it. */
export function SpanGlyph({ years }: Props) {
  const first = years[0]?.year
  const last = years.at(-1)?.year
  if (first === undefined || last === undefined) return null
  const x = (year: number) => (first === last ? width / 2 : 2 + ((year - first) / (last - first)) * (width - 4))
  const ticks = years.map(({ year, facts }) => `M${x(year).toFixed(1)} ${10 - tall(facts)}V${10 + tall(facts)}`)
  return (
    <svg
      className={styles.glyph}
      viewBox={`0 0 ${width} 20`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path className={styles.rule} d={`M0 10H${width}`} />
      <path className={styles.ticks} d={ticks.join('')} />
    </svg>
  )
}
