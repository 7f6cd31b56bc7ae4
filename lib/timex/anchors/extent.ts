import type { Edtf } from '../../edtf/edtf'
import { yearText } from './point'
import type { AnchorContext } from './resolve'

const COUNTED = /^P(\d+)(Y|DE|CE)$/
const YEARS: Readonly<Record<string, number>> = { Y: 1, DE: 10, CE: 100 }

/**
 * The stretch that "the past two decades" covers in a text of 2021: 2001/2021, its begin approximate unless counted in
 * years. It ends now in a report, and in a story where a perfect says so; "the last two years of the war" end with the
 * war. `before` and `after`: the sentence around it.
 */
export function extentOf(
  { text, value, before, after }: { text: string; value: string; before: string; after: string },
  { published, genre }: AnchorContext,
): Edtf | undefined {
  const [, amount = '', unit = ''] = COUNTED.exec(value) ?? []
  if (!amount || !published || !/^(?:(?:over|for|in) )?(?:the )?(?:past|last)\s/i.test(text)) return undefined
  if (/^(?:the )?last\b/i.test(text) && /^\s+of\b/.test(after)) return undefined
  const saysNow = /\b(?:has|have)\b[^.;]*$/.test(before) || /^[^.;]*\b(?:has|have)\b/.test(after)
  const reachesNow = genre === 'report' || saysNow
  if (!reachesNow) return undefined
  const from = published.year - Number(amount) * (YEARS[unit] ?? 1)
  return `${yearText(from)}${unit === 'Y' ? '' : '~'}/${yearText(published.year)}` as Edtf
}
