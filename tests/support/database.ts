import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

// Every database test file gets a migrated database of its own, on disk, as production has.
const folder = mkdtempSync(join(tmpdir(), 'annals-test-'))
process.env.DATABASE_URL = pathToFileURL(join(folder, 'annals.db')).href
process.env.NEXTAUTH_SECRET = 'only for tests'
// db/env reads the environment when it is loaded, so it is loaded now and not above.
const { migrateDatabase } = await import('../../db/migrate')
await migrateDatabase(process.env.DATABASE_URL)
