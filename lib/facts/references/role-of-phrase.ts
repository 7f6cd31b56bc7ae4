import type { Word } from '../../syntax/word'
import type { SentenceRead } from '../read-sentence'
import type { Role } from './mention'
import type { Phrase } from './noun-phrases'
import { roleInTree, topOf } from './tree-place'

/** Subject, object or oblique: by the tree, else by the words around. */
export function roleOfPhrase(read: SentenceRead, phrase: Phrase): Role {
  const inTree = roleInTree(read.tree, topOf(read.tree, phrase))
  if (inTree) return inTree
  const { words, clauses } = read.parse
  for (const clause of clauses)
    if (clause.subjectIs === 'own' && clause.subject && headsSubject(words, clause.subject.from, phrase))
      return 'subject'
  let at = phrase.from - 1
  while (words[at]?.tag === 'ADV') at--
  return words[at]?.tag === 'VERB' || words[at]?.tag === 'AUX' ? 'object' : 'oblique'
}

const headsSubject = (words: readonly Word[], from: number, phrase: Phrase): boolean => {
  let at = from
  while (at < phrase.from && /^(PUNCT|ADV|CCONJ|SCONJ)$/.test(words[at]?.tag ?? '')) at++
  return at === phrase.from || (at > phrase.from && at < phrase.to && phrase.head >= at)
}
