import { Temporal } from 'temporal-polyfill'

/** When a learner's day begins. `rolloverHour`: 0 to 23, wall time. */
export type StudyClock = { readonly timeZone: string; readonly rolloverHour: number }

/** `day` is YYYY-MM-DD; it lasts from `start` up to and without `end`. `utcOffsetMinutes`: east of UTC, at `now`. */
export type StudyDay = {
  readonly day: string
  readonly start: Date
  readonly end: Date
  readonly utcOffsetMinutes: number
}

const zoned = (instant: Date, { timeZone }: StudyClock) =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone)

/** The study day that holds `now`: before the rollover hour it is still yesterday. */
export function studyDayOf(now: Date, clock: StudyClock): StudyDay {
  const here = zoned(now, clock)
  const day = here.toPlainDateTime().subtract({ hours: clock.rolloverHour }).toPlainDate()
  return {
    day: day.toString(),
    start: beginningOf(day, clock),
    end: beginningOf(day.add({ days: 1 }), clock),
    utcOffsetMinutes: Math.round(here.offsetNanoseconds / 60_000_000_000),
  }
}

/** A rollover that falls into the hour which summer time skips happens when the clock has jumped. */
const beginningOf = (day: Temporal.PlainDate, { timeZone, rolloverHour }: StudyClock): Date =>
  new Date(day.toPlainDateTime({ hour: rolloverHour }).toZonedDateTime(timeZone).epochMilliseconds)

/**
 * The instant on the learner's study clock: wall time minus the rollover hour, as if it were UTC, so that whoever counts
 * UTC calendar days counts study days (ts-fsrs does).
 */
export function onStudyClock(instant: Date, clock: StudyClock): Date {
  const shifted = zoned(instant, clock).toPlainDateTime().subtract({ hours: clock.rolloverHour })
  return new Date(shifted.toZonedDateTime('UTC').epochMilliseconds)
}

/** The inverse of `onStudyClock`; of a wall time that occurs twice the earlier instant. */
export function offStudyClock(shifted: Date, clock: StudyClock): Date {
  const wall = Temporal.Instant.fromEpochMilliseconds(shifted.getTime())
    .toZonedDateTimeISO('UTC')
    .toPlainDateTime()
    .add({ hours: clock.rolloverHour })
  return new Date(wall.toZonedDateTime(clock.timeZone).epochMilliseconds)
}

/** Whole study days from `earlier` to `later`, both YYYY-MM-DD; negative when they are the other way round. */
export const daysBetween = (earlier: string, later: string): number =>
  Math.round((Date.parse(later) - Date.parse(earlier)) / 86_400_000)
