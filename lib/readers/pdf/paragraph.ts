import { judgeByWords } from '../judge-passage'
import type { Flow } from './columns'
import type { Line } from './line'

/** The type in which most of a document is set. */
export type BodyType = { readonly size: number; readonly font: string }

/** Lines that belong together, of one flow; `left` and `right` are the flow's edges. */
export type Paragraph = {
  readonly lines: readonly Line[]
  readonly left: number
  readonly right: number
  /** Distance to the paragraph above in its flow, in lines; large at the top. */
  readonly gapAbove: number
  readonly note: boolean
}

const BULLET = /^(?:[-*•–‣▪◦●]|\uf0b7)\s*\S/
const NUMBERED = /^\(?(?:\d{1,2}|[a-z])[.)]\s/
/** The end of a sentence, with the quotes, brackets and note marks that may follow it. */
const STOPPED = /[.!?:…]["'”’)\]»]*\d{0,3}$/

export const isStopped = (text: string): boolean => STOPPED.test(text.trimEnd())

export const isListLine = (text: string): boolean => BULLET.test(text) || NUMBERED.test(text)

/** The paragraphs of a column, its footnotes last. */
export function paragraphsOf(flow: Flow, body: BodyType): Paragraph[] {
  const notes = notesStart(flow.lines, body)
  return [...grouped(flow, flow.lines.slice(0, notes), false), ...grouped(flow, flow.lines.slice(notes), true)]
}

function grouped({ left, right }: Flow, lines: readonly Line[], note: boolean): Paragraph[] {
  const pitch = pitchOf(lines)
  const groups: { lines: Line[]; gapAbove: number }[] = []
  let last: Line | undefined
  for (const line of lines) {
    const group = groups.at(-1)
    const gap = last ? (line.y - last.y) / (pitch || line.size * 1.2) : 9
    if (group && last && !breaks(group.lines, line, { left, right, gap, note })) group.lines.push(line)
    else groups.push({ lines: [line], gapAbove: gap })
    last = line
  }
  return groups.map(group => ({ ...group, left, right, note }))
}

/** The usual distance of lines: the median of those that are no wider than two lines. */
function pitchOf(lines: readonly Line[]): number {
  const steps = lines.slice(1).map((line, i) => line.y - (lines[i]?.y ?? 0))
  const near = steps.filter((step, i) => step > 0 && step < (lines[i]?.size ?? 0) * 2.2).sort((a, b) => a - b)
  return near[Math.floor(near.length / 2)] ?? 0
}

type Place = { readonly left: number; readonly right: number; readonly gap: number; readonly note: boolean }

function breaks(group: readonly Line[], line: Line, { left, right, gap, note }: Place): boolean {
  const [first, last] = [group[0], group.at(-1)]
  if (!first || !last) return true
  if (gap > 1.35 || gap <= 0) return true
  if (Math.abs(line.size - last.size) > 0.12 * Math.max(line.size, last.size)) return true
  if (note) return isMarked(line)
  const ended = isStopped(last.text)
  const short = hasRoom(last, line, right)
  if (BULLET.test(line.text) || (NUMBERED.test(line.text) && (ended || short || NUMBERED.test(first.text)))) return true
  if (ended && short) return true
  const step = 0.8 * line.size
  const item = isListLine(first.text)
  if (line.x > last.x + step && line.x > left + step && !(item && group.length === 1)) return ended || short
  if (line.x < last.x - step && group.length > 1) return ended || short
  return group.length === 1 && short && first.font !== line.font && !ended
}

/** Whether the next line's first word would have fitted: then the line was ended on purpose. */
function hasRoom(line: Line, next: Line, right: number): boolean {
  const word = /^\S+/.exec(next.text)?.[0].length ?? 0
  const width = ((next.right - next.x) * word) / Math.max(1, next.text.length)
  return line.right + width + line.size * 0.8 < right
}

/** Begins with a note mark: "3 See …", "* The author …". */
const isMarked = (line: Line): boolean =>
  line.pieces[0]?.raised === true || /^(?:\[?\d{1,3}[\].)]?|[*†‡§]{1,3})\s?\S/.test(line.text)

/** Index of the first footnote: smaller type that runs to the foot of the column, below a mark or a gap. */
function notesStart(lines: readonly Line[], body: BodyType): number {
  let start = lines.length
  while (start > 0 && (lines[start - 1]?.size ?? 0) < body.size * 0.93) start--
  const first = lines[start]
  const above = lines[start - 1]
  if (!first || !above) return lines.length
  const caption =
    judgeByWords({ start: 0, end: 0, text: first.text, blankBefore: true, blankAfter: true })?.kind === 'caption'
  const apart = isMarked(first) || first.y - above.y > above.size * 1.6
  return apart && !caption ? start : lines.length
}
