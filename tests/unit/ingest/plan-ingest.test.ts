import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Generated, GeneratedCard, GeneratedFact } from '../../../lib/generate/generated'
import type { CardId, FactId } from '../../../lib/ids'
import { cardWordingHash } from '../../../lib/ingest/fingerprint'
import { type IngestPlan, isIdle, planIngest, type Standing, type StandingCard } from '../../../lib/ingest/plan-ingest'

const at = (start: number, text: string) => ({ start, end: start + text.length, text })

function aFact(id: string, change: { year?: string; start?: number } = {}): GeneratedFact {
  const { year = '1811', start = 0 } = change
  const sentence = at(start, `In ${year}, Orra built mill ${id}.`)
  return {
    ...{ id, edtf: year, precision: 'year', role: 'happened', statement: sentence.text, entities: [], confidence: 0.9 },
    ...{ timex: at(start + 3, year), sentence, sources: [sentence] },
  }
}
const aCard = (fact: GeneratedFact): GeneratedCard => ({
  ...{ id: `card-${fact.id}`, kind: 'when', facts: [fact.id], prompt: `When did Orra build mill ${fact.id}?` },
  ...{ answer: fact.edtf, accept: [fact.edtf], quotes: fact.sources },
})
const generated = (...facts: GeneratedFact[]): Generated => ({
  ...{ format: 1, generator: 'test/1', textSha256: '', document: { title: '', published: null, language: 'en' } },
  ...{ articles: [], timexes: [], ledger: [], facts, cards: facts.map(aCard) },
})

type Base = { readonly facts: readonly Standing<FactId>[]; readonly cards: readonly StandingCard[] }
const nothing: Base = { facts: [], cards: [] }
let made = 0
const ids = { fact: () => `f${made++}` as FactId, card: () => `c${made++}` as CardId }

/** What stands after a plan was saved, as the database has it. */
function applied(base: Base, plan: IngestPlan): Base {
  const after = <Id, Old extends Standing<Id>, New>(
    old: readonly Old[],
    changes: { add: readonly New[]; move: readonly New[]; change: readonly New[]; retire: readonly Id[] },
    row: (next: New, version: number, wording?: Old) => Old,
    idOf: (next: New) => Id,
  ): Old[] => [
    ...old.map(one => {
      const moved = changes.move.find(next => idOf(next) === one.id)
      const changed = changes.change.find(next => idOf(next) === one.id)
      if (moved) return row(moved, one.version, one)
      if (changed) return row(changed, one.version + 1)
      return changes.retire.includes(one.id) ? { ...one, status: 'retired' as const } : one
    }),
    ...changes.add.map(next => row(next, 1)),
  ]
  return {
    facts: after<FactId, Standing<FactId>, IngestPlan['facts']['add'][number]>(
      base.facts,
      plan.facts,
      ({ id, fact, wordingHash, placingHash }, version) => ({
        ...{ id, key: fact.id, version, status: 'active', wordingHash, placingHash },
      }),
      next => next.id,
    ),
    cards: after<CardId, StandingCard, IngestPlan['cards']['add'][number]>(
      base.cards,
      plan.cards,
      ({ id, card, wordingHash, placingHash }, version, kept) => ({
        ...{ id, key: card.id, version, status: 'active', wordingHash, placingHash },
        wording: kept?.wording ?? card,
      }),
      next => next.id,
    ),
  }
}

const tell = (plan: IngestPlan) =>
  Object.fromEntries(
    (['facts', 'cards'] as const).map(what => {
      const { add, keep, move, change, retire } = plan[what]
      return [what, `+${add.length} =${keep.length} >${move.length} ~${change.length} -${retire.length}`]
    }),
  )
const both = (told: string) => ({ facts: told, cards: told })
const standing = (...facts: GeneratedFact[]) => applied(nothing, planIngest(nothing, generated(...facts), ids))

describe('planIngest', () => {
  const a = aFact('a')
  const b = aFact('b', { start: 100, year: '1834' })

  it.each([
    ['adds what is new', nothing, [a, b], '+2 =0 >0 ~0 -0'],
    ['keeps what is the same', standing(a, b), [a, b], '+0 =2 >0 ~0 -0'],
    ['moves what stands elsewhere', standing(a, b), [a, aFact('b', { start: 200, year: '1834' })], '+0 =1 >1 ~0 -0'],
    [
      'changes what says something else',
      standing(a, b),
      [a, aFact('b', { start: 100, year: '1835' })],
      '+0 =1 >0 ~1 -0',
    ],
    ['retires what is gone', standing(a, b), [a], '+0 =1 >0 ~0 -1'],
    ['retires all of an empty document', standing(a, b), [], '+0 =0 >0 ~0 -2'],
  ])('%s', (_what, base, facts, told) => {
    expect(tell(planIngest(base, generated(...facts), ids))).toEqual(both(told))
  })

  it('brings back what was retired, under its id and without a new version', () => {
    const base = standing(a, b)
    const without = applied(base, planIngest(base, generated(a), ids))
    const back = applied(without, planIngest(without, generated(a, b), ids))
    expect(back).toEqual(base)
  })

  it('changes nothing when the same is planned again, after any history', () => {
    const fact = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      start: fc.nat(9),
      year: fc.constantFrom('1811', '1834'),
    })
    const edition = fc.uniqueArray(fact, { selector: one => one.id }).map(list => list.map(one => aFact(one.id, one)))
    fc.assert(
      fc.property(fc.array(edition, { maxLength: 5 }), edition, (history, last) => {
        let base = nothing
        for (const facts of [...history, last]) base = applied(base, planIngest(base, generated(...facts), ids))
        const again = planIngest(base, generated(...last), ids)
        expect(isIdle(again)).toBe(true)
        expect(new Set(base.facts.map(one => one.key)).size).toBe(base.facts.length)
        expect(
          base.facts
            .filter(one => one.status === 'active')
            .map(one => one.key)
            .sort(),
        ).toEqual(last.map(one => one.id).sort())
      }),
    )
  })

  describe('a card that its owner edited', () => {
    const base = standing(a)
    const [card] = base.cards
    const edited: Base = {
      ...base,
      cards: card ? [{ ...card, version: 2, wording: { ...card.wording, prompt: 'When was mill a built?' } }] : [],
    }

    it('is no copy of the generated one any more', () => {
      expect(edited.cards[0] && cardWordingHash(edited.cards[0].wording)).not.toBe(card?.wordingHash)
    })

    it('keeps its wording while the generator says the same, and while the answer stays', () => {
      expect(tell(planIngest(edited, generated(a), ids)).cards).toBe('+0 =1 >0 ~0 -0')
      const reworded = { ...generated(a), cards: [{ ...aCard(a), prompt: 'In which year did Orra build mill a?' }] }
      expect(tell(planIngest(edited, reworded, ids)).cards).toBe('+0 =0 >1 ~0 -0')
    })

    it('takes the new wording when the answer is another', () => {
      const other = generated(aFact('a', { year: '1812' }))
      expect(tell(planIngest(edited, other, ids)).cards).toBe('+0 =0 >0 ~1 -0')
    })
  })
})
