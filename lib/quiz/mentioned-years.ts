import { dayNumberOf } from '../edtf/day-number'

export type Days = { readonly from: number; readonly to: number }

/** Years (and decades: "the 1980s") that a stem names, as day numbers. A bare number of four digits counts: better too careful. */
export const mentionedYears = (stem: string): readonly Days[] =>
  [...stem.matchAll(/(?<![\d.,-])(1\d{3}|20\d{2})(s)?(?![\d%]|[.,]\d)/g)].map(match => {
    const year = Number(match[1])
    const last = match[2] ? year + (year % 100 === 0 ? 99 : 9) : year
    return { from: dayNumberOf(year, 1, 1), to: dayNumberOf(last, 12, 31) }
  })
