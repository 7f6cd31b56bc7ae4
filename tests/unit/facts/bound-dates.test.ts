import { describe, expect, it } from 'vitest'
import { statementsOf } from './statements-of'

describe('a date that belongs to another event', () => {
  it.each<[name: string, text: string, told: readonly string[]]>([
    [
      'bounds what came in its aftermath',
      'In the aftermath of the war between Peru and Chile over the desert in 1921, Bolivia has become a large port.',
      [
        '1921/.. In the aftermath of the war between Peru and Chile over the desert in 1921, Bolivia has become a large port.',
      ],
    ],
    [
      'does not date what it only moves somebody to do',
      'Peru may look for new friends in light of the fall of Sarn in 1921.',
      ['1921 The fall of Sarn took place in 1921.'],
    ],
    [
      'does not date what it is only the reason for',
      'Peru and Chile are called brothers since Peru recognised Chile in 1921.',
      ['1921 Peru recognised Chile in 1921.'],
    ],
    [
      'does, where a perfect counts from it',
      'Peru and Chile have been friends since Peru recognised Chile in 1921.',
      [
        '1921 Peru recognised Chile in 1921.',
        '1921/.. Peru and Chile have been friends since Peru recognised Chile in 1921.',
      ],
    ],
    [
      'is told in its tail with what the tail hangs on',
      'Peru has faced raids on its ships in Chile, with 21 sailors killed since 1921.',
      ['1921/.. Peru has faced raids on its ships in Chile, with 21 sailors killed since 1921.'],
    ],
    [
      'goes with the event right before it',
      'Trust in Peru sank after the siege of Sarn by Chile in May 1921.',
      [
        '1921-05 The siege of Sarn by Chile took place in May 1921.',
        '1921-05/.. Trust in Peru sank after the siege of Sarn by Chile in May 1921.',
      ],
    ],
  ])('%s', (_, text, told) => expect([...statementsOf(text)].sort()).toEqual([...told].sort()))
})

describe('a subject that stands before an aside', () => {
  it.each<[name: string, text: string, told: readonly string[]]>([
    [
      'behind while',
      'In 1921, Peru built a port while Chile, under the terms of the accord, banned the trade in copper.',
      [
        '1921 In 1921, Peru built a port.',
        '1921 Peru and Chile: In 1921, Chile, under the terms of the accord, banned the trade in copper.',
      ],
    ],
    [
      'behind although, where a second clause follows',
      'Although trade grew with the arrival of ships from Chile in 1921, a tax was laid on copper in Peru in 1922.',
      [
        '1921 The arrival of ships from Chile took place in 1921.',
        '1921 Trade grew with the arrival of ships from Chile in 1921.',
        '1922 A tax was laid on copper in Peru in 1922.',
      ],
    ],
  ])('%s', (_, text, told) => expect([...statementsOf(text)].sort()).toEqual([...told].sort()))
})
