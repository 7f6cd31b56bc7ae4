'use server'

import { redirect } from 'next/navigation'
import { defineFormAction } from '@/app/_server/action'
import { joinClass } from '@/db/queries/classes'
import { joinInput } from '@/lib/classroom/class-input'
import { err } from '@/lib/result'

export const joinClassAction = defineFormAction(joinInput, async (input, { scope, now }) => {
  if (!input.name) return err('name-missing')
  const classId = await joinClass(scope, { ...input, now })
  if (!classId) return err('not-found')
  redirect(`/classes/${classId}`)
})
