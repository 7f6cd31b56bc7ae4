/** A piece of a line. `raised`: smaller and higher than the words around it, as note marks are. */
export type Piece = { readonly text: string; readonly x: number; readonly right: number; readonly raised: boolean }

/** Words that stand on one baseline without a wide gap. Points from the top left, `y` of the baseline. */
export type Line = {
  readonly pieces: readonly Piece[]
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  /** The font of most of its words. */
  readonly font: string
}

export const lineOf = (pieces: readonly Piece[], type: Pick<Line, 'y' | 'size' | 'font'>): Line => ({
  ...{ y: type.y, size: type.size, font: type.font },
  pieces,
  text: pieces.map(piece => piece.text).join(''),
  x: Math.min(...pieces.map(piece => piece.x)),
  right: Math.max(...pieces.map(piece => piece.right)),
})

/** One line of two that stand side by side. */
export function joinedLine(left: Line, right: Line): Line {
  const space: Piece = { text: ' ', x: left.right, right: right.x, raised: false }
  const wide = left.text.length >= right.text.length ? left : right
  return lineOf([...left.pieces, space, ...right.pieces], { y: left.y, size: wide.size, font: wide.font })
}

/** The value that most of the text has. */
export function commonest<T>(lines: readonly Line[], of: (line: Line) => T): T | undefined {
  const lengths = new Map<T, number>()
  for (const line of lines) lengths.set(of(line), (lengths.get(of(line)) ?? 0) + line.text.length)
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0]
}

/** In points. */
export type PageSize = { readonly number: number; readonly width: number; readonly height: number }

export type LinesOfPage = PageSize & { readonly lines: readonly Line[] }
