import 'server-only'
import { databaseToken, databaseUrl } from './env'
import { openDatabase } from './open-database'

// Next bundles routes apart: without a place of its own on the process there would be several writers.
const slot = Symbol.for('annals.database')
type Held = { [slot]?: ReturnType<typeof openDatabase> }
const held = globalThis as Held
held[slot] ??= openDatabase(databaseUrl, databaseToken)

export const { db, save } = held[slot]

/** The name of the guard or constraint that refused a batch: `stale-repetition`, `UNIQUE constraint failed: …`; otherwise undefined. */
export function refusal(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || !String(error.code).startsWith('SQLITE_CONSTRAINT')) return
  return error.message.replace(/^(SQLITE_CONSTRAINT\w*:\s*)+/, '').replace(/^SQLite error:\s*/, '')
}
