import 'server-only'
import { createTransport } from 'nodemailer'
import { mailFrom, publicUrl, smtpUrl } from './env'

/**
 * Whether e-mail is set up: a server to send by, and the address of this one. Without the latter a link would have to
 * be built from the request's own headers, which whoever asks can choose.
 */
export const mailIsSetUp = smtpUrl !== '' && publicUrl !== ''

type Mail = { readonly to: string; readonly subject: string; readonly text: string }

/** Throws when the mail server refuses. */
export async function sendMail({ to, subject, text }: Mail) {
  await createTransport(smtpUrl).sendMail({ from: mailFrom, to: { name: '', address: to }, subject, text })
}
