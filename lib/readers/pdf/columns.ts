import { joinedLine, type Line } from './line'

/** Lines of one column, from top to bottom, and the edges between which they stand. */
export type Flow = { readonly lines: readonly Line[]; readonly left: number; readonly right: number }

/** Columns of text are at least this many lines high and hold this many characters a line; narrower ones are tables. */
const LEAST_LINES = 3
const LEAST_LENGTH = 16
/** In points: white space that runs down between columns. */
const LEAST_GUTTER = 7

/** The lines of a page in reading order, column by column. Lines across the gutter part what stands above from below. */
export function flowsOf(lines: readonly Line[], depth = 0): Flow[] {
  const gutter = depth < 3 ? findGutter(lines) : undefined
  if (gutter === undefined) return lines.length > 0 ? [flowOf(rowsJoined(lines))] : []
  const flows: Flow[] = []
  for (const band of bandsOf(lines, gutter)) {
    const [left, right] = [band.filter(line => line.x < gutter), band.filter(line => line.x >= gutter)]
    if (band.some(line => crosses(line, gutter)) || !isColumn(left) || !isColumn(right))
      flows.push(flowOf(rowsJoined(band)))
    else flows.push(...flowsOf(left, depth + 1), ...flowsOf(right, depth + 1))
  }
  return merged(flows)
}

const flowOf = (lines: readonly Line[]): Flow => ({
  lines,
  left: Math.min(...lines.map(line => line.x)),
  right: Math.max(...lines.map(line => line.right)),
})

const crosses = (line: Line, x: number): boolean => line.x < x && line.right > x

/** Two bands one after the other of which none is a column are one flow. */
function merged(flows: readonly Flow[]): Flow[] {
  const out: Flow[] = []
  for (const flow of flows) {
    const last = out.at(-1)
    const same = last && Math.abs(last.left - flow.left) < 2 && Math.abs(last.right - flow.right) < 2
    const below = last && (last.lines.at(-1)?.y ?? 0) < (flow.lines[0]?.y ?? 0)
    if (last && same && below) out[out.length - 1] = flowOf([...last.lines, ...flow.lines])
    else out.push(flow)
  }
  return out
}

/** The middle of the white strip that the fewest lines cross and that has columns on both sides. */
function findGutter(lines: readonly Line[]): number | undefined {
  const left = Math.min(...lines.map(line => line.x))
  const right = Math.max(...lines.map(line => line.right))
  const width = Math.ceil(right - left)
  if (!(width > 100 && width < 20_000) || lines.length < LEAST_LINES * 2) return undefined
  const covered = coverage(lines, left, width)
  const [from, to] = [Math.floor(width * 0.15), Math.ceil(width * 0.85)]
  const least = Math.min(...covered.subarray(from, to))
  if (least > lines.length * 0.4) return undefined
  const strip = widestRun(covered, { from, to, most: least })
  if (strip.length < LEAST_GUTTER) return undefined
  const x = left + strip.start + strip.length / 2
  const sides = [lines.filter(line => line.right <= x), lines.filter(line => line.x >= x)]
  return sides.every(isColumn) ? x : undefined
}

/** How many lines stand over each point of the width. */
function coverage(lines: readonly Line[], left: number, width: number): Int32Array {
  const covered = new Int32Array(width + 2)
  for (const line of lines) {
    const [from, to] = [Math.max(0, Math.floor(line.x - left)), Math.min(width, Math.ceil(line.right - left))]
    covered[from] = (covered[from] ?? 0) + 1
    covered[to + 1] = (covered[to + 1] ?? 0) - 1
  }
  for (let i = 1; i < covered.length; i++) covered[i] = (covered[i] ?? 0) + (covered[i - 1] ?? 0)
  return covered
}

function widestRun(covered: Int32Array, { from, to, most }: { from: number; to: number; most: number }) {
  let best = { start: from, length: 0 }
  let start = from
  for (let i = from; i <= to; i++) {
    if (i < to && (covered[i] ?? 0) <= most) continue
    if (i - start > best.length) best = { start, length: i - start }
    start = i + 1
  }
  return best
}

/** Whether lines are running text in a column and not cells of a table. */
function isColumn(lines: readonly Line[]): boolean {
  const length = lines.reduce((sum, line) => sum + line.text.length, 0)
  return lines.length >= LEAST_LINES && length / lines.length >= LEAST_LENGTH
}

/** Lines that cross `x`, and the stretches between them, from top to bottom. */
function bandsOf(lines: readonly Line[], x: number): Line[][] {
  const bands: Line[][] = []
  let crossing = false
  for (const line of [...lines].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const across = crosses(line, x)
    const band = bands.at(-1)
    if (band && across === crossing) band.push(line)
    else bands.push([line])
    crossing = across
  }
  return bands
}

/** Where there are no columns, what stands on one baseline is one line again. */
function rowsJoined(lines: readonly Line[]): Line[] {
  const rows: Line[] = []
  for (const line of [...lines].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const last = rows.at(-1)
    if (last && Math.abs(last.y - line.y) < 0.5 && last.right <= line.x) rows[rows.length - 1] = joinedLine(last, line)
    else rows.push(line)
  }
  return rows
}
