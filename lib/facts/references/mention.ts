import type { Range } from '../../syntax/word'
import type { SentenceRead } from '../read-sentence'
import type { Kind } from './noun-kinds'
import type { Gender } from './person-nouns'

export type Role = 'subject' | 'object' | 'oblique' | 'owner'

/** A phrase that refers: a name, a noun phrase, a pronoun, or several joined by "and". Ranges index its sentence. */
export type Mention = Range & {
  readonly read: SentenceRead
  /** Sentences before the one in question, which is 0. */
  readonly distance: number
  /** Index of its head noun, or of the pronoun. */
  readonly head: number
  /** "he", "she", "it", "they" for every form of these. */
  readonly pronoun?: Pronoun
  readonly role: Role
  readonly number: 'one' | 'many' | 'either'
  readonly kind: Kind | undefined
  readonly gender: Gender | undefined
  /** The proper name in it, without article and titles. */
  readonly name?: string
  readonly determiner: 'the' | 'a' | 'this' | 'owned' | 'none'
  /** Lies inside a phrase before the subject, or inside another mention. */
  readonly embedded: boolean
  readonly members?: readonly Mention[]
}

export type Pronoun = 'he' | 'she' | 'it' | 'they'

const FORMS: Readonly<Record<string, Pronoun>> = {
  he: 'he',
  him: 'he',
  his: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
  it: 'it',
  its: 'it',
  they: 'they',
  them: 'they',
  their: 'they',
  theirs: 'they',
}

export const pronounOf = (lower: string): Pronoun | undefined =>
  Object.hasOwn(FORMS, lower) ? FORMS[lower] : undefined

export const isPossessive = (lower: string): boolean => /^(his|her|its|their)$/.test(lower)
