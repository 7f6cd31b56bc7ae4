import { isRelative } from '../syntax/resolve-participles'
import { verbForm } from '../syntax/verb-forms'
import { isBreak, isComma, isNominal, type Word } from '../syntax/word'

/** A stretch between commas or dashes. `opener` is the mark before it, an index. */
export type Segment = { readonly at: readonly number[]; readonly opener?: number; readonly closer?: number }

/** Cuts at commas and dashes that stand outside quotation marks and brackets. */
export function segmentsOf(words: readonly Word[], indices: readonly number[]): readonly Segment[] {
  const out: Segment[] = []
  let at: number[] = []
  let opener: number | undefined
  let depth = 0
  const close = (closer?: number): void => {
    if (at.length > 0)
      out.push({ at, ...(opener === undefined ? {} : { opener }), ...(closer === undefined ? {} : { closer }) })
    at = []
    opener = closer
  }
  for (const i of indices) {
    const word = words[i]
    if (/^["“(]$/.test(word?.text ?? '')) depth = word?.text === '"' && depth > 0 ? depth - 1 : depth + 1
    else if (/^[”)]$/.test(word?.text ?? '')) depth = Math.max(0, depth - 1)
    if (depth === 0 && (isComma(word) || isBreak(word))) close(i)
    else at.push(i)
  }
  close()
  return out
}

export type SegmentKind = 'participle' | 'relative' | 'example' | 'conjunct' | 'adjunct' | 'noun' | 'other'

/** What a segment is, by its first words. */
export function segmentKind(words: readonly Word[], segment: Segment): SegmentKind {
  const first = words[segment.at.find(i => words[i]?.tag !== 'ADV') ?? -1]
  if (!first) return 'other'
  if (isRelative(first) || first.lower === 'when') return 'relative'
  if (/^(including|especially|particularly|notably|such)$/.test(words[segment.at[0] ?? -1]?.lower ?? ''))
    return 'example'
  if (first.tag === 'CCONJ') return 'conjunct'
  if (first.tag === 'VERB' && verbForm(first.lower) !== 'base') return 'participle'
  if (first.tag === 'ADP' || first.tag === 'SCONJ' || first.tag === 'PART')
    return isRelative(words[(segment.at[0] ?? 0) + 1]) ? 'relative' : 'adjunct'
  return isNominal(first) || first.tag === 'DET' || first.tag === 'ADJ' ? 'noun' : 'other'
}

export const endsNominal = (words: readonly Word[], segment: Segment | undefined): boolean =>
  isNominal(words[segment?.at.at(-1) ?? -1])
