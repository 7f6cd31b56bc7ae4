'use server'

import { redirect } from 'next/navigation'
import { defineFormAction } from '@/app/_server/action'
import { becomeAdministrator } from '@/db/queries/administration'
import { setupInput } from '@/lib/account/account-input'
import { hashToken } from '@/lib/account/token-hash'
import { err } from '@/lib/result'

export const becomeAdministratorAction = defineFormAction(
  setupInput,
  async ({ token }, { scope, now }) => {
    if (scope.guest) return err('sign-in-needed')
    if (!(await becomeAdministrator(scope, hashToken(token), now))) return err('link-used')
    redirect('/admin')
  },
  { who: 'known' },
)
