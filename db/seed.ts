import { databaseToken, databaseUrl } from './env'
import { migrateDatabase } from './migrate'

await migrateDatabase(databaseUrl, databaseToken)
