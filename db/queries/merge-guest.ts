import 'server-only'
import { and, eq, inArray, notInArray, type SQL, sql } from 'drizzle-orm'
import { db, refusal, save } from '@/db/client'
import { entryOfRow, memoryColumns } from '@/db/memory-rows'
import type { Statement } from '@/db/open-database'
import {
  attempts,
  cardOverlays,
  cardReports,
  decks,
  documents,
  facts,
  games,
  jobs,
  memberships,
  memories,
  parameters,
  presets,
  quizzes,
  reviewLog,
  studySessions,
  users,
} from '@/db/schema'
import type { Merge } from '@/lib/account/plan-merge'
import type { UserId } from '@/lib/ids'
import type { UserScope } from '@/lib/scope'

const memoriesOf = (learner: UserId) =>
  db.select({ cardId: memories.cardId }).from(memories).where(eq(memories.learnerId, learner))

/** Both logs, as far as they have to be folded together. `account` is proven by its password. */
export async function loadMerge(scope: UserScope, account: UserId) {
  const guest = scope.userId
  const shared = await db
    .select({ cardId: memories.cardId })
    .from(memories)
    .where(and(eq(memories.learnerId, guest), inArray(memories.cardId, memoriesOf(account))))
  const guestLog = await db.select().from(reviewLog).where(eq(reviewLog.learnerId, guest))
  const accountLog = await db
    .select()
    .from(reviewLog)
    .where(and(eq(reviewLog.learnerId, account), inArray(reviewLog.cardId, memoriesOf(guest))))
  const sets = await db.select({ id: parameters.id, weights: parameters.weights }).from(parameters)
  const [clock] = await db
    .select({ timeZone: users.timeZone, rolloverHour: users.rolloverHour })
    .from(users)
    .where(eq(users.id, account))
  if (!clock) return
  return {
    guest: guestLog.map(entryOfRow),
    account: accountLog.map(entryOfRow),
    shared: shared.map(row => row.cardId),
    clock,
    weights: new Map(sets.map(set => [set.id, set.weights])),
  }
}

/** SQLite takes 32,766 values a statement; a row of the log has 27. */
const rowsAtOnce = 500

/**
 * Moves everything of the guest to the account and puts the merged log and memories in place, in one batch; the guest
 * is gone afterwards. False when one of the two answered meanwhile: load again.
 */
export async function saveMerge(
  scope: UserScope,
  account: UserId,
  seen: { readonly guest: number; readonly account: number },
  merge: Merge,
): Promise<boolean> {
  const guest = scope.userId
  const chunks = Array.from({ length: Math.ceil(merge.entries.length / rowsAtOnce) }, (_, i) =>
    merge.entries.slice(i * rowsAtOnce, (i + 1) * rowsAtOnce),
  )
  try {
    await save([
      unchanged(guest, account, seen),
      ...moveBelongings(guest, account),
      ...moveStudy(guest, account),
      // With the guest go its sessions, the memories of shared cards, and its rows of the log, which return below.
      db.delete(users).where(and(eq(users.id, guest), sql`${users.email} is null`)),
      ...chunks.map(rows => db.insert(reviewLog).values(rows.map(row => ({ ...row, learnerId: account })))),
      ...merge.memories.map(({ cardId, memory }) =>
        db
          .update(memories)
          .set(memoryColumns(memory))
          .where(and(eq(memories.learnerId, account), eq(memories.cardId, cardId))),
      ),
    ])
    return true
  } catch (error) {
    if (refusal(error)) return false
    throw error
  }
}

/** Refuses the batch (a name of null for the zone) unless guest, account and their logs are as they were read. */
function unchanged(
  guest: UserId,
  account: UserId,
  seen: { readonly guest: number; readonly account: number },
): Statement {
  const log = (learner: UserId, more: SQL = sql``) =>
    sql`(select count(*) from review_log where learner_id = ${learner} ${more})`
  const ofGuest = sql`and card_id in (select card_id from memories where learner_id = ${guest})`
  const still = and(
    sql`exists (select 1 from users where id = ${guest} and email is null)`,
    sql`${log(guest)} = ${seen.guest}`,
    sql`${log(account, ofGuest)} = ${seen.account}`,
  )
  return db
    .update(users)
    .set({ timeZone: sql`case when ${still} then time_zone end` })
    .where(eq(users.id, account))
}

const moveBelongings = (guest: UserId, account: UserId): readonly Statement[] => [
  db.update(documents).set({ ownerId: account }).where(eq(documents.ownerId, guest)),
  db.update(facts).set({ ownerId: account }).where(eq(facts.ownerId, guest)),
  db.update(decks).set({ ownerId: account }).where(eq(decks.ownerId, guest)),
  db.update(quizzes).set({ ownerId: account }).where(eq(quizzes.ownerId, guest)),
  db.update(games).set({ userId: account }).where(eq(games.userId, guest)),
  db.update(jobs).set({ ownerId: account }).where(eq(jobs.ownerId, guest)),
  db.update(cardReports).set({ userId: account }).where(eq(cardReports.userId, guest)),
  db.update(parameters).set({ userId: account }).where(eq(parameters.userId, guest)),
  // A class in which both are: whoever of the two teaches it, the account does.
  db
    .update(memberships)
    .set({ role: 'instructor' })
    .where(
      and(
        eq(memberships.userId, account),
        inArray(
          memberships.classId,
          db
            .select({ id: memberships.classId })
            .from(memberships)
            .where(and(eq(memberships.userId, guest), eq(memberships.role, 'instructor'))),
        ),
      ),
    ),
  db
    .update(memberships)
    .set({ userId: account })
    .where(
      and(
        eq(memberships.userId, guest),
        notInArray(
          memberships.classId,
          db.select({ id: memberships.classId }).from(memberships).where(eq(memberships.userId, account)),
        ),
      ),
    ),
]

const moveStudy = (guest: UserId, account: UserId): readonly Statement[] => [
  db.update(studySessions).set({ userId: account }).where(eq(studySessions.userId, guest)),
  // The account's first attempt at a quiz stays its first: the guest's are counted on from its last.
  db
    .update(attempts)
    .set({
      learnerId: account,
      ordinal: sql`${attempts.ordinal} + coalesce((select max(mine.ordinal) from attempts mine
        where mine.quiz_id = attempts.quiz_id and mine.learner_id = ${account}), 0)`,
    })
    .where(eq(attempts.learnerId, guest)),
  db
    .update(presets)
    .set({ userId: account })
    .where(
      and(
        eq(presets.userId, guest),
        notInArray(presets.deckId, db.select({ id: presets.deckId }).from(presets).where(eq(presets.userId, account))),
      ),
    ),
  db
    .update(cardOverlays)
    .set({ userId: account })
    .where(
      and(
        eq(cardOverlays.userId, guest),
        notInArray(
          cardOverlays.cardId,
          db.select({ id: cardOverlays.cardId }).from(cardOverlays).where(eq(cardOverlays.userId, account)),
        ),
      ),
    ),
  // A card that only one of the two has keeps its memory as it stands.
  db
    .update(memories)
    .set({ learnerId: account })
    .where(and(eq(memories.learnerId, guest), notInArray(memories.cardId, memoriesOf(account)))),
]
