import 'server-only'
import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm'
import { db, refusal, save } from '@/db/client'
import { readableDeck } from '@/db/deck-access'
import type { Statement } from '@/db/open-database'
import { cardFacts, cardOverlays, cards, cardVersions, decks, facts } from '@/db/schema'
import type { EditableCard, Wording } from '@/lib/grounding/edit-wording'
import type { CardId, DeckId, UserId } from '@/lib/ids'
import { err, ok, type Result } from '@/lib/result'
import type { Scope, UserScope } from '@/lib/scope'

/** A card as somebody edits it: its own wording, theirs if they have one, and what an answer may be read from. */
export async function loadWording(scope: Scope, cardId: CardId) {
  const reader = scope.kind === 'user' ? scope.userId : ('' as UserId)
  const rows = await db
    .select({ card: cards, ownerId: decks.ownerId, overlay: cardOverlays, edtf: facts.edtf })
    .from(cards)
    .innerJoin(decks, eq(decks.id, cards.deckId))
    .leftJoin(cardOverlays, and(eq(cardOverlays.cardId, cards.id), eq(cardOverlays.userId, reader)))
    .leftJoin(cardFacts, eq(cardFacts.cardId, cards.id))
    .leftJoin(facts, eq(facts.id, cardFacts.factId))
    .where(and(eq(cards.id, cardId), readableDeck(scope)))
  const [row] = rows
  if (!row) return
  const { card, overlay } = row
  const dates = rows.flatMap(({ edtf }) => edtf ?? [])
  const quotes = card.quotes.map(quote => quote.text)
  const editable: EditableCard = {
    version: card.version,
    prompt: card.prompt,
    answer: card.answer,
    ground: card.key === null ? undefined : { quotes, dates, accept: card.accept },
  }
  return { card, editable, overlay: overlay?.resolution === 'taken' ? null : overlay, mine: row.ownerId === reader }
}

const owned = async (scope: UserScope, cardId: CardId) =>
  (
    await db
      .select({ card: cards })
      .from(cards)
      .innerJoin(decks, eq(decks.id, cards.deckId))
      .where(and(eq(cards.id, cardId), eq(decks.ownerId, scope.userId), isNull(decks.deletedAt)))
  )[0]?.card

/** The old wording goes to the versions, the new one takes its place; a guard refuses when `version` is not the newest. */
function newVersion(
  card: typeof cards.$inferSelect,
  version: number,
  wording: Wording,
  now: Date,
): readonly Statement[] {
  const { id, prompt, answer, accept, quotes, updatedAt } = card
  const kept = { cardId: id, version: card.version, prompt, answer, accept, quotes, createdAt: updatedAt }
  const next = { ...wording, accept: wording.answer === answer ? accept : [], version: version + 1, updatedAt: now }
  return [
    db.update(cards).set(next).where(eq(cards.id, id)),
    db.insert(cardVersions).values(kept).onConflictDoNothing(),
  ]
}

async function saveAsOwner(statements: readonly Statement[]): Promise<Result<true, 'card-changed'>> {
  try {
    await save(statements)
    return ok(true)
  } catch (error) {
    if (refusal(error) === 'stale-version') return err('card-changed')
    throw error
  }
}

/** A new version of one's own card. */
export async function saveCardVersion(
  scope: UserScope,
  cardId: CardId,
  edit: Wording & { readonly version: number },
  now: Date,
): Promise<Result<true, 'card-changed' | 'not-found'>> {
  const card = await owned(scope, cardId)
  const { version, ...wording } = edit
  return card ? saveAsOwner(newVersion(card, version, wording, now)) : err('not-found')
}

/** One's own wording of a card of somebody else, and whether the owner is to see it. */
export async function saveOverlay(
  scope: UserScope,
  cardId: CardId,
  edit: Wording & { readonly version: number; readonly suggest: boolean },
  now: Date,
): Promise<Result<true, 'not-found'>> {
  const found = await loadWording(scope, cardId)
  if (!found) return err('not-found')
  const { prompt, answer, version: baseVersion } = edit
  const version = (found.overlay?.version ?? 0) + 1
  const suggestedAt = edit.suggest ? now : null
  const body = { baseVersion, version, prompt, answer, suggestedAt, resolution: null, updatedAt: now }
  await save([
    db
      .insert(cardOverlays)
      .values({ cardId, userId: scope.userId, ...body })
      .onConflictDoUpdate({ target: [cardOverlays.cardId, cardOverlays.userId], set: body }),
  ])
  return ok(true)
}

/** Back to the owner's wording. */
export async function dropOverlay(scope: UserScope, cardId: CardId) {
  const its = and(eq(cardOverlays.cardId, cardId), eq(cardOverlays.userId, scope.userId))
  await save([db.delete(cardOverlays).where(its)])
}

/** What learners suggest for the cards of one's own deck. */
export async function loadSuggestions(scope: Scope, deckId: DeckId) {
  if (scope.kind === 'visitor') return []
  return db
    .select({ cardId: cards.id, from: cardOverlays.userId, card: cards, overlay: cardOverlays })
    .from(cardOverlays)
    .innerJoin(cards, eq(cards.id, cardOverlays.cardId))
    .innerJoin(decks, eq(decks.id, cards.deckId))
    .where(
      and(
        eq(decks.id, deckId),
        eq(decks.ownerId, scope.userId),
        isNotNull(cardOverlays.suggestedAt),
        isNull(cardOverlays.resolution),
      ),
    )
    .orderBy(asc(cardOverlays.suggestedAt))
}

/** Takes a suggestion, as a new version of the card, or declines it; who suggested it keeps their wording then. */
export async function settleSuggestion(
  scope: UserScope,
  suggestion: { cardId: CardId; from: UserId; version: number; verdict: 'take' | 'decline' },
  now: Date,
): Promise<Result<true, 'card-changed' | 'not-found'>> {
  const { cardId, from, version, verdict } = suggestion
  const card = await owned(scope, cardId)
  const its = and(eq(cardOverlays.cardId, cardId), eq(cardOverlays.userId, from), isNotNull(cardOverlays.suggestedAt))
  const [overlay] = await db.select().from(cardOverlays).where(its)
  if (!card || !overlay) return err('not-found')
  const resolution = verdict === 'take' ? 'taken' : 'declined'
  const settled = db.update(cardOverlays).set({ resolution, updatedAt: now }).where(its)
  if (verdict === 'decline') return saveAsOwner([settled])
  const { prompt, answer } = overlay
  return saveAsOwner([...newVersion(card, version, { prompt, answer }, now), settled])
}
