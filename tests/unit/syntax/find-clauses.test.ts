import { describe, expect, it } from 'vitest'
import { findClauses } from '../../../lib/syntax/find-clauses'
import { sentenceWords } from '../../../lib/syntax/sentence-words'
import type { Range } from '../../../lib/syntax/word'

/** Years stand in for what the time-expression reader finds. */
const parseOf = (sentence: string) => {
  const years = [...sentence.matchAll(/\b\d{4}\b/g)].map(found => ({ start: found.index, end: found.index + 4 }))
  return findClauses(sentenceWords(sentence, 0, years))
}

const framesOf = (sentence: string): readonly string[] => {
  const { words, clauses } = parseOf(sentence)
  const text = (range: Range | undefined): string =>
    range
      ? words
          .slice(range.from, range.to)
          .map(word => word.text)
          .join(' ')
      : '–'
  return clauses.map(clause => `${clause.kind}: ${text(clause.subject)} | ${text(clause.verb)}`)
}

describe('findClauses', () => {
  it.each<[name: string, sentence: string, frames: readonly string[]]>([
    ['a plain clause', 'Rome defeated Carthage in 1202.', ['main: Rome | defeated']],
    ['a date before the subject', 'In 1867 Austria made peace with Hungary.', ['main: Austria | made']],
    ['a joint subject', 'Lyon and Geneva signed the pact in 1579.', ['main: Lyon and Geneva | signed']],
    [
      'an apposition between commas',
      'Vauban, the chief engineer, visited Lille in 1668.',
      ['main: Vauban , the chief engineer | visited'],
    ],
    [
      'two predicates of one subject',
      'In 1921 the bank closed its doors and dismissed its clerks.',
      ['main: the bank | closed', 'coordinate: the bank | dismissed'],
    ],
    [
      'two clauses joined by and',
      'Denmark sold the islands in 1917 and Sweden bought the ships.',
      ['main: Denmark | sold', 'coordinate: Sweden | bought'],
    ],
    [
      'a relative clause',
      'The league, which was founded in 1356, controlled the trade.',
      ['relative: The league | was founded', 'main: The league , which was founded in 1356 | controlled'],
    ],
    [
      'a relative clause without commas inside the subject',
      'The decree that abolished the guilds was issued in 1791.',
      ['relative: The decree | abolished', 'main: The decree that abolished the guilds | was issued'],
    ],
    [
      'a clause after a conjunction of time',
      'The canal prospered after Prussia opened its port in 1869.',
      ['main: The canal | prospered', 'adverbial: Prussia | opened'],
    ],
    [
      'a reported clause',
      'The ministry announced that the dam will open in 2031.',
      ['main: The ministry | announced', 'complement: the dam | will open'],
    ],
    [
      'a bare participle is no verb of the clause',
      'The accord, signed in 1648, ended the war.',
      ['main: The accord , signed in 1648 | ended'],
    ],
    [
      'a participle after its noun',
      'The bridge built by Eiffel opened in 1877.',
      ['main: The bridge built by Eiffel | opened'],
    ],
    [
      'a noun that looks like a verb',
      'French grain transfer to Spain in 1709 amounted to little.',
      ['main: French grain transfer to Spain in 1709 | amounted'],
    ],
    ['a bare infinitive', 'The year 1789 saw the old order fall.', ['main: The year 1789 | saw']],
    [
      'two infinitives under one to',
      'Norway planned to build and operate a railway in 1854.',
      ['main: Norway | planned'],
    ],
    [
      'a lost full stop',
      'The coalition collapsed Elections began in 1983.',
      ['main: The coalition | collapsed', 'main: Elections | began'],
    ],
  ])('%s', (_, sentence, frames) => {
    expect(framesOf(sentence)).toEqual(frames)
  })

  it('tells voice, tense and negation of the verb', () => {
    const verbOf = (sentence: string) => parseOf(sentence).clauses[0]?.verb
    expect(verbOf('The tax was not abolished in 1815.')).toMatchObject({ passive: true, negated: true, tense: 'past' })
    expect(verbOf('The port has grown since 1900.')).toMatchObject({ passive: false, perfect: true, tense: 'present' })
    expect(verbOf('The comet will return in 2061.')).toMatchObject({ tense: 'modal', negated: false })
  })

  it('keeps every offset on the document', () => {
    const sentence = 'In 1579, the state-run mint, closed since 1570, struck coins.'
    const words = sentenceWords(sentence, 40, [{ start: 43, end: 47 }])
    expect(words.every(word => sentence.slice(word.start - 40, word.end - 40) === word.text)).toBe(true)
    expect(words.map(word => word.text)).toContain('state-run')
  })
})
