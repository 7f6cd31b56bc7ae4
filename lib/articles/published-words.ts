import { describeEdtf } from '../edtf/describe-edtf'
import type { Edtf } from '../edtf/edtf'

/** When something was published, in words: "July 2021", "between 1 July 2021 and 11 September 2021", "not before 2018". */
export function publishedWords(published: Edtf): string {
  const [from = '', to] = published.split('/')
  if (to === undefined) return describeEdtf(published)
  if (to === '' || to === '..') return `not before ${describeEdtf(from as Edtf)}`
  if (from === '' || from === '..') return `not after ${describeEdtf(to as Edtf)}`
  return `between ${describeEdtf(from as Edtf)} and ${describeEdtf(to as Edtf)}`
}
