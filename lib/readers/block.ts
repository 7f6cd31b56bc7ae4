import type { Span } from '../text/span'

export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'quote'
  | 'disputed'
  | 'code'
  | 'table-cell'
  | 'caption'
  | 'metadata'
  | 'noise'

/** Why a block is no running text. */
export type NoiseReason =
  | 'table-of-contents'
  | 'bibliography'
  | 'imprint'
  | 'author-note'
  | 'navigation'
  | 'page-header'
  | 'footnote'
  | 'pull-quote'
  | 'byline'
  | 'front-matter'
  | 'code'

/** A stretch of a document with one job. Blocks do not overlap and stand in the order of the text. */
export type Block = Span & {
  readonly kind: BlockKind
  /** Stretches inside that are markup, note marks, or a `{src: …}`: no part of the prose. In order, not overlapping. */
  readonly masks: readonly Span[]
  /** Depth of a heading, 1–6. */
  readonly level?: number
  /** What the block's `{src: …}` names, for example `003-C §4`. */
  readonly src?: string
  readonly reason?: NoiseReason
  /** Of a `disputed` note: index of the block that it is about. */
  readonly about?: number
}

/** Blocks whose sentences may hold facts. */
export const PROSE: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'quote', 'table-cell'])
