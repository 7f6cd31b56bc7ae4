import { describe, expect, it } from 'vitest'
import { looksAhead, speaksAhead } from '../../../lib/timex/anchors/ahead'

const ahead = (text: string, of: string): boolean =>
  speaksAhead(text) && looksAhead(text, text.indexOf(of), text.indexOf(of) + of.length)

describe('the nearest verb says whether a date is still to come', () => {
  it.each([
    ['He said on Thursday that talks will end in May.', 'Thursday', false],
    ['He said on Thursday that talks will end in May.', 'May', true],
    ['The pact is scheduled to be signed on Monday.', 'Monday', true],
    ['The deadline of 30 September is firm.', '30 September', true],
    ['On Friday the court will rule.', 'Friday', true],
    ['On Friday the court ruled that it will wait.', 'Friday', false],
    ['On Friday the court ruled.', 'Friday', false],
  ])('%s: %s', (text, of, expected) => {
    expect(ahead(text, of)).toBe(expected)
  })
})
