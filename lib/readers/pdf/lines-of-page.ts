import { type Line, lineOf, type Piece } from './line'
import type { PageItem } from './page-items'

/** In parts of the type size: a gap from which words count as parted, and one that may be the gutter of columns. */
const WORD_GAP = 0.15
const WIDE_GAP = 0.9

/** The items of a page as lines, from top to bottom; a wide gap parts what stands on one baseline. */
export function linesOfPage(items: readonly PageItem[]): Line[] {
  return rowsOf(items).flatMap(linesOfRow)
}

/** Items that share a baseline; a smaller, raised one belongs to the row of the words it follows. */
function rowsOf(items: readonly PageItem[]): PageItem[][] {
  const sorted = [...items].sort((a, b) => a.y - b.y || a.x - b.x)
  const large = sorted.filter((item, i) => !mayBeRaised(item, sorted, i))
  const rows: PageItem[][] = []
  for (const item of large) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row && first && Math.abs(item.y - first.y) <= 0.35 * Math.min(item.size, first.size)) row.push(item)
    else rows.push([item])
  }
  const placed = new Set(large)
  for (const item of sorted) if (!placed.has(item)) placeRaised(item, rows)
  return rows
}

const NOTE_MARK = /^[\s(]*(?:\d{1,3}|[*†‡§¶]{1,3}|[a-z])(?:[,–-]\s?\d{1,3})*[\s)]*$/

/** Looks like a note mark, and just below it begins the baseline of larger type. */
function mayBeRaised(item: PageItem, sorted: readonly PageItem[], i: number): boolean {
  if (!NOTE_MARK.test(item.text)) return false
  for (let at = i + 1; at < sorted.length; at++) {
    const below = sorted[at]
    if (!below || below.y - item.y > item.size) return false
    const beside = below.right > item.x - item.size * 3 && below.x < item.right + item.size * 3
    if (beside && below.size > item.size * 1.2 && below.y - item.y > below.size * 0.12) return true
  }
  return false
}

function placeRaised(item: PageItem, rows: PageItem[][]): void {
  let best: PageItem[] | undefined
  for (const row of rows) {
    const first = row[0]
    if (!first) continue
    const rise = first.y - item.y
    if (rise > 0 && rise <= first.size * 0.75 && first.y < (best?.[0]?.y ?? Number.POSITIVE_INFINITY)) best = row
  }
  if (best) best.push(item)
  else rows.push([item])
}

function linesOfRow(row: readonly PageItem[]): Line[] {
  const base = [...row].sort((a, b) => b.text.length - a.text.length)[0]
  const ordered = [...row].sort((a, b) => a.x - b.x)
  const groups: PageItem[][] = []
  for (const item of ordered) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    const limit = WIDE_GAP * Math.max(item.size, last?.size ?? 0)
    if (group && last && item.x - last.right <= limit) group.push(item)
    else groups.push([item])
  }
  return groups.map(group => lineFrom(group, base?.y ?? 0))
}

function lineFrom(group: readonly PageItem[], y: number): Line {
  const main = [...group].sort((a, b) => b.text.length - a.text.length)[0]
  const size = main?.size ?? 1
  const pieces: Piece[] = []
  let last: PageItem | undefined
  for (const item of group) {
    if (last && parts(last, item))
      pieces.push({ text: ' ', x: last.right, right: Math.max(last.right, item.x), raised: false })
    const raised = item.size < size * 0.85 && item.y < y - size * 0.12 && NOTE_MARK.test(item.text)
    pieces.push({ text: item.text, x: item.x, right: item.right, raised })
    last = item
  }
  return lineOf(pieces, { y, size, font: main?.font ?? '' })
}

/** Whether two neighbours are two words. */
const parts = (left: PageItem, right: PageItem): boolean =>
  !/\s$/.test(left.text) &&
  !/^\s/.test(right.text) &&
  (right.x - left.right > WORD_GAP * Math.min(left.size, right.size) ||
    (right.spaced && right.x - left.right > 0.05 * right.size))
