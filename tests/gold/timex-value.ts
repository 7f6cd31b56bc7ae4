/**
 * When two normalised values of time expressions are the same: TIMEX3 and EDTF spellings are brought to one key.
 * Follows the canonical values of the shared scorer (`tools/score-timex.py`), so that its numbers and these agree.
 */
export type CanonicalValue = { readonly key: string | null; readonly granularity: string; readonly days?: Days }
type Days = readonly [from: number, to: number]
type Point = { readonly days: Days; readonly granularity: string; readonly time?: string } | { readonly name: string }

const SEASONS: Readonly<Record<string, string>> = {
  21: 'SP',
  22: 'SU',
  23: 'FA',
  24: 'WI',
  25: 'SP',
  26: 'SU',
  27: 'FA',
  28: 'WI',
  AU: 'FA',
}

/** Julian day number of a proleptic Gregorian day; years are astronomical (0 is 1 BC). */
function dayNumber(year: number, month: number, day: number): number {
  const a = Math.floor((14 - month) / 12)
  const y = year + 4800 - a
  const m = month + 12 * a - 3
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)
  return day + Math.floor((153 * m + 2) / 5) + 365 * y + leaps - 32045
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
const monthLength = (year: number, month: number): number =>
  [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 31
const years = (from: number, to: number, granularity: string): Point => ({
  days: [dayNumber(from, 1, 1), dayNumber(to, 12, 31)],
  granularity,
})
const months = (year: number, from: number, to: number, granularity: string): Point => ({
  days: [dayNumber(year, from, 1), dayNumber(year, to, monthLength(year, to))],
  granularity,
})

/** `-04XX` as EDTF means it: the years -0499 to -0400. */
function negativeRange(value: string): Point | undefined {
  const found = /^-(\d{1,3})(X{1,3})$/.exec(value)
  if (!found || (found[1] ?? '').length + (found[2] ?? '').length !== 4) return undefined
  const unit = 10 ** (found[2] ?? '').length
  const last = Number(found[1]) * unit
  return years(-(last + unit - 1), -last, { 10: 'decade', 100: 'century' }[unit] ?? 'millennium')
}

function withoutEra(value: string): { readonly bc: boolean; readonly rest: string } {
  if (/^BC/i.test(value)) return { bc: true, rest: value.slice(2) }
  const negative = /^-(\d{1,4})(.*)/.exec(value)
  if (!negative) return { bc: false, rest: value }
  return { bc: true, rest: `${String(Number(negative[1]) + 1).padStart(4, '0')}${negative[2]}` }
}

function point(raw: string): Point | undefined {
  const plain = raw.trim()
  if (plain === '') return undefined
  if (plain.startsWith('P') || plain === 'FUTURE_REF') return { name: plain }
  const value = plain.replace(/[~?%]/g, '')
  const range = negativeRange(value)
  if (range) return range
  const { bc, rest } = withoutEra(value)
  const isTime = rest.includes('T') && !rest.startsWith('T')
  const date = (isTime ? (rest.split('T')[0] ?? '') : rest).replace(/(-XX)+$/, '')
  if (/^(XXXX|UUUU)/i.test(date)) return { name: value }
  const time = isTime ? rest : undefined
  return dayOf(date, bc, time) ?? partOfYear(date, bc) ?? spanOfYears(date, bc) ?? { name: value }
}

const astronomical = (year: string | undefined, bc: boolean): number => (bc ? 1 - Number(year) : Number(year))

function dayOf(date: string, bc: boolean, time: string | undefined): Point | undefined {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date)
  if (found) {
    const [month, day] = [Number(found[2]), Number(found[3])]
    if (month < 1 || month > 12 || day < 1 || day > 31) return undefined
    const n = dayNumber(astronomical(found[1], bc), month, day)
    return { days: [n, n], granularity: time ? 'time' : 'day', ...(time && { time }) }
  }
  const week = /^(\d{4})-W(\d\d)(?:-(\d|WE))?$/.exec(date)
  return week && !bc ? weekOf(Number(week[1]), Number(week[2]), week[3]) : undefined
}

function weekOf(year: number, week: number, part: string | undefined): Point {
  const fourth = dayNumber(year, 1, 4)
  const monday = fourth - (fourth % 7) + 7 * (week - 1)
  if (part === 'WE') return { days: [monday + 5, monday + 6], granularity: 'week' }
  if (part) return { days: [monday + Number(part) - 1, monday + Number(part) - 1], granularity: 'day' }
  return { days: [monday, monday + 6], granularity: 'week' }
}

function partOfYear(date: string, bc: boolean): Point | undefined {
  const year = astronomical(date.slice(0, 4), bc)
  const month = /^\d{4}-(\d\d)$/.exec(date)
  const n = Number(month?.[1])
  if (month && n >= 1 && n <= 12) return months(year, n, n, 'month')
  const season = /^(\d{4})-(SP|SU|FA|AU|WI|2[1-8])$/.exec(date)
  if (season) return { name: `${bc ? 'BC' : ''}${season[1]}-${SEASONS[season[2] ?? ''] ?? season[2]}` }
  const quarter = /^\d{4}-(?:Q([1-4])|(3[3-6]))$/.exec(date)
  if (quarter) {
    const q = quarter[2] ? Number(quarter[2]) - 32 : Number(quarter[1])
    return months(year, 3 * q - 2, 3 * q, 'quarter')
  }
  const half = /^\d{4}-(?:H([12])|(4[01]))$/.exec(date)
  if (!half) return undefined
  const h = half[2] ? Number(half[2]) - 39 : Number(half[1])
  return months(year, 6 * h - 5, 6 * h, 'half')
}

function spanOfYears(date: string, bc: boolean): Point | undefined {
  if (/^\d{4}$/.test(date)) return years(astronomical(date, bc), astronomical(date, bc), 'year')
  const decade = /^(\d{3})X?$/.exec(date)
  if (decade) {
    const first = Number(decade[1]) * 10
    return bc ? years(1 - (first + 9), 1 - first, 'decade') : years(first, first + 9, 'decade')
  }
  const century = /^(\d{2})(XX)?$/.exec(date)
  if (century) {
    const first = Number(century[1]) * 100
    return bc ? years(-(first + 99), -first, 'century') : years(first, first + 99, 'century')
  }
  const millennium = /^(\d)XXX$/.exec(date)
  return millennium ? years(Number(millennium[1]) * 1000, Number(millennium[1]) * 1000 + 999, 'millennium') : undefined
}

const OPEN: ReadonlySet<string> = new Set(['', '..', '*'])

function intervalOf(value: string): CanonicalValue {
  const cut = value.indexOf('/')
  const [from, to] = [value.slice(0, cut), value.slice(cut + 1)]
  const [a, b] = [OPEN.has(from) ? undefined : point(from), OPEN.has(to) ? undefined : point(to)]
  if (!a && !b) return { key: `name ${value}`, granularity: 'other' }
  const low = a ? ('days' in a ? a.days[0] : a.name) : '..'
  const high = b ? ('days' in b ? b.days[1] : b.name) : '..'
  if (typeof low === 'number' && typeof high === 'number')
    return { key: `days ${low} ${high}`, granularity: 'interval', days: [low, high] }
  return { key: `open ${low} ${high}`, granularity: 'interval' }
}

export function canonicalValue(raw: string | undefined): CanonicalValue {
  let value = (raw ?? '').trim()
  if (/^[[{].*[\]}]$/.test(value)) value = value.slice(1, -1).replace('..', '/')
  if (value.includes('/') && !/^\d\d?\/\d/.test(value)) return intervalOf(value)
  const found = point(value)
  if (!found) return { key: null, granularity: 'none' }
  if (!('days' in found)) return { key: `name ${found.name}`, granularity: 'name' }
  const { days, granularity, time } = found
  return time
    ? { key: `time ${days[0]} ${time}`, granularity }
    : { key: `days ${days[0]} ${days[1]}`, granularity, days }
}

const BEFORE_CHRIST = 1_721_060
const isOneYear = (days: number): boolean => Math.abs(days) >= 364 && Math.abs(days) <= 367

/** A century may be counted from 1901, and a decade BC with or without a year zero: one year of shift is accepted. */
export function sameValue(gold: CanonicalValue, found: CanonicalValue): boolean {
  if (gold.key === null || found.key === null) return false
  if (gold.key === found.key) return true
  if (!gold.days || !found.days || !['decade', 'century', 'millennium'].includes(gold.granularity)) return false
  if (gold.granularity === 'decade' && gold.days[0] >= BEFORE_CHRIST) return false
  return isOneYear(found.days[0] - gold.days[0]) && isOneYear(found.days[1] - gold.days[1])
}
