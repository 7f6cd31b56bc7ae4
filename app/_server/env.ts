import 'server-only'

/** Signs cookies and tokens; db/start.mjs makes it at the first start. */
export const secret = process.env.NEXTAUTH_SECRET ?? ''

/** Path of a file with the milliseconds to add to the real clock. Only tests set it. */
export const testClock = process.env.ANNALS_TEST_CLOCK
