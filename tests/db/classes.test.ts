import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { db } from '../../db/client'
import {
  changeAssignment,
  loadAssignableDecks,
  loadAssignment,
  loadAssignments,
  loadAssignmentWork,
  loadOpenAssignments,
  saveAssignment,
  withdrawAssignment,
} from '../../db/queries/assignments'
import {
  archiveClass,
  createClass,
  findClassByLink,
  joinClass,
  leaveClass,
  loadClass,
  loadClasses,
  loadMembership,
  removeStudent,
  renewJoinLink,
  saveConsent,
} from '../../db/queries/classes'
import { assignments, classes, memberships } from '../../db/schema'
import { summariseProgress } from '../../lib/classroom/progress'
import { grantClassScope, grantVisitorScope } from '../../lib/grant-scope'
import type { AssignmentId, CardId, ClassId } from '../../lib/ids'
import { aDeck } from '../support/a-deck'
import { aPerson } from '../support/people'
import { studyOnce } from '../support/study-rows'

const now = new Date('2026-06-01T08:00:00Z')
const days = (n: number) => new Date(now.getTime() + n * 86_400_000)
let serial = 0

/** A class with an instructor, two students (the first shares recall) and a private deck assigned, due in ten days. */
async function aClass() {
  const n = serial++
  const classId = `class-${n}` as ClassId
  const token = `link-${n}`
  const [teacher, ann, ben] = [await aPerson(), await aPerson(), await aPerson()]
  await createClass(teacher, { classId, title: `Class ${n}`, joinToken: token, name: 'Ms Orr', now })
  await joinClass(ann, { token, name: 'Ann', sharesRecall: true, now })
  await joinClass(ben, { token, name: 'Ben', sharesRecall: false, now })
  const teaching = grantClassScope(teacher, classId, 'instructor')
  const deck = await aDeck({ ownerId: teacher.userId, visibility: 'private', cards: 4 })
  const id = `assignment-${n}` as AssignmentId
  const terms = { dueAt: days(10), desiredRetention: 0.9 }
  expect(await saveAssignment(teaching, { id, deckId: deck.deckId, now, ...terms })).toBe(true)
  const studying = (person: typeof ann) => grantClassScope(person, classId, 'student')
  return { classId, token, teacher, ann, ben, teaching, studying, deck, id, terms }
}

describe('joining a class', () => {
  it('by link makes a student once, and leaves an instructor one', async () => {
    const { classId, token, teacher, ann } = await aClass()
    expect(await joinClass(teacher, { token, name: 'Student now', sharesRecall: true, now })).toBe(classId)
    expect((await loadMembership(teacher, classId))?.role).toBe('instructor')
    expect(await joinClass(ann, { token, name: 'Other name', sharesRecall: false, now })).toBe(classId)
    expect((await loadClass(grantClassScope(ann, classId, 'student')))?.members.map(member => member.name)).toEqual([
      'Ann',
      'Ms Orr',
    ])
  })

  it('ends with a new link, with the archive, and for an invented link', async () => {
    const { token, teaching } = await aClass()
    const late = await aPerson()
    const join = (link: string) => joinClass(late, { token: link, name: 'Late', sharesRecall: false, now })
    await renewJoinLink(teaching, `${token}-new`)
    expect(await join(token)).toBeUndefined()
    expect(await findClassByLink(grantVisitorScope(), token)).toBeUndefined()
    expect(await findClassByLink(late, `${token}-new`)).toMatchObject({ instructors: ['Ms Orr'], joined: false })
    expect(await join('invented')).toBeUndefined()
    await archiveClass(teaching, now)
    expect(await join(`${token}-new`)).toBeUndefined()
    expect(await loadClasses(late)).toEqual([])
  })

  it('can be taken back by leaving, but not by the only instructor', async () => {
    const { classId, ann, ben, teaching, studying } = await aClass()
    expect(await leaveClass(studying(ann))).toBe(true)
    expect(await loadMembership(ann, classId)).toBeUndefined()
    expect(await leaveClass(teaching)).toBe(false)
    expect(await removeStudent(teaching, teaching.userId)).toBe(false)
    expect(await removeStudent(teaching, ben.userId)).toBe(true)
    expect((await loadClasses(teaching))[0]?.students).toBe(0)
  })
})

describe('an assignment', () => {
  it('opens a private deck to the students, next due first, with how far they are', async () => {
    const { ann, deck, id, classId, studying } = await aClass()
    await studyOnce(ann.userId, deck.cardIds[0] as CardId, now)
    const expected = { assignmentId: id, classId, deckId: deck.deckId, introduced: 1, total: 4, dueAt: days(10) }
    expect(await loadOpenAssignments(ann, now)).toMatchObject([expected])
    expect(await loadAssignments(studying(ann))).toMatchObject([expected])
  })

  it('leaves Today when it is withdrawn, when the class is archived, or when it is over and done', async () => {
    const [withdrawn, archived, over] = [await aClass(), await aClass(), await aClass()]
    await withdrawAssignment(withdrawn.teaching, withdrawn.id, now)
    await archiveClass(archived.teaching, now)
    expect(await loadOpenAssignments(withdrawn.ann, now)).toEqual([])
    expect(await loadOpenAssignments(archived.ann, now)).toEqual([])
    expect(await loadOpenAssignments(over.ann, days(11))).toHaveLength(1)
    for (const cardId of over.deck.cardIds) await studyOnce(over.ann.userId, cardId, now)
    expect(await loadOpenAssignments(over.ann, days(11))).toEqual([])
    expect(await loadOpenAssignments(over.ann, days(9))).toHaveLength(1)
    expect(await loadOpenAssignments(over.ben, days(41))).toEqual([])
    expect(await loadOpenAssignments(over.teacher, now)).toEqual([])
  })

  it('is changed while it stands, not after', async () => {
    const { teaching, id } = await aClass()
    const terms = { dueAt: days(20), desiredRetention: 0.8 }
    expect(await changeAssignment(teaching, id, terms)).toBe(true)
    expect(await loadAssignment(teaching, id)).toMatchObject(terms)
    expect(await withdrawAssignment(teaching, id, now)).toBe(true)
    expect(await changeAssignment(teaching, id, terms)).toBe(false)
    expect(await loadAssignment(teaching, id)).toBeUndefined()
  })

  it('takes own and public decks, not private ones of others', async () => {
    const { teaching, deck, terms } = await aClass()
    const [open, hidden] = [await aDeck(), await aDeck({ visibility: 'private' })]
    const offered = (await loadAssignableDecks(teaching)).map(row => row.deckId)
    expect(offered).toEqual(expect.arrayContaining([deck.deckId, open.deckId]))
    expect(offered).not.toContain(hidden.deckId)
    const assign = (id: string, deckId: typeof deck.deckId) =>
      saveAssignment(teaching, { id: id as AssignmentId, deckId, now, ...terms })
    expect(await assign('of-open', open.deckId)).toBe(true)
    expect(await assign('of-hidden', hidden.deckId)).toBe(false)
    expect(await db.select().from(assignments).where(eq(assignments.deckId, hidden.deckId))).toEqual([])
  })
})

describe('progress', () => {
  it('counts for all, and carries memory only of those who agreed', async () => {
    const { ann, ben, deck, id, teaching } = await aClass()
    for (const person of [ann, ben]) await studyOnce(person.userId, deck.cardIds[0] as CardId, now)
    await studyOnce(ben.userId, deck.cardIds[1] as CardId, days(2))
    const other = await aDeck()
    await studyOnce(ann.userId, other.cardIds[0] as CardId, days(1))
    const work = await loadAssignmentWork(teaching, id, days(3))
    expect(work).toMatchObject([
      { name: 'Ann', introduced: 1, overdue: 1, lastStudied: now },
      { name: 'Ben', introduced: 2, overdue: 1, lastStudied: days(2), memories: undefined },
    ])
    expect(work[0]?.memories).toHaveLength(1)
    const progress = summariseProgress(work, 4, days(10))
    expect(progress).toMatchObject({ started: 2, introducedShare: 3 / 8, sharing: 1 })
  })

  it('hides memory as soon as the agreement is taken back', async () => {
    const { ann, deck, id, teaching, studying } = await aClass()
    await studyOnce(ann.userId, deck.cardIds[0] as CardId, now)
    await saveConsent(studying(ann), false)
    expect((await loadAssignmentWork(teaching, id, now))[0]?.memories).toBeUndefined()
  })

  it('shows a student their own row and no other', async () => {
    const { ben, deck, id, studying } = await aClass()
    await studyOnce(ben.userId, deck.cardIds[0] as CardId, now)
    const work = await loadAssignmentWork(studying(ben), id, now)
    expect(work.map(row => row.name)).toEqual(['Ben'])
    expect(work[0]?.memories).toHaveLength(1)
  })
})

describe('a stranger', () => {
  it('finds no membership, and a member of another class nothing of this one', async () => {
    const { classId, ann, deck, id, terms } = await aClass()
    const outsider = await aPerson()
    expect(await loadMembership(outsider, classId)).toBeUndefined()
    expect(await loadClasses(outsider)).toEqual([])
    expect(await loadClasses(grantVisitorScope())).toEqual([])
    expect(await loadOpenAssignments(outsider, now)).toEqual([])
    expect(await loadOpenAssignments(grantVisitorScope(), now)).toEqual([])
    expect(await findClassByLink(outsider, String(classId))).toBeUndefined()

    const elsewhere = (await aClass()).teaching
    expect(await loadAssignment(elsewhere, id)).toBeUndefined()
    expect(await loadAssignmentWork(elsewhere, id, now)).toEqual([])
    expect((await loadAssignments(elsewhere)).map(row => row.assignmentId)).not.toContain(id)
    expect((await loadAssignableDecks(elsewhere)).map(row => row.deckId)).not.toContain(deck.deckId)
    expect(await changeAssignment(elsewhere, id, { ...terms, dueAt: days(99) })).toBe(false)
    expect(await withdrawAssignment(elsewhere, id, now)).toBe(false)
    expect(await saveAssignment(elsewhere, { id: 'x' as AssignmentId, deckId: deck.deckId, now, ...terms })).toBe(false)
    expect(await removeStudent(elsewhere, ann.userId)).toBe(false)
    expect(await loadAssignment(grantClassScope(ann, classId, 'student'), id)).toMatchObject(terms)
  })

  it('changes only the class whose member they are', async () => {
    const { classId, ann } = await aClass()
    const row = async () => [
      await db.select().from(classes).where(eq(classes.id, classId)),
      await db.select().from(memberships).where(eq(memberships.classId, classId)),
    ]
    const before = await row()
    const elsewhere = await aClass()
    await renewJoinLink(elsewhere.teaching, 'theirs')
    await archiveClass(elsewhere.teaching, now)
    await saveConsent(elsewhere.studying(elsewhere.ann), false)
    await leaveClass(elsewhere.studying(elsewhere.ann))
    await saveConsent(grantClassScope(ann, elsewhere.classId, 'student'), false)
    const outsider = await aPerson()
    await createClass(outsider, { classId: 'fresh' as ClassId, title: 'F', joinToken: 'f', name: 'F', now })
    await joinClass(outsider, { token: 'nothing', name: 'N', sharesRecall: true, now })
    expect(await loadClass(grantClassScope(outsider, 'fresh' as ClassId, 'instructor'))).toMatchObject({ name: 'F' })
    expect(await row()).toEqual(before)
  })
})
