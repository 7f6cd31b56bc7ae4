'use server'

import { redirect } from 'next/navigation'
import { defineFormAction } from '@/app/_server/action'
import { enterClass } from '@/app/_server/class-scope'
import { newId } from '@/app/_server/new-id'
import { changeAssignment, saveAssignment, withdrawAssignment } from '@/db/queries/assignments'
import { assignInput, assignmentInput, changeAssignmentInput } from '@/lib/classroom/class-input'
import { planAssignment } from '@/lib/classroom/plan-assignment'
import type { AssignmentId } from '@/lib/ids'
import { err } from '@/lib/result'

export const assignAction = defineFormAction(
  assignInput,
  async ({ classId, deckId, ...asked }, { scope, now }) => {
    const entered = await enterClass(scope, classId, 'assign')
    if (!entered.ok) return entered
    const terms = planAssignment(asked, scope.settings.timeZone, now)
    if (!terms.ok) return terms
    const saved = await saveAssignment(entered.value, { id: newId<AssignmentId>(), deckId, now, ...terms.value })
    if (!saved) return err('not-found')
    redirect(`/classes/${classId}`)
  },
  { who: 'known' },
)

export const changeAssignmentAction = defineFormAction(
  changeAssignmentInput,
  async ({ classId, assignmentId, ...asked }, { scope, now }) => {
    const entered = await enterClass(scope, classId, 'assign')
    if (!entered.ok) return entered
    const terms = planAssignment(asked, scope.settings.timeZone, now)
    if (!terms.ok) return terms
    if (!(await changeAssignment(entered.value, assignmentId, terms.value))) return err('not-found')
    redirect(`/classes/${classId}/assignments/${assignmentId}`)
  },
  { who: 'known' },
)

export const withdrawAssignmentAction = defineFormAction(
  assignmentInput,
  async ({ classId, assignmentId }, { scope, now }) => {
    const entered = await enterClass(scope, classId, 'assign')
    if (!entered.ok) return entered
    if (!(await withdrawAssignment(entered.value, assignmentId, now))) return err('not-found')
    redirect(`/classes/${classId}`)
  },
  { who: 'known' },
)
