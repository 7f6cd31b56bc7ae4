import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../lib/facts/draft'
import { roleOfDate } from '../../../lib/facts/role-of-date'
import { generate } from '../../../lib/generate/generate'
import type { VerbGroup } from '../../../lib/syntax/clause'
import { parseSentence } from '../../../lib/syntax/parse-sentence'
import type { Timex } from '../../../lib/timex/timex'
import { tableRows } from './table-rows'

/** Whether the fact under the row's date has the row's role. */
function isRight([role, date = '', text = '']: readonly [string, ...string[]]): boolean {
  const result = generate({ fileName: 'text.md', text, published: '2021' })
  if (!result.ok) throw new Error(result.error)
  const fact = result.value.facts.find(({ timex }) => timex.text.includes(date) || date.includes(timex.text))
  return fact?.role === role
}

describe('roleOfDate', () => {
  const rows = tableRows('roles.tsv')

  it.each(rows.filter((_, i) => i % 2 === 0))('%s: %s in "%s"', (role, date = '', text = '') => {
    expect(isRight([role, date, text])).toBe(true)
  })

  it('is right about sentences that were not looked at while the rules were written', () => {
    const unread = rows.filter((_, i) => i % 2 === 1)
    expect(unread.filter(isRight).length / unread.length).toBeGreaterThanOrEqual(0.93)
  })

  const { words } = parseSentence('The dam opens in 2034', 0, [{ start: 17, end: 21 }])
  const verb: VerbGroup = {
    from: 2,
    to: 3,
    main: 2,
    kind: 'finite',
    tense: 'present',
    perfect: false,
    passive: false,
    negated: false,
    ambiguous: false,
  }
  const draft: Draft = {
    words,
    attribution: [],
    fronted: [],
    subject: [0, 1],
    predicate: [2, 3, 4],
    verb,
    timex: 4,
    edits: new Map(),
  }
  const timex: Timex = {
    start: 17,
    end: 21,
    text: '2034',
    type: 'DATE',
    value: '2034',
    certainty: 'stated',
    rule: 'year',
  }

  it.each<[role: string, edtf: string, published: string | undefined]>([
    ['planned', '2034', '2021'],
    ['planned', '2034-05', '2034-04-30'],
    ['happened', '2034', '2034-06'],
    ['happened', '2034', '2040'],
    ['happened', '2034', undefined],
  ])('%s: %s told in %s', (role, edtf, published) => {
    expect(roleOfDate(draft, timex, edtf, published)).toBe(role)
  })
})
