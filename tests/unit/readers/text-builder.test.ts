import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textBuilder } from '../../../lib/readers/text-builder'

describe('a text that grows at its end', () => {
  it('is what a plain string would be, whatever is added and cut', () => {
    const step = fc.oneof(fc.string({ maxLength: 60 }), fc.integer({ min: 0, max: 5 }))
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), steps => {
        const built = textBuilder()
        let plain = ''
        for (const one of steps) {
          if (typeof one === 'string') {
            built.add(one)
            plain += one
          } else {
            built.cut(one)
            plain = plain.slice(0, Math.max(0, plain.length - one))
          }
          expect([built.length(), built.tail()]).toEqual([plain.length, plain.slice(-40)])
        }
        expect(built.text()).toBe(plain)
      }),
    )
  })
})
