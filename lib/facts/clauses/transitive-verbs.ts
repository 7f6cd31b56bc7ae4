/** Participles of verbs that never do without an object: "a trust founded in 1974" founds nothing. */
const PARTICIPLES = new Set(
  `founded loaded bought lent executed approved located handed encouraged made wounded equipped ruined built elected appointed
  published named awarded destroyed killed captured printed designed discovered invented created established written
  commissioned erected constructed adopted abolished arrested deported signed inspired caused supplied manned owned produced
  introduced banned annexed occupied liberated besieged defeated replaced restored renamed nicknamed inhabited situated
  assassinated murdered imprisoned exiled crowned ordained baptised christened buried armed supported sponsored funded
  financed directed composed painted carved sculpted translated edited compiled dedicated devoted entitled dubbed
  inaugurated demolished dismantled acquired purchased donated granted inflicted imposed enacted ratified repealed
  put laid authorised authorized mandated required proposed`.split(/\s+/),
)

export const needsObject = (lower: string): boolean => PARTICIPLES.has(lower)
