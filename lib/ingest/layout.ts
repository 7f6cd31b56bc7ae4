import type { GeneratedPage } from '../generate/generated'
import type { Block } from '../readers/block'
import type { ReadDocument } from '../readers/read-document'

/** How a file was read: its blocks, and its pages where it has them. */
export type Layout = { readonly blocks: readonly Block[]; readonly pages: readonly GeneratedPage[] }

/** Null for plain text and Markdown, whose blocks can be read from the text again at any time. */
export const layoutOf = ({ format, blocks, pages = [] }: ReadDocument): Layout | null =>
  format === 'text' || format === 'markdown' ? null : { blocks, pages }
