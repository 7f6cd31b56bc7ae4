import type { Scope } from './scope'
import type { StudyClock } from './study-day'

/** The learner's clock; a visitor's is UTC with the usual rollover until the first answer makes a row. */
export const learnerClock = (scope: Scope): StudyClock =>
  scope.kind === 'user' ? scope.settings : { timeZone: 'UTC', rolloverHour: 4 }
