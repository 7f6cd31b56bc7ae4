import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  admitGuest,
  afterFailure,
  blockedUntil,
  guestBurst,
  minutesUntil,
  type Throttle,
} from '../../../lib/account/throttle'

const start = new Date('2026-01-01T00:00:00Z')
const later = (seconds: number, from = start) => new Date(from.getTime() + seconds * 1000)

/** Fails as often as it may, as soon as it may; the waits in seconds after each failure. */
function waits(times: number, free: number) {
  let throttle: Throttle | undefined
  let now = start
  return Array.from({ length: times }, () => {
    throttle = afterFailure(throttle, free, now)
    const until = blockedUntil(throttle, now)
    const wait = until ? (until.getTime() - now.getTime()) / 1000 : 0
    now = later(wait, now)
    return wait
  })
}

describe('failed sign-ins', () => {
  it('are free at first, then wait twice as long each time, at most a quarter of an hour', () => {
    expect(waits(13, 5)).toEqual([0, 0, 0, 0, 15, 30, 60, 120, 240, 480, 900, 900, 900])
  })

  it('are open again exactly when the wait is over', () => {
    const throttle = { failures: 5, lastFailureAt: start, blockedUntil: later(15) }
    expect(blockedUntil(throttle, later(14.999))).toEqual(later(15))
    expect(blockedUntil(throttle, later(15))).toBeUndefined()
    expect(blockedUntil(undefined, start)).toBeUndefined()
  })

  it('are forgotten after a day without one', () => {
    const throttle = { failures: 9, lastFailureAt: start, blockedUntil: later(240) }
    expect(afterFailure(throttle, 5, later(86_399)).failures).toBe(10)
    expect(afterFailure(throttle, 5, later(86_400))).toMatchObject({ failures: 1, blockedUntil: null })
  })

  it('never wait longer than a quarter of an hour, however many', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 1_000_000 }), failures => {
        const { blockedUntil: until } = afterFailure({ failures, lastFailureAt: start, blockedUntil: null }, 5, start)
        expect(until?.getTime()).toBeGreaterThan(start.getTime())
        expect(until?.getTime()).toBeLessThanOrEqual(later(900).getTime())
      }),
    )
  })

  it.each([
    [1, 1],
    [60, 1],
    [61, 2],
    [900, 15],
  ])('tells %i seconds as %i minutes', (seconds, minutes) => {
    expect(minutesUntil(later(seconds), start)).toBe(minutes)
  })
})

describe('new guests from one address', () => {
  const admitMany = (times: number, from: Throttle | undefined, now: Date) => {
    let bucket = from
    let admitted = 0
    for (let i = 0; i < times; i++) {
      const next = admitGuest(bucket, now)
      if (!next) break
      bucket = next
      admitted++
    }
    return { bucket, admitted }
  }

  it('may fill a lecture hall at once, and no more', () => {
    expect(admitMany(guestBurst + 10, undefined, start).admitted).toBe(guestBurst)
  })

  it('may go on at four a minute, without losing the part of a quarter minute that has gone by', () => {
    const { bucket } = admitMany(guestBurst, undefined, start)
    expect(admitMany(10, bucket, later(14)).admitted).toBe(0)
    expect(admitMany(10, bucket, later(60)).admitted).toBe(4)
    const once = admitMany(10, bucket, later(29))
    expect(once.admitted).toBe(1)
    expect(admitMany(10, once.bucket, later(30)).admitted).toBe(1)
  })

  it('start afresh once the bucket is empty', () => {
    const { bucket } = admitMany(3, undefined, start)
    expect(admitGuest(bucket, later(3600))).toEqual({ failures: 1, lastFailureAt: later(3600), blockedUntil: null })
  })
})
