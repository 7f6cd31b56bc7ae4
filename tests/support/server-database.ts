import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createClient } from '@libsql/client'
import type { Server } from './server'

/** Address of the running server's database file. */
export const databaseOf = (server: Server): string => pathToFileURL(join(server.data, 'annals.db')).href

/** Rows as the file holds them, read past the server. */
export async function rowsOf(server: Server, sql: string, args: readonly string[] = []) {
  const client = createClient({ url: databaseOf(server) })
  const { rows } = await client.execute({ sql, args: [...args] })
  client.close()
  return rows.map(row => ({ ...row }))
}
