/**
 * How the time expression bounds the clause: `at` it took place then; `after` and `before` it hangs on a dated event
 * ("since the raid in 1676"), so that the date is a bound.
 */
export type Bound = 'at' | 'after' | 'before'

/** A clause to be told: the word that heads it, and how the date stands to it. */
export type ClauseFrame = {
  readonly head: number
  readonly bound: Bound
  /** The date stands in this clause; else it governs it from a neighbour and is put before it. */
  readonly holdsDate: boolean
  /** A neighbour's "since 2014, when X launched Y": Y was launched in 2014, not since. */
  readonly atPoint: boolean
  /** The date is that of a part ("the accord, signed in 1976, called for …"): told only where the part cannot be. */
  readonly ofPart: boolean
}
