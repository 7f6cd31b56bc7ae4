'use server'

import { redirect } from 'next/navigation'
import { defineFormAction } from '@/app/_server/action'
import { clearAccountCookie } from '@/app/_server/auth'
import { clearGuestCookie } from '@/app/_server/guest-cookie'
import { newId } from '@/app/_server/new-id'
import { loadAccount } from '@/db/queries/accounts'
import { deleteAccount } from '@/db/queries/departure'
import { deletionInput } from '@/lib/account/account-input'
import { confirmsDeletion } from '@/lib/account/confirms-deletion'
import { err } from '@/lib/result'

export const deleteAccountAction = defineFormAction(
  deletionInput,
  async (typed, { scope, now }) => {
    const account = await loadAccount(scope)
    if (!account || !confirmsDeletion(typed, account.email)) return err('email-wrong')
    await deleteAccount(scope, { id: newId(), at: now })
    await clearAccountCookie()
    await clearGuestCookie()
    redirect('/')
  },
  { who: 'known' },
)
