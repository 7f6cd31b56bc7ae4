/** A text that grows at its end. It is put together once, so that the work grows with its length and no faster. */
export type TextBuilder = {
  readonly length: () => number
  /** The last characters, at most 40. */
  readonly tail: () => string
  readonly add: (words: string) => void
  /** Takes `count` characters off the end, at most as many as `tail` shows. */
  readonly cut: (count: number) => void
  readonly text: () => string
}

const SHOWN = 40

export function textBuilder(): TextBuilder {
  const parts: string[] = []
  let length = 0
  let tail = ''
  return {
    length: () => length,
    tail: () => tail,
    add(words) {
      if (words === '') return
      parts.push(words)
      length += words.length
      tail = words.length >= SHOWN ? words.slice(-SHOWN) : (tail + words).slice(-SHOWN)
    },
    cut(count) {
      let left = count
      while (left > 0 && parts.length > 0) {
        const last = parts.pop() ?? ''
        if (last.length > left) parts.push(last.slice(0, -left))
        left -= Math.min(left, last.length)
      }
      length -= count - left
      tail = parts.slice(-SHOWN).join('').slice(-SHOWN)
    },
    text: () => parts.join(''),
  }
}
