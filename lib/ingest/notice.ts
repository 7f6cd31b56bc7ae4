import type { Generated } from '../generate/generated'

/** Why a document has no deck, or what failed; the catalogue has a sentence for each (`documents.notice`). */
export const notices = [
  'document-undated',
  'document-date-unknown',
  'document-cardless',
  'generation-failed',
  'generation-too-long',
  'reading-cancelled',
] as const
export type DocumentNotice = (typeof notices)[number]

export const isNotice = (code: string | null): code is DocumentNotice => notices.some(notice => notice === code)

/** What to tell the owner of a document that was read: null where there are cards. */
export function noticeOf(generated: Generated): DocumentNotice | null {
  if (generated.cards.length > 0) return null
  // A year written with X is one that the document's own date would give.
  const yearless = generated.timexes.some(timex => timex.type === 'DATE' && timex.value.startsWith('XXXX'))
  if (yearless && generated.document.published === null) return 'document-date-unknown'
  return generated.facts.length > 0 ? 'document-cardless' : 'document-undated'
}
