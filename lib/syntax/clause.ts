import type { Range, Word } from './word'

/**
 * A verb with its auxiliaries: "has been signed", "did not sign", "to sign", "signed".
 * `from`/`to` cover it whole, `main` is the index of the verb that carries the meaning.
 */
export type VerbGroup = Range & {
  readonly main: number
  readonly kind: 'finite' | 'infinitive' | 'ing' | 'participle'
  /** Tense of the first word of a finite group. */
  readonly tense: 'past' | 'present' | 'modal'
  readonly perfect: boolean
  readonly passive: boolean
  readonly negated: boolean
  /** The form alone cannot say whether "passed" is a finite past or a participle. */
  readonly ambiguous: boolean
}

export type ClauseKind = 'main' | 'coordinate' | 'adverbial' | 'relative' | 'complement'

/**
 * A finite clause of a sentence, as a clause finder (rules, or a parser) sees it. Ranges index the sentence's words.
 * What stands between `from` and `to` and belongs to a clause nested in it is in `nested`.
 */
export type Clause = Range & {
  readonly kind: ClauseKind
  readonly verb: VerbGroup
  /** The subject as it stands; for a relative clause its antecedent, for a shared predicate the first verb's subject. */
  readonly subject: Range | undefined
  readonly subjectIs: 'own' | 'antecedent' | 'shared'
  /** "after", "that", "which": the word that opens it, an index. */
  readonly marker?: number
  /** Adjuncts before the subject, set off by commas or standing free: "In 1971," "After the war,". */
  readonly fronted: readonly Range[]
  /** Index of the clause that it stands in. */
  readonly parent?: number
}

/** What a clause finder returns; a trained parser may stand beside the rules and answer in the same words. */
export type SentenceParse = {
  readonly words: readonly Word[]
  readonly verbs: readonly VerbGroup[]
  readonly clauses: readonly Clause[]
}

export type ClauseFinder = (words: readonly Word[]) => SentenceParse
