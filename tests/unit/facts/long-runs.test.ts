import { describe, expect, it } from 'vitest'
import { findHedge } from '../../../lib/facts/find-hedge'
import { findPersonNames } from '../../../lib/facts/person-names'

describe('long runs', () => {
  it('a name of 41 letters is one, a longer run of letters none', () => {
    const name = (letters: number): string => `President Anna B${'e'.repeat(letters - 1)} spoke.`
    expect([...findPersonNames(name(41)).values()]).toEqual([{ name: `Anna B${'e'.repeat(40)}`, at: 0 }])
    expect([...findPersonNames(name(42))]).toEqual([])
    expect([...findPersonNames('A'.repeat(50_000))]).toEqual([])
  })

  it('the first of many hedges is told, and a plain word far before it does not count', () => {
    expect(findHedge(`The ship ${'may '.repeat(20_000)}sink`)).toBe('may')
    expect(findHedge(`Nobody ${'may '.repeat(2000)}enter`)).toBeUndefined()
    expect(findHedge('A book about ships tells of over 300 sailors')).toBe('over')
  })
})
