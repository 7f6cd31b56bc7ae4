import { Temporal } from 'temporal-polyfill'

/** `YYYY-MM-DDTHH:MM`, as `<input type="datetime-local">` gives it, in a zone; undefined when it cannot be read. */
export function instantOf(wallTime: string, timeZone: string): Date | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(wallTime)) return
  try {
    const local = Temporal.PlainDateTime.from(wallTime, { overflow: 'reject' })
    return new Date(local.toZonedDateTime(timeZone).epochMilliseconds)
  } catch {
    return
  }
}

const zoned = (instant: Date, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone)

/** The inverse: an instant as wall time in a zone, to the minute. */
export const wallTimeOf = (instant: Date, timeZone: string): string =>
  zoned(instant, timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' })

/** One minute before midnight, `days` days from `now`: what a new assignment proposes. */
export const eveningAfter = (days: number, now: Date, timeZone: string): string =>
  zoned(now, timeZone)
    .toPlainDate()
    .add({ days })
    .toPlainDateTime({ hour: 23, minute: 59 })
    .toString({ smallestUnit: 'minute' })
