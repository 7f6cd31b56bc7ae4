import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenise } from '../../../lib/syntax/parser/tokenise'

const cut = (text: string): string =>
  tokenise(text)
    .map(token => token.text)
    .join(' ')

describe('tokenise cuts as the treebanks do', () => {
  it.each<[name: string, text: string, tokens: string]>([
    ['a full stop', 'It rained.', 'It rained .'],
    ['a comma and a colon', 'In 1921, two rules: none', 'In 1921 , two rules : none'],
    ['a hyphened word', 'state-run', 'state - run'],
    ['three parts', 'bride-to-be', 'bride - to - be'],
    ['a name of two states', 'Franco-Prussian', 'Franco - Prussian'],
    ['a number before a hyphen', '44-day', '44 - day'],
    ['not a prefix', 'e-mail re-elected', 'e-mail re-elected'],
    ['not a product', 'T-129 F-16', 'T-129 F-16'],
    ['not a date', '2020-05-04', '2020-05-04'],
    ['not a range of years', '1914-1918', '1914-1918'],
    ['a range with a dash', '1914–1918', '1914 – 1918'],
    ['a dash without spaces', 'peace—at last', 'peace — at last'],
    ['two hyphens for a dash', 'peace--at last', 'peace -- at last'],
    ['not a fraction', '3/4', '3/4'],
    ['a possessive', "the king's men", "the king 's men"],
    ['a curled possessive', 'the king’s men', 'the king ’s men'],
    ['a possessive of many', "the kings' men", "the kings ' men"],
    ['a negation', "didn't", "did n't"],
    ['two clitics', "wouldn't've", "would n't 've"],
    ['not a decade with an apostrophe', "the '80s", "the '80s"],
    ['dollars', '$40 million', '$ 40 million'],
    ['dollars of a state', 'US$40', 'US$ 40'],
    ['pounds', '£3.5bn', '£ 3.5bn'],
    ['per cent', '12.5%', '12.5 %'],
    ['not a group of thousands', '2,000', '2,000'],
    ['initials', 'J. R. Smith', 'J. R. Smith'],
    ['a short state', 'the U.S. Navy', 'the U.S. Navy'],
    ['a title', 'Dr. Lin', 'Dr. Lin'],
    ['not a title', 'the barn.', 'the barn .'],
    ['straight quotes', 'He said "no".', 'He said " no " .'],
    ['curled quotes', '“Yes,” she said', '“ Yes , ” she said'],
    ['quotes in quotes', '"\'Go\'"', '" \' Go \' "'],
    ['brackets', '(in 1950)', '( in 1950 )'],
    ['dots of something left out', 'and then...', 'and then ...'],
    ['a question with a shout', 'What?!', 'What ? !'],
    ['nothing', '', ''],
    ['spaces alone', '  \n ', ''],
  ])('%s: %s', (_name, text, tokens) => {
    expect(cut(text)).toBe(tokens)
  })

  it('covers every sign once, whatever the text', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.stringMatching(/^[a-c'’.\-–$ "(),1]{0,40}$/),
    )
    fc.assert(
      fc.property(texts, text => {
        const tokens = tokenise(text)
        expect(tokens.map(token => token.text)).toEqual(tokens.map(({ start, end }) => text.slice(start, end)))
        expect(tokens.every(({ start }, i) => start >= (tokens[i - 1]?.end ?? 0))).toBe(true)
        expect(tokens.map(token => token.text).join('')).toBe(text.replace(/\s/g, ''))
      }),
    )
  })
})
