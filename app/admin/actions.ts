'use server'

import { defineAction } from '@/app/_server/action'
import { newToken } from '@/app/_server/new-token'
import { saveResetLink } from '@/db/queries/administration'
import { resetLinkInput } from '@/lib/account/account-input'
import { resetLinkExpiry } from '@/lib/account/reset-link'
import { hashToken } from '@/lib/account/token-hash'
import { err, ok } from '@/lib/result'

export const makeResetLinkAction = defineAction(
  resetLinkInput,
  async ({ userId }, { scope, now }) => {
    const token = newToken()
    const link = { tokenHash: hashToken(token), userId, now, expiresAt: resetLinkExpiry(now) }
    return (await saveResetLink(scope, link)) ? ok({ path: `/reset/${token}` }) : err('not-found')
  },
  { who: 'known' },
)
