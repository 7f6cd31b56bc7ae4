import type { Timex } from '../timex'

/** The dates told in a sentence and in the one before it, without citations and names. */
export type ToldDates = {
  readonly sentence: number
  readonly own: readonly string[]
  readonly before: readonly string[]
}
export const NOTHING_TOLD: ToldDates = { sentence: 0, own: [], before: [] }

/** The same, looked at from a sentence further on. */
export function toldAt(told: ToldDates, sentence: number): ToldDates {
  if (told.sentence === sentence) return told
  return { sentence, own: [], before: told.sentence === sentence - 1 ? told.own : [] }
}

export function withTold(told: ToldDates, { type, value, nature }: Timex): ToldDates {
  if (nature !== undefined || (type !== 'DATE' && type !== 'TIME') || /_REF$/.test(value)) return told
  const end = value.includes('/') ? (value.split('/').find((part, i) => i === 1 && part !== '..') ?? value) : value
  const date = end.replace(/T.*$/, '')
  return told.own.includes(date) ? told : { ...told, own: [...told.own, date] }
}

/** The one exact date that "then" can mean; undefined where several stand there, or a decade or a season. */
export function thenOf({ own, before }: ToldDates): string | undefined {
  const dates = own.length > 0 ? own : before
  const [date] = dates
  return dates.length === 1 && date && /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/.test(date) ? date : undefined
}
