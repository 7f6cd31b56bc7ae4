import type { Line } from './line'

export type PageLines = { readonly height: number; readonly lines: readonly Line[] }

/** How many rows from the edge of a page may be a running header or footer. */
const DEEPEST = 3
/** In points: a running line stands at the same height on each of its pages. */
const SAME_HEIGHT = 6
/** So many pages must agree, or all where there are fewer. */
const ENOUGH = 3
const PAGE_NUMBER = /^[-–—|\s]*(?:page\s+)?(?:\d{1,3}|[ivxlc]{1,7})(?:\s*(?:of|\/)\s*\d{1,4})?[-–—|\s]*$/i

/** The lines on one baseline, from the edge inwards. */
type Row = { readonly lines: readonly Line[]; readonly text: string; readonly y: number }

/**
 * Lines at the edge of a page that stand at the same height with the same words, whatever their numbers, on three pages
 * or more; that begin or end with a number which counts the pages; or that are a page number and nothing else.
 */
export function runningLines(pages: readonly PageLines[]): ReadonlySet<Line> {
  const edges = pages.map(page => [edge(page.lines), edge([...page.lines].reverse())])
  const enough = Math.max(2, Math.min(ENOUGH, pages.length))
  const frequent = frequentKeys(edges, enough)
  const running = new Set<Line>()
  for (const [i, sides] of edges.entries())
    for (const side of sides)
      for (const row of side) {
        const repeats = keysOf(row, i).some(key => frequent.has(key))
        // Only what lies between the edge and running text: a refrain inside a page is no header.
        if (!repeats && !isPageNumber(row, pages[i]?.height ?? 0)) break
        for (const line of row.lines) running.add(line)
      }
  return running
}

function frequentKeys(edges: readonly (readonly (readonly Row[])[])[], enough: number): ReadonlySet<string> {
  const times = new Map<string, number>()
  for (const [i, sides] of edges.entries())
    for (const key of new Set(sides.flat().flatMap(row => keysOf(row, i)))) times.set(key, (times.get(key) ?? 0) + 1)
  return new Set([...times].filter(([, count]) => count >= enough).map(([key]) => key))
}

function edge(lines: readonly Line[]): Row[] {
  const rows: Line[][] = []
  for (const line of lines) {
    const row = rows.at(-1)
    if (row && Math.abs((row[0]?.y ?? 0) - line.y) < 1) row.push(line)
    else if (rows.length === DEEPEST) break
    else rows.push([line])
  }
  return rows.map(row => {
    const ordered = [...row].sort((a, b) => a.x - b.x)
    return { lines: row, text: ordered.map(line => line.text.trim()).join(' '), y: row[0]?.y ?? 0 }
  })
}

/** In what a row may agree with rows of other pages. Two keys for a height, so that those on both sides of a step meet. */
function keysOf({ text, y }: Row, page: number): string[] {
  if (text.length > 160) return []
  const words = text
    .toLowerCase()
    .replace(/\d+|\b[ivxlc]+\b/g, '#')
    .replace(/[\s#]+/g, ' ')
    .trim()
  const step = y / SAME_HEIGHT
  const heights = [Math.floor(step), Math.floor(step + 0.5) + 0.5]
  const counted = [/^(\d{1,4})\b/, /\b(\d{1,4})$/].flatMap(pattern => pattern.exec(text)?.[1] ?? [])
  return heights.flatMap(height => [
    `${height} ${words}`,
    ...counted.map(number => `${height} counts ${Number(number) - page}`),
  ])
}

const isPageNumber = ({ text, y }: Row, height: number): boolean =>
  PAGE_NUMBER.test(text) && (y < height * 0.1 || y > height * 0.9)
