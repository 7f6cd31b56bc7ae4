import { describe, expect, it } from 'vitest'
import { repairTree } from '../../../lib/syntax/repair-tree'
import type { TreeWord } from '../../../lib/syntax/tree-word'
import type { Tag } from '../../../lib/syntax/word'

/** "word/TAG/XPOS/head/relation", heads counted from 1; 0 is the root. */
const tree = (text: string): readonly TreeWord[] =>
  text.split(' ').map((item, i) => {
    const [word = '', tag = '', xpos = '', head = '', relation = ''] = item.split('/')
    return {
      start: i,
      end: i + 1,
      text: word,
      lower: word.toLowerCase(),
      tag: tag as Tag,
      xpos,
      head: Number(head) - 1,
      relation,
    }
  })

const arcs = (words: readonly TreeWord[]): string[] =>
  words.map(word => `${word.text} ${word.head + 1} ${word.relation}`)
const only = (words: readonly TreeWord[], before: readonly TreeWord[]): string[] => {
  const old = arcs(before)
  return arcs(words).filter((arc, i) => arc !== old[i])
}

describe('repairTree mends', () => {
  it.each<[name: string, given: string, changed: readonly string[]]>([
    [
      'a second subject behind the verb',
      'Rome/PROPN/NNP/2/nsubj fell/VERB/VBD/0/root Gaul/PROPN/NNP/4/nsubj rose/VERB/VBD/2/csubj',
      ['rose 2 parataxis'],
    ],
    [
      'a subject that hangs on the date before it',
      'Rome/PROPN/NNP/2/nsubj fell/VERB/VBD/0/root 476/TIMEX/CD/2/obl Gaul/PROPN/NNP/3/conj rose/VERB/VBD/2/conj',
      ['Gaul 5 nsubj'],
    ],
    [
      'the first of several predicates, taken for a participle',
      'Ann/PROPN/NNP/3/nsubj complained/VERB/VBD/1/acl wept/VERB/VBD/0/root',
      ['Ann 2 nsubj', 'complained 0 root', 'wept 2 conj'],
    ],
    [
      'a finite verb under its own subject',
      'Exports/NOUN/NNS/0/root rose/VERB/VBD/1/acl 1990/TIMEX/CD/1/obl',
      ['Exports 2 nsubj', 'rose 0 root', '1990 2 obl'],
    ],
    [
      'a predicate beside its own subject',
      'Trade/NOUN/NN/0/root is/AUX/VBZ/3/cop vital/ADJ/JJ/1/parataxis',
      ['Trade 3 nsubj', 'vital 0 root'],
    ],
    [
      'a date that a conjunction of time has caught',
      'Rome/PROPN/NNP/2/nsubj fell/VERB/VBD/0/root while/SCONJ/IN/4/case 476/TIMEX/CD/2/obl Gaul/PROPN/NNP/6/nsubj rose/VERB/VBD/2/advcl',
      ['while 6 mark', '476 6 obl'],
    ],
    [
      'a name that was taken for a preposition',
      'Fridtjof/ADP/IN/2/case Nansen/PROPN/NNP/3/nsubj sailed/VERB/VBD/0/root',
      ['Fridtjof 2 compound'],
    ],
    [
      'a plural that was taken for a verb',
      'Arms/NOUN/NNS/5/obl imports/VERB/VBZ/5/advcl by/ADP/IN/4/case Peru/PROPN/NNP/2/obl fell/VERB/VBD/0/root',
      ['Arms 2 compound', 'imports 5 obl', 'Peru 2 nmod'],
    ],
    [
      'a goal that belongs to the noun before it',
      'Ann/PROPN/NNP/2/nsubj paid/VERB/VBD/0/root a/DET/DT/4/det visit/NOUN/NN/2/obj to/ADP/IN/6/case Rome/PROPN/NNP/2/obl',
      ['Rome 4 nmod'],
    ],
    [
      'a relative clause behind a date',
      'Ann/PROPN/NNP/2/nsubj signed/VERB/VBD/0/root pacts/NOUN/NNS/2/obj 1990/TIMEX/CD/2/obl which/PRON/WDT/6/nsubj gave/VERB/VBD/2/advcl:relcl aid/NOUN/NN/6/obj',
      ['gave 3 acl:relcl'],
    ],
    [
      'a small foreign word in a name, taken for a verb',
      'Ann/PROPN/NNP/2/nsubj paid/VERB/VBD/0/root Sanayi/PROPN/NNP/4/nsubj ve/VERB/VBP/2/parataxis Ticaret/PROPN/NNP/4/obj',
      ['Sanayi 2 dep', 've 3 flat', 'Ticaret 3 flat'],
    ],
    [
      'a clause that was taken for the subject of the next verb',
      'Ann/PROPN/NNP/2/nsubj taught/VERB/VBD/4/nsubj:pass was/AUX/VBD/4/aux:pass elected/VERB/VBN/0/root',
      ['taught 0 root', 'elected 2 conj'],
    ],
  ])('%s', (_name, given, changed) => {
    expect(only(repairTree(tree(given)), tree(given))).toEqual(changed)
  })

  it.each<[name: string, given: string]>([
    ['a sound clause', 'Rome/PROPN/NNP/2/nsubj fell/VERB/VBD/0/root 476/TIMEX/CD/2/obl'],
    ['a clause that is the subject', 'Walking/VERB/VBG/2/csubj helps/VERB/VBZ/0/root'],
    [
      'a participle of an object',
      'Ann/PROPN/NNP/2/nsubj sold/VERB/VBD/0/root ships/NOUN/NNS/2/obj built/VERB/VBN/3/acl',
    ],
    ['a date with until', 'Rome/PROPN/NNP/2/nsubj stood/VERB/VBD/0/root until/ADP/IN/4/case 476/TIMEX/CD/2/obl'],
    [
      'a place that somebody went to',
      'Ann/PROPN/NNP/2/nsubj sent/VERB/VBD/0/root ships/NOUN/NNS/2/obj to/ADP/IN/5/case Rome/PROPN/NNP/2/obl',
    ],
    [
      'a relative clause on all that was said',
      'Ann/PROPN/NNP/2/nsubj signed/VERB/VBD/0/root pacts/NOUN/NNS/2/obj which/PRON/WDT/5/nsubj led/VERB/VBD/2/advcl:relcl',
    ],
    ['two dates in a row', 'Rome/PROPN/NNP/2/nsubj fell/VERB/VBD/0/root 476/TIMEX/CD/2/obl 480/TIMEX/CD/3/conj'],
    ['no words', ''],
  ])('nothing in %s', (_name, given) => {
    const words = given === '' ? [] : tree(given)
    expect(repairTree(words)).toEqual(words)
  })

  it('leaves what it was given as it was', () => {
    const given = tree('Exports/NOUN/NNS/0/root rose/VERB/VBD/1/acl')
    const before = arcs(given)
    repairTree(given)
    expect(arcs(given)).toEqual(before)
  })
})
