import 'server-only'
import { readFileSync } from 'node:fs'
import { testClock } from './env'

/** The one clock. `ANNALS_TEST_CLOCK`, set when the server starts, names a file with an offset in milliseconds. */
export function now(): Date {
  return testClock ? new Date(Date.now() + Number(readFileSync(testClock, 'utf8'))) : new Date()
}
