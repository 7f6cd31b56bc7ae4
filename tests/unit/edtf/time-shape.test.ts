import { describe, expect, it } from 'vitest'
import type { Edtf } from '../../../lib/edtf/edtf'
import { timeShape } from '../../../lib/edtf/time-shape'
import type { TimexMod } from '../../../lib/generate/generated'

describe('timeShape', () => {
  const cases: readonly (readonly [string, TimexMod | undefined, string])[] = [
    ['2021-05-05', undefined, 'point'],
    ['1971-08', undefined, 'month'],
    ['1980-21', undefined, 'month'],
    ['1971', undefined, 'year'],
    ['198X', undefined, 'band'],
    ['19XX', undefined, 'band'],
    ['1973/1976', undefined, 'interval'],
    ['2014/..', undefined, 'interval, open end'],
    ['../2016', undefined, 'interval, open start'],
    ['2014/', undefined, 'interval, open end'],
    ['1950~', undefined, 'year, soft'],
    ['1950?', undefined, 'year, soft'],
    ['1950~/1953', undefined, 'interval, soft'],
    ['1950', 'APPROX', 'year, soft'],
    ['1967-04', 'BEFORE', 'month, open start'],
    ['1967', 'AFTER', 'year, open end'],
    ['[1667,1668]', undefined, 'interval'],
    ['someday', undefined, 'interval, soft'],
  ]

  it.each(cases)('%s %s is drawn as %s', (edtf, mod, told) => {
    const { kind, soft, open } = timeShape(edtf as Edtf, mod)
    expect([kind, soft && 'soft', open !== 'none' && `open ${open}`].filter(Boolean).join(', ')).toBe(told)
  })
})
