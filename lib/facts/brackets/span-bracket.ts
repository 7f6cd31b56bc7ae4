import type { Span } from '../../text/span'
import type { Timex } from '../../timex/timex'

/** What a date in a bracket behind a name says of it. */
export type Meaning = 'born' | 'died' | 'reigned' | 'span'

export type SpanBracket = Span & { readonly meaning: Meaning }

/** Around the date, written `#`, in its bracket. */
const FORMS: readonly (readonly [RegExp, Meaning])[] = [
  [/^#$/, 'span'],
  [/^(?:born|b\.) (?:(?:in|on) )?#(?: (?:in|at) \p{L}[\p{L}’' -]*)?$/u, 'born'],
  [/^(?:died|d\.) (?:(?:in|on) )?#(?: (?:in|at) \p{L}[\p{L}’' -]*)?$/u, 'died'],
  [/^(?:r\.|reigned|ruled)(?: from)? #$/, 'reigned'],
]

/**
 * The bracket around a date, if it is one that tells how long somebody lived or reigned, or when an event was. In one
 * with two dates ("born 1950; died 2001") each stands in its own half.
 */
export function spanBracket(text: string, sentence: Span, timex: Timex): SpanBracket | undefined {
  const before = text.slice(sentence.start, timex.start)
  const after = text.slice(timex.end, sentence.end)
  const open = before.lastIndexOf('(')
  const close = after.indexOf(')')
  if (open < 0 || close < 0 || /[)[\]]/.test(before.slice(open)) || /[([\]]/.test(after.slice(0, close)))
    return undefined
  const inner = `${before.slice(open + 1)}#${after.slice(0, close)}`.replace(/\s+/g, ' ')
  const half = inner.split(/ ?[;,] | ?[–—] ?(?=(?:died|d\.))/).find(part => part.includes('#')) ?? inner
  const isWhole = half === inner || /^(?:born|b\.|died|d\.)/.test(half)
  const form = FORMS.find(([pattern]) => pattern.test(half.trim()))
  if (!form || !isWhole) return undefined
  return { start: sentence.start + open, end: timex.end + close + 1, meaning: form[1] }
}

/** "1884–1961", "3 May 1884 – 2 March 1961": its two ends, each as a time expression of its own. */
export function endsOf(timex: Timex): readonly [Timex, Timex] | undefined {
  const values = timex.value.split('/')
  const gap = /\s?[–—-]\s?| to /.exec(timex.text)
  if (values.length !== 2 || !gap || timex.mod !== undefined || values.some(value => !/^\d{4}(?:-|$)/.test(value)))
    return undefined
  const split = timex.start + gap.index
  const [first = '', second = ''] = values
  const { signal: _, ...rest } = timex
  const from = { ...rest, end: split, text: timex.text.slice(0, gap.index), value: first }
  const start = split + gap[0].length
  const to = { ...rest, start, text: timex.text.slice(gap.index + gap[0].length), value: second }
  return [from, to]
}
