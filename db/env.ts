import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Where secrets and the embedded database live: outside every build folder, never in git. */
export const dataFolder = process.env.ANNALS_DATA ?? join(process.cwd(), '.data')

export const databaseUrl = process.env.DATABASE_URL ?? pathToFileURL(join(dataFolder, 'annals.db')).href

export const databaseToken = process.env.DATABASE_AUTH_TOKEN

/** Folder of the shipped digests. */
export const contentFolder = join(process.cwd(), 'content')

export const migrationsFolder = join(process.cwd(), 'db', 'migrations')

/** Where people reach this server. */
export const publicUrl = process.env.NEXTAUTH_URL ?? `http://localhost:${process.env.PORT ?? '3000'}`
