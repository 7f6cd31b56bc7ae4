import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createClient } from '@libsql/client'
import { drizzle } from 'drizzle-orm/libsql'
import { migrate } from 'drizzle-orm/libsql/migrator'
import { migrationsFolder } from './env'

/** Brings the database at `url` to the newest schema; a file is made when it is absent. */
export async function migrateDatabase(url: string, authToken?: string) {
  if (url.startsWith('file:')) mkdirSync(dirname(fileURLToPath(url)), { recursive: true, mode: 0o700 })
  const client = createClient({ url, concurrency: 1, ...(authToken ? { authToken } : {}) })
  await migrate(drizzle(client), { migrationsFolder })
  client.close()
}
