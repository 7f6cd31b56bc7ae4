import { grantUserScope } from '../lib/grant-scope'
import type { SessionId, UserId } from '../lib/ids'
import { administratorLink } from './administrator-link'
import { loadContent } from './content'
import { contentFolder, databaseToken, databaseUrl } from './env'
import { migrateDatabase } from './migrate'
import { expireGuests, requeueJobs, saveLibraryOwner } from './queries/housekeeping'

/** Owns the shipped digests; the same in every installation. */
const libraryId = '00000000-0000-7000-8000-000000000001' as UserId
const guestIdleDays = 90

await migrateDatabase(databaseUrl, databaseToken)
const now = new Date()
const scope = grantUserScope({
  userId: libraryId,
  sessionId: '' as SessionId,
  guest: false,
  role: 'library',
  name: null,
  settings: { timeZone: 'UTC', rolloverHour: 4, locale: 'en', buttons: 'two' },
})
await saveLibraryOwner(scope, now)
await requeueJobs(scope, now)
await expireGuests(scope, new Date(now.getTime() - guestIdleDays * 86_400_000))
for (const problem of await loadContent(scope, contentFolder, now)) console.error(problem)
const invitation = await administratorLink(scope, now)
if (invitation) console.log(invitation)
