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

/** A clause of a sentence. Ranges index the sentence's words and cover the clauses nested in it. */
export type Clause = Range & {
  readonly kind: ClauseKind
  readonly verb: VerbGroup
  /** The subject as it stands; for a relative clause its antecedent, for a shared predicate the first verb's subject. */
  readonly subject: Range | undefined
  readonly subjectIs: 'own' | 'antecedent' | 'shared'
  /** Adjuncts before the subject, set off by commas or standing free: "In 1971," "After the war,". */
  readonly fronted: readonly Range[]
}

/** A sentence with its verbs and clauses. */
export type SentenceParse = {
  readonly words: readonly Word[]
  readonly verbs: readonly VerbGroup[]
  readonly clauses: readonly Clause[]
}
