import 'server-only'
import { getTranslations } from 'next-intl/server'
import { saveMailedLink } from '@/db/queries/identity'
import { resetLinkExpiry } from '@/lib/account/reset-link'
import { hashToken } from '@/lib/account/token-hash'
import { publicUrl } from './env'
import { sendMail } from './mail'
import { newToken } from './new-token'

/** Sends a reset link to the address, if it has an account. A mail server that refuses is told to the log. */
export async function mailResetLink(email: string, now: Date) {
  const token = newToken()
  const known = await saveMailedLink({ tokenHash: hashToken(token), email, now, expiresAt: resetLinkExpiry(now) })
  if (!known) return
  const t = await getTranslations('account.reset')
  const link = `${publicUrl.replace(/\/$/, '')}/reset/${token}`
  try {
    await sendMail({ to: email, subject: t('mailSubject'), text: t('mailText', { link }) })
  } catch (error) {
    console.error('a reset link could not be sent:', error)
  }
}
