'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { defineFormAction } from '@/app/_server/action'
import { enterClass } from '@/app/_server/class-scope'
import { newId } from '@/app/_server/new-id'
import { newToken } from '@/app/_server/new-token'
import { archiveClass, createClass, leaveClass, removeStudent, renewJoinLink, saveConsent } from '@/db/queries/classes'
import { classInput, consentInput, createClassInput, removeStudentInput } from '@/lib/classroom/class-input'
import type { ClassId } from '@/lib/ids'
import { err, ok } from '@/lib/result'

export const createClassAction = defineFormAction(createClassInput, async ({ title, name }, { scope, now }) => {
  if (!title || !name) return err('name-missing')
  const classId = newId<ClassId>()
  await createClass(scope, { classId, title, name, joinToken: newToken(), now })
  redirect(`/classes/${classId}`)
})

export const renewJoinLinkAction = defineFormAction(
  classInput,
  async ({ classId }, { scope }) => {
    const entered = await enterClass(scope, classId, 'renew-link')
    if (!entered.ok) return entered
    await renewJoinLink(entered.value, newToken())
    revalidatePath(`/classes/${classId}`)
    return ok(undefined)
  },
  { who: 'known' },
)

export const removeStudentAction = defineFormAction(
  removeStudentInput,
  async ({ classId, userId }, { scope }) => {
    const entered = await enterClass(scope, classId, 'remove-student')
    if (!entered.ok) return entered
    await removeStudent(entered.value, userId)
    revalidatePath(`/classes/${classId}`)
    return ok(undefined)
  },
  { who: 'known' },
)

export const saveConsentAction = defineFormAction(
  consentInput,
  async ({ classId, sharesRecall }, { scope }) => {
    const entered = await enterClass(scope, classId, 'set-own-consent')
    if (!entered.ok) return entered
    await saveConsent(entered.value, sharesRecall)
    revalidatePath(`/classes/${classId}`)
    return ok(undefined)
  },
  { who: 'known' },
)

export const archiveClassAction = defineFormAction(
  classInput,
  async ({ classId }, { scope, now }) => {
    const entered = await enterClass(scope, classId, 'archive')
    if (!entered.ok) return entered
    await archiveClass(entered.value, now)
    redirect('/classes')
  },
  { who: 'known' },
)

export const leaveClassAction = defineFormAction(
  classInput,
  async ({ classId }, { scope }) => {
    const entered = await enterClass(scope, classId, 'leave')
    if (!entered.ok) return entered
    if (!(await leaveClass(entered.value))) return err('last-instructor')
    redirect('/classes')
  },
  { who: 'known' },
)
