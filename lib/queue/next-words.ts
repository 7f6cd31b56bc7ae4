import { daysBetween, type StudyClock, studyDayOf } from '../study-day'

/** When a card comes, in words: `time` ("14:20") within this study day, else `day` ("tomorrow", "in 4 days", "in 3 months"). */
export function nextWords(
  at: Date,
  now: Date,
  clock: StudyClock,
  locale: string,
): { readonly kind: 'time' | 'day'; readonly words: string } {
  const days = daysBetween(studyDayOf(now, clock).day, studyDayOf(at, clock).day)
  if (days <= 0) {
    const time = new Intl.DateTimeFormat(locale, {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone: clock.timeZone,
    })
    return { kind: 'time', words: time.format(at) }
  }
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const words = days < 60 ? relative.format(days, 'day') : relative.format(Math.round(days / 30.4), 'month')
  return { kind: 'day', words }
}

/** A wait in words: "10 min", "4 days", "2.3 mths" as `locale` writes them. */
export function waitWords(wait: { readonly days: number; readonly minutes: number }, locale: string): string {
  const unit = (value: number, unit: string, digits = 0) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: digits }).format(
      value,
    )
  if (wait.days === 0) return unit(wait.minutes, 'minute')
  if (wait.days < 60) return unit(wait.days, 'day')
  return wait.days < 365 ? unit(wait.days / 30.4, 'month', 1) : unit(wait.days / 365.25, 'year', 1)
}
