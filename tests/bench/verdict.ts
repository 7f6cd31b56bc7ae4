/** One line of the report: what was measured, the figure, the bar, and whether it holds. */
export const verdict = (what: string, figure: string, bar: string, holds: boolean): string =>
  `${holds ? 'holds' : 'FAILS'}  ${what}: ${figure} (bar: ${bar})`
