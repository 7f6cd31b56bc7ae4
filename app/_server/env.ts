import 'server-only'

/** Signs cookies and tokens; db/start.mjs makes it at the first start. */
export const secret = process.env.NEXTAUTH_SECRET ?? ''

/** Path of a file with the milliseconds to add to the real clock. Only tests set it. */
export const testClock = process.env.ANNALS_TEST_CLOCK

/** Where people reach this server, if it was said: decides over secure cookies and stands in e-mails. */
export const publicUrl = process.env.NEXTAUTH_URL ?? ''

/** `smtp://user:password@host:port`; empty where no e-mail is sent. */
export const smtpUrl = process.env.SMTP_URL ?? ''

/** Sender of e-mails. */
export const mailFrom = process.env.MAIL_FROM ?? 'Annals <annals@localhost>'
