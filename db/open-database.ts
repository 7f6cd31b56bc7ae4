import { type Client, createClient, type InStatement } from '@libsql/client'
import { drizzle } from 'drizzle-orm/libsql'
import pLimit from 'p-limit'
import * as schema from './schema'

/** What a batch takes: a Drizzle query, or whatever else can say its SQL. */
export type Statement = { toSQL(): { sql: string; params: unknown[] } }

const pragmas = [
  'PRAGMA journal_mode=WAL',
  'PRAGMA synchronous=FULL',
  'PRAGMA foreign_keys=ON',
  'PRAGMA busy_timeout=0',
]
const maxTries = 20

async function prepare(client: Client, local: boolean) {
  if (!local) return
  for (const pragma of pragmas) await client.execute(pragma)
  const { rows } = await client.execute('PRAGMA foreign_keys')
  const { rows: sync } = await client.execute('PRAGMA synchronous')
  if (rows[0]?.[0] !== 1 || sync[0]?.[0] !== 2) throw new Error('the database connection refused its settings')
}

const isBusy = (error: unknown) =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')
const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))

/** A client that opens at first use, with its PRAGMAs set before anything else runs: a build loads modules, not data. */
function opened(open: () => Client, local: boolean): Client {
  let ready: Promise<Client> | undefined
  const client = () => {
    ready ??= (async () => {
      const made = open()
      await prepare(made, local)
      return made
    })()
    return ready
  }
  const lazy = {
    execute: async (...args: Parameters<Client['execute']>) => (await client()).execute(...args),
    batch: async (...args: Parameters<Client['batch']>) => (await client()).batch(...args),
    reconnect: async () => {
      const made = await client()
      made.reconnect()
      await prepare(made, local)
    },
    close: async () => ready && (await client()).close(),
  }
  return lazy as unknown as Client
}

/**
 * One reader and one writer with a connection each. The writer runs batches first in, first out; on BUSY (another
 * process is writing) it reconnects, sets its PRAGMAs again and retries (libsql-client-ts issues 288 and 352).
 */
export function openDatabase(url: string, authToken?: string) {
  const local = url.startsWith('file:')
  const config = { url, concurrency: 1, ...(authToken ? { authToken } : {}) }
  const reader = opened(() => createClient(config), local)
  const writer = opened(() => createClient(config), local)
  const queue = pLimit(1)

  async function attempt(statements: InStatement[], tries: number): Promise<number[]> {
    try {
      return (await writer.batch(statements, 'write')).map(result => result.rowsAffected)
    } catch (error) {
      if (!isBusy(error) || tries >= maxTries) throw error
      await pause(5 * tries)
      await writer.reconnect()
      return attempt(statements, tries + 1)
    }
  }

  return {
    /** For reading, and for building the statements of a batch; nothing else runs on it. */
    db: drizzle(reader, { schema }),
    /**
     * Runs all statements or none; resolves to the rows each one touched once they are on disk.
     * Throws the database's error when a constraint or a guard refuses one.
     */
    async save(statements: readonly Statement[]): Promise<number[]> {
      const built = statements.map(statement => {
        const { sql, params } = statement.toSQL()
        return { sql, args: params } as InStatement
      })
      return queue(() => attempt(built, 1))
    },
  }
}
