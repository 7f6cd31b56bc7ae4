import 'server-only'
import { and, asc, eq, exists, isNull, ne, or, sql } from 'drizzle-orm'
import { db, refusal, save } from '@/db/client'
import { classes, memberships } from '@/db/schema'
import type { ClassId, UserId } from '@/lib/ids'
import type { ClassScope, Scope, UserScope } from '@/lib/scope'

type NewClass = {
  readonly classId: ClassId
  readonly title: string
  readonly joinToken: string
  /** The instructor's name, as the class sees it. */
  readonly name: string
  readonly now: Date
}

/** Makes a class with the person as its instructor. */
export async function createClass(scope: UserScope, { classId, title, joinToken, name, now }: NewClass) {
  const { userId } = scope
  await save([
    db.insert(classes).values({ id: classId, name: title, joinToken, createdAt: now }),
    db.insert(memberships).values({ classId, userId, role: 'instructor', name, sharesRecall: false, joinedAt: now }),
  ])
}

/** The person's classes, open ones first, by name. */
export async function loadClasses(scope: Scope) {
  if (scope.kind === 'visitor') return []
  return db
    .select({
      classId: classes.id,
      name: classes.name,
      archivedAt: classes.archivedAt,
      role: memberships.role,
      students: sql<number>`(select count(*) from memberships m where m.class_id = ${classes.id} and m.role = 'student')`,
    })
    .from(memberships)
    .innerJoin(classes, eq(classes.id, memberships.classId))
    .where(eq(memberships.userId, scope.userId))
    .orderBy(sql`${classes.archivedAt} is not null`, asc(classes.name))
}

/** What the person is in a class; undefined for outsiders and invented ids. */
export async function loadMembership(scope: UserScope, classId: ClassId) {
  const [row] = await db
    .select({ role: memberships.role, archivedAt: classes.archivedAt })
    .from(memberships)
    .innerJoin(classes, eq(classes.id, memberships.classId))
    .where(and(eq(memberships.classId, classId), eq(memberships.userId, scope.userId)))
  return row
}

/** The class with its members: a student sees the instructors and themselves, and not the link. */
export async function loadClass(scope: ClassScope) {
  const [row] = await db.select().from(classes).where(eq(classes.id, scope.classId))
  if (!row) return
  const teaches = scope.classRole === 'instructor'
  const visible = teaches ? undefined : or(eq(memberships.role, 'instructor'), eq(memberships.userId, scope.userId))
  const members = await db
    .select({
      userId: memberships.userId,
      name: memberships.name,
      role: memberships.role,
      sharesRecall: memberships.sharesRecall,
      joinedAt: memberships.joinedAt,
    })
    .from(memberships)
    .where(and(eq(memberships.classId, scope.classId), visible))
    .orderBy(asc(memberships.name))
  const { name, archivedAt, joinToken } = row
  return { name, archivedAt, joinToken: teaches ? joinToken : undefined, members }
}

const joinable = (token: string) => and(eq(classes.joinToken, token), isNull(classes.archivedAt))

/** The class behind a link, as anybody sees it who holds the link. */
export async function findClassByLink(scope: Scope, token: string) {
  const [row] = await db.select({ classId: classes.id, name: classes.name }).from(classes).where(joinable(token))
  if (!row) return
  const members = await db
    .select({ userId: memberships.userId, name: memberships.name, role: memberships.role })
    .from(memberships)
    .where(eq(memberships.classId, row.classId))
  return {
    ...row,
    instructors: members.filter(member => member.role === 'instructor').map(member => member.name),
    joined: scope.kind === 'user' && members.some(member => member.userId === scope.userId),
  }
}

type Joining = { readonly token: string; readonly name: string; readonly sharesRecall: boolean; readonly now: Date }

/** Joins as a student by a link that still works; whoever belongs already stays what they are. Undefined otherwise. */
export async function joinClass(scope: UserScope, { token, name, sharesRecall, now }: Joining) {
  // Null once the link is dead; a membership of no class is refused.
  const classId = sql<ClassId>`(select id from classes where ${joinable(token)})`
  const membership = { classId, userId: scope.userId, role: 'student' as const, name, sharesRecall, joinedAt: now }
  try {
    await save([db.insert(memberships).values(membership).onConflictDoNothing()])
  } catch (error) {
    if (refusal(error)) return
    throw error
  }
  const [row] = await db.select({ classId: classes.id }).from(classes).where(joinable(token))
  return row?.classId
}

/** The old link dies. */
export async function renewJoinLink(scope: ClassScope, joinToken: string) {
  await save([db.update(classes).set({ joinToken }).where(eq(classes.id, scope.classId))])
}

/** Takes a student out of the class; their own memory and log stay theirs. */
export async function removeStudent(scope: ClassScope, userId: UserId): Promise<boolean> {
  const student = and(
    eq(memberships.classId, scope.classId),
    eq(memberships.userId, userId),
    eq(memberships.role, 'student'),
  )
  const [gone] = await save([db.delete(memberships).where(student)])
  return gone === 1
}

/** Leaves the class; false for its only instructor, who archives it instead. */
export async function leaveClass(scope: ClassScope): Promise<boolean> {
  const others = db
    .select({ n: sql`1` })
    .from(memberships)
    .where(
      and(
        eq(memberships.classId, scope.classId),
        eq(memberships.role, 'instructor'),
        ne(memberships.userId, scope.userId),
      ),
    )
  const mine = and(eq(memberships.classId, scope.classId), eq(memberships.userId, scope.userId))
  const [gone] = await save([
    db.delete(memberships).where(and(mine, or(eq(memberships.role, 'student'), exists(others)))),
  ])
  return gone === 1
}

/** Nothing changes in an archived class any more; its decks stay open to its members. */
export async function archiveClass(scope: ClassScope, now: Date) {
  await save([db.update(classes).set({ archivedAt: now }).where(eq(classes.id, scope.classId))])
}

/** Whether instructors may see the person's predicted recall, from now on. */
export async function saveConsent(scope: ClassScope, sharesRecall: boolean) {
  await save([
    db
      .update(memberships)
      .set({ sharesRecall })
      .where(and(eq(memberships.classId, scope.classId), eq(memberships.userId, scope.userId))),
  ])
}
