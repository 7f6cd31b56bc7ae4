import { err, ok, type Result } from '../result'
import { instantOf } from './wall-time'

/** Per cent of a deck to remember: below 70 people forget faster than they learn, above 97 reviews have no end. */
export const leastRetention = 70
export const mostRetention = 97

export type AssignmentTerms = {
  readonly dueAt: Date
  /** 0.7 to 0.97. */
  readonly desiredRetention: number
}

type Asked = {
  /** Wall time in `timeZone`. */
  readonly due: string
  readonly retentionPercent: number
}

/** What was asked for as terms of an assignment, or what is wrong with it. */
export function planAssignment(
  { due, retentionPercent }: Asked,
  timeZone: string,
  now: Date,
): Result<AssignmentTerms, 'time-invalid' | 'assignment-due-past' | 'retention-out-of-range'> {
  const dueAt = instantOf(due, timeZone)
  if (!dueAt) return err('time-invalid')
  if (dueAt <= now) return err('assignment-due-past')
  if (!(retentionPercent >= leastRetention && retentionPercent <= mostRetention)) return err('retention-out-of-range')
  return ok({ dueAt, desiredRetention: retentionPercent / 100 })
}
