import { eq, inArray, sql } from 'drizzle-orm'
import { boundsOf } from '../../lib/edtf/bounds'
import type { Edtf } from '../../lib/edtf/edtf'
import type { FactId, UserId } from '../../lib/ids'
import type { PlannedFact } from '../../lib/ingest/plan-ingest'
import type { Ingest } from '../../lib/ingest/prepare-ingest'
import { db } from '../client'
import type { Statement } from '../open-database'
import { factSources, facts, factVersions } from '../schema'
import { inChunks } from './in-chunks'

/** Code units of text kept on either side of a quote, to find it again in another edition (W3C TextQuoteSelector). */
const contextLength = 32

/** Facts that are new, moved, changed, gone; the sources of those that stay where they were are not touched. */
export function factStatements(ownerId: UserId, ingest: Ingest): Statement[] {
  const { plan, now, documentId } = ingest
  const { add, move, change, retire } = plan.facts
  const added = add.map(one => ({
    id: one.id,
    ownerId,
    documentId,
    key: one.fact.id,
    createdAt: now,
    ...columnsOf(one, now),
  }))
  const touched = [...add, ...move, ...change]
  return [
    ...inChunks(added, 24).map(rows => db.insert(facts).values(rows)),
    ...move.map(one => db.update(facts).set(columnsOf(one, now)).where(eq(facts.id, one.id))),
    ...change.flatMap(one => [
      keepVersion(one.id, now),
      db
        .update(facts)
        .set({ ...columnsOf(one, now), version: one.version + 1 })
        .where(eq(facts.id, one.id)),
    ]),
    ...inChunks(retire, 1).map(ids =>
      db.update(facts).set({ status: 'retired', updatedAt: now }).where(inArray(facts.id, ids)),
    ),
    ...inChunks([...move, ...change], 1).map(rows =>
      db.delete(factSources).where(
        inArray(
          factSources.factId,
          rows.map(row => row.id),
        ),
      ),
    ),
    ...inChunks(
      touched.flatMap(one => sourcesOf(one, ingest)),
      13,
    ).map(rows => db.insert(factSources).values(rows)),
  ]
}

function columnsOf({ fact, wordingHash, placingHash }: PlannedFact, now: Date) {
  const { edtf, precision, role, statement, entities, confidence } = fact
  return {
    ...{ edtf, precision, role, statement, entities, confidence, wordingHash, placingHash },
    ...boundsOf(edtf as Edtf),
    mod: fact.mod ?? null,
    hedge: fact.hedge ?? null,
    attribution: fact.attribution ?? null,
    disputed: fact.disputed ?? null,
    status: 'active' as const,
    updatedAt: now,
  }
}

const keepVersion = (id: FactId, now: Date): Statement =>
  db
    .insert(factVersions)
    .select(
      db
        .select({
          factId: facts.id,
          version: facts.version,
          body: sql`json_object('edtf', ${facts.edtf}, 'statement', ${facts.statement}, 'role', ${facts.role}, 'disputed', ${facts.disputed})`.as(
            'body',
          ),
          createdAt: sql`${now.getTime()}`.as('created_at'),
        })
        .from(facts)
        .where(eq(facts.id, id)),
    )
    .onConflictDoNothing()

function sourcesOf({ id, fact }: PlannedFact & { readonly id: FactId }, { documentId, fields }: Ingest) {
  return fact.sources.map((source, ordinal) => ({
    factId: id,
    ordinal,
    documentId,
    start: source.start,
    end: source.end,
    quote: source.text,
    prefix: fields.text.slice(Math.max(0, source.start - contextLength), source.start),
    suffix: fields.text.slice(source.end, source.end + contextLength),
    page: source.page ?? null,
    timexStart: fact.timex.start,
    timexEnd: fact.timex.end,
    sentenceStart: fact.sentence.start,
    sentenceEnd: fact.sentence.end,
  }))
}
