import { z } from 'zod'
import type { AssignmentId, ClassId, DeckId, UserId } from '../ids'

const id = z.string().max(100)
const classId = id.transform(value => value as ClassId)
const assignmentId = id.transform(value => value as AssignmentId)
const name = z.string().trim().max(80)
/** A box that is not ticked is not sent. */
const ticked = z
  .literal('on')
  .optional()
  .transform(value => value === 'on')

export const createClassInput = z.object({ title: name, name })
export const joinInput = z.object({ token: id, name, sharesRecall: ticked })
export const classInput = z.object({ classId })
export const consentInput = z.object({ classId, sharesRecall: ticked })
export const removeStudentInput = z.object({ classId, userId: id.transform(value => value as UserId) })

const terms = { due: z.string().max(40), retentionPercent: z.coerce.number() }
export const assignInput = z.object({ classId, deckId: id.transform(value => value as DeckId), ...terms })
export const changeAssignmentInput = z.object({ classId, assignmentId, ...terms })
export const assignmentInput = z.object({ classId, assignmentId })
