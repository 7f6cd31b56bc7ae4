/** Participles that introduce examples stand like prepositions. */
export const INTRODUCES =
  /^(including|involving|comprising|featuring|following|followed|culminating|starting|beginning|ending)$/
