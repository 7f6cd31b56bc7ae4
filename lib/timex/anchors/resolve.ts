import type { Anchor, Candidate, When } from '../candidate'
import { narrativeYear, reportYear } from './choose-year'
import { monthOf, monthText, type Point, pointOf } from './point'
import { dayOfRunningMonth, neighbour, nthWeekdayOf, occurrence, shifted, weekdayNear } from './shift'
import type { YearWindow } from './story-years'

/** What the text says of its own time, as far as it is known at this place. */
export type AnchorContext = {
  /** When the article was written. */
  readonly published: Point | undefined
  /** The date that the text has reached: what "two days later" counts from. */
  readonly running: Point | undefined
  /** Whether years that are left out may be told from it. */
  readonly carries?: boolean
  readonly window?: YearWindow
  /** The one date told in this or the preceding sentence: what "since then" means. */
  readonly told?: string | undefined
  /** A story takes its years from the running date, a report from the day it was written. */
  readonly genre: 'narrative' | 'report'
  /** Whether the words around the expression speak of what is to come. */
  readonly ahead: boolean
  /** Whether the article is news of the day: it has weekdays, "yesterday" or "tonight" that look from its own. */
  readonly daily?: boolean
}

export type Resolved = { readonly value: string; readonly inferred: boolean }

/** The value of a candidate in its context: EDTF, with `XXXX` or a `_REF` where the context does not say enough. */
export function resolve({ when }: Candidate, context: AnchorContext): Resolved {
  switch (when.kind) {
    case 'fixed':
      return { value: when.value, inferred: false }
    case 'calendar':
      return { value: dated(when.value, context), inferred: when.value.startsWith('XX') }
    case 'interval':
      return interval(when, context)
    case 'time':
      return time(when, context)
    case 'today':
      return today(context)
    default:
      return { value: relative(when, context), inferred: true }
  }
}

/** Puts a year on `XXXX-…` where the context has one. */
function dated(value: string, context: AnchorContext): string {
  const { published, genre, ahead, window } = context
  const running = context.carries === false ? undefined : context.running
  if (/^XX\d[\dX](?:-|$)/.test(value)) return `${centuryFor(value, running, genre)}${value.slice(2)}`
  if (!value.startsWith('XXXX-') || value === 'XXXX-XX-XX') return value
  const told = running && narrativeYear(value, running, window)
  if (genre === 'narrative') return told ?? value
  // A report that goes back in time starts anew from its own day: "signed in July 2018. In March, …".
  // What is still to come is not told from a year gone by: "first flown in 1981 … will fly on 29 April".
  const past = ahead && running && published && running.year < published.year
  const leaves = published && running && told && (goesBack(told, running) || overtakes(told, running, published, ahead))
  if (told && running && !past && !leaves) return told
  return (published && reportYear(value, published, ahead)) ?? told ?? value
}

/** Years of two digits are the twentieth century's, except where a story goes on in an earlier one. */
function centuryFor(value: string, running: Point | undefined, genre: AnchorContext['genre']): string {
  if (!running || running.year < 1000 || running.year >= 2000) return '19'
  return genre === 'narrative' || !value.includes('X', 2) ? yearAt(running, 0).slice(0, 2) : '19'
}

const goesBack = (value: string, running: Point): boolean => {
  const point = pointOf(value)
  const [month, before] = [point && monthOf(point), monthOf(running)]
  return (
    point !== undefined && (point.year < running.year || (point.year === running.year && (month ?? 12) < (before ?? 1)))
  )
}

/** "In September, … agreed in February", written in January: the February before, since the report has not seen the next. */
function overtakes(told: string, running: Point, published: Point, ahead: boolean): boolean {
  const point = pointOf(told)
  return !ahead && point !== undefined && isAfter(point, published) && !isAfter(running, published)
}

const isAfter = (a: Point, b: Point): boolean =>
  a.year > b.year || (a.year === b.year && (monthOf(a) ?? 1) > (monthOf(b) ?? 12))

function interval(when: Extract<When, { kind: 'interval' }>, context: AnchorContext): Resolved {
  const inferred = when.start.startsWith('XXXX') || when.end.startsWith('XXXX')
  const start = dated(when.start, context)
  const from = pointOf(start)
  if (when.end === '..') return { value: `${start}/..`, inferred }
  const end = when.end.startsWith('XXXX') && from ? narrativeYear(when.end, from) : dated(when.end, context)
  return { value: start > end && !start.startsWith('-') ? `${start}/${start}` : `${start}/${end}`, inferred }
}

function time(when: Extract<When, { kind: 'time' }>, context: AnchorContext): Resolved {
  const day = when.day ? dayValue(when.day, context) : runningDay(context.running)
  const known = /-\d\d-\d\d$/.test(day) ? day : 'XXXX-XX-XX'
  return { value: `${known}${when.suffix}`, inferred: true }
}

/** Told as a day only where the text looks from one; "known today as …" is the present. */
function today({ daily, genre, published }: AnchorContext): Resolved {
  const day = daily && genre === 'report' && published ? neighbour(published, 0, 'day') : undefined
  return day ? { value: day, inferred: true } : { value: 'PRESENT_REF', inferred: false }
}

const dayValue = (when: When, context: AnchorContext): string =>
  when.kind === 'calendar' ? dated(when.value, context) : isRelative(when) ? relative(when, context) : 'XXXX-XX-XX'

const isRelative = (when: When): when is Relative => !/^(?:calendar|interval|time|today|fixed)$/.test(when.kind)

const runningDay = (running: Point | undefined): string => (running && neighbour(running, 0, 'day')) ?? 'XXXX-XX-XX'

type Relative = Exclude<When, { kind: 'calendar' | 'interval' | 'time' | 'today' | 'fixed' }>

function relative(when: When, context: AnchorContext): string {
  switch (when.kind) {
    case 'offset':
      return offset(when, context)
    case 'unit': {
      const base = baseOf(when.anchor, context)
      return (base && neighbour(base, when.step, when.unit)) ?? (base && coarser(base, when)) ?? unknown(when)
    }
    case 'named': {
      const base = baseOf(when.anchor, context)
      if (!base) return when.value
      return (
        (when.of === 'year'
          ? when.value.replace('XXXX', yearAt(base, when.step))
          : occurrence(base, when.value, when.step)) ?? when.value
      )
    }
    case 'weekday':
      return weekday(when, context)
    case 'nth-weekday':
      return nthWeekdayOf(
        when.of.kind === 'calendar' ? dated(when.of.value, context) : relative(when.of, context),
        when,
      )
    case 'then':
      return context.told ?? 'PAST_REF'
    case 'day-of-month':
      return (
        (context.running && dayOfRunningMonth(context.running, when.day)) ??
        `XXXX-XX-${String(when.day).padStart(2, '0')}`
      )
    default:
      return 'XXXX'
  }
}

/** "That same day" where only the month is known: some day of it. */
function coarser(base: Point, when: Extract<Relative, { kind: 'unit' }>): string | undefined {
  if (when.unit !== 'day' || when.step !== 0) return undefined
  return base.month === undefined ? undefined : `${monthText(base.year, base.month)}-XX`
}

const yearAt = (base: Point, step: number): string => neighbour(base, step, 'year') ?? 'XXXX'

function offset(when: Extract<When, { kind: 'offset' }>, context: AnchorContext): string {
  const base = baseOf(when.anchor, context)
  const value = when.amount !== undefined && base ? shifted(base, when.sign * when.amount, when.unit) : undefined
  return value ?? (when.sign < 0 ? 'PAST_REF' : 'FUTURE_REF')
}

function weekday(
  when: Extract<When, { kind: 'weekday' }>,
  { published, running, genre, ahead }: AnchorContext,
): string {
  const told = genre === 'report' ? published : running
  const forward = genre === 'report' ? ahead || when.step > 0 : when.step >= 0
  const weeks = when.weeks ?? 0
  return (told && weekdayNear(told, when.day, forward || weeks > 0 ? 1 : -1, weeks)) ?? 'XXXX-XX-XX'
}

/** A story has no "now" of its own: what looks from the writer's day looks from the running date there. */
function baseOf(anchor: Anchor, { published, running, genre }: AnchorContext): Point | undefined {
  if (anchor === 'document') return genre === 'report' ? published : (running ?? published)
  return running ?? (anchor === 'either' && genre === 'report' ? published : undefined)
}

function unknown(when: Extract<Relative, { kind: 'unit' }>): string {
  if (when.step !== 0) return when.step < 0 ? 'PAST_REF' : 'FUTURE_REF'
  const open: Readonly<Record<string, string>> = { day: 'XXXX-XX-XX', month: 'XXXX-XX', week: 'XXXX-XX-XX' }
  return open[when.unit] ?? 'XXXX'
}
