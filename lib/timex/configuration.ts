import type { Parser, Refiner } from './candidate'
import {
  dayMonthYear,
  dayRangeMonth,
  monthAlone,
  monthDayRange,
  monthDayYear,
  monthYear,
  numericDate,
  slashedDays,
} from './parsers/calendar-date'
import {
  centuries,
  century,
  decade,
  millennium,
  partOfCentury,
  shortDecade,
  turnOfCentury,
} from './parsers/decade-and-century'
import { bareDuration, duration, nearDay, reference, timeSet, weekdaySet } from './parsers/duration-and-set'
import { eraMonth, eraRange, eraYear } from './parsers/era-year'
import { movableFeast } from './parsers/movable-feast'
import { nthWeekday } from './parsers/nth-weekday'
import {
  dayOfMonth,
  namedInYear,
  namedStep,
  offset,
  partOfMonth,
  partOfUnit,
  unitAfter,
  unitStep,
  weekday,
} from './parsers/relative'
import {
  codedQuarter,
  namedDay,
  quarterAlone,
  quarterOrHalf,
  seasonAlone,
  seasonOfEvent,
  seasonYear,
  septemberEleventh,
  yearSeason,
} from './parsers/season-and-quarter'
import { stepBeforeLast, unitThatEnds } from './parsers/step-before-last'
import { thenDate } from './parsers/then-date'
import { bareClock, clockTime, nearTime, someNight, stepTime, timeOfDate, weekdayTime } from './parsers/time-of-day'
import { unsignedYear } from './parsers/unsigned-year'
import { bareYear, earlyYear, fiscalYear, openRange, shortYear, yearRange } from './parsers/year'
import { dropUnlikely } from './refiners/drop-unlikely'
import { extendModifier } from './refiners/extend-modifier'
import { findSignal } from './refiners/find-signal'
import { markCitations } from './refiners/mark-citations'
import { markNames } from './refiners/mark-names'
import { mergeRanges } from './refiners/merge-ranges'
import { removeOverlaps } from './refiners/remove-overlaps'
import { shareYear } from './refiners/share-year'

/**
 * Parsers propose, each on its own; of two that overlap the longer wins, of two equal ones the earlier in this list.
 * So the most exact forms come first, and words that only point somewhere last.
 */
export const PARSERS: readonly Parser[] = [
  septemberEleventh,
  timeOfDate,
  slashedDays,
  dayRangeMonth,
  monthDayRange,
  dayMonthYear,
  monthDayYear,
  numericDate,
  monthYear,
  seasonYear,
  yearSeason,
  quarterOrHalf,
  quarterAlone,
  codedQuarter,
  movableFeast,
  namedDay,
  nthWeekday,
  partOfMonth,
  eraMonth,
  eraRange,
  eraYear,
  yearRange,
  openRange,
  fiscalYear,
  turnOfCentury,
  partOfCentury,
  centuries,
  century,
  millennium,
  decade,
  shortDecade,
  bareYear,
  earlyYear,
  shortYear,
  namedInYear,
  namedStep,
  stepBeforeLast,
  unitThatEnds,
  unitStep,
  unitAfter,
  partOfUnit,
  offset,
  clockTime,
  bareClock,
  stepTime,
  someNight,
  nearTime,
  weekdayTime,
  weekdaySet,
  weekday,
  dayOfMonth,
  monthAlone,
  seasonAlone,
  seasonOfEvent,
  nearDay,
  timeSet,
  duration,
  bareDuration,
  reference,
  thenDate,
]

/** In articles of early times the short years are read last, where nothing else is. */
export const EARLY_PARSERS: readonly Parser[] = [...PARSERS, unsignedYear]

/** Refiners settle, in this order. */
export const REFINERS: readonly Refiner[] = [
  // First: what follows may rely on expressions that do not overlap.
  removeOverlaps,
  dropUnlikely,
  // Before ranges, which take the year of their end themselves; a list may hold a range.
  shareYear,
  // Before modifiers: "from early May to late June" is one interval.
  mergeRanges,
  extendModifier,
  // After modifiers, which stand between the signal and the date.
  findSignal,
  // Last: both judge the finished expression by what stands around it.
  markCitations,
  markNames,
]
