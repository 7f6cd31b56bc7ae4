import type { Span } from '../../text/span'

/** A token as the treebanks cut it: hyphens, clitics and signs of money stand alone. Offsets count in the given text. */
export type Token = Span & { readonly text: string }

const ABBREVIATION =
  /^(?:(?:\p{L}\.){2,}|\p{Lu}\.|(?:mr|mrs|ms|dr|prof|st|gen|lt|col|maj|capt|cmdr|adm|sgt|rev|hon|gov|sen|rep|pres|jr|sr|vs|etc|inc|ltd|co|corp|no|vol|pp|ca|c|approx|est|dept|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.)$/iu
/** Pieces before a hyphen that the treebanks keep with their word. */
const PREFIX =
  /^(?:e|co|re|un|non|pre|post|anti|pro|semi|ex|mid|sub|ultra|pseudo|quasi|inter|intra|multi|counter|de|bi|tri|al|el|ul|an|as)$/i
const OPEN = /^["“”'‘’`([{<«¿¡$£€¥*#_~]/u
const CLOSE = /["“”'‘’`)\]}>»,;:!?…%°*_~]$/u
const CLITIC = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/iu

/** Cuts a sentence into tokens by white space, then peels what stands apart from both ends of each piece. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(/\S+/g)) cutPiece(match[0], match.index, tokens)
  return tokens
}

function cutPiece(piece: string, at: number, out: Token[]): void {
  let from = 0
  let to = piece.length
  const tail: Token[] = []
  const token = (start: number, end: number): Token => ({
    start: at + start,
    end: at + end,
    text: piece.slice(start, end),
  })
  while (from < to && OPEN.test(piece.slice(from, to)) && to - from > 1) {
    if (/^['’](?:s|re|ve|ll|d|m|\d0s)$/iu.test(piece.slice(from, to))) break
    out.push(token(from, ++from))
  }
  for (;;) {
    const rest = piece.slice(from, to)
    if (rest.length <= 1) break
    const dots = /[.…]{2,}$/.exec(rest)?.[0].length ?? (/\.$/.test(rest) && !ABBREVIATION.test(rest) ? 1 : 0)
    const hyphen = /[\p{L}\d][-–]$/u.test(rest)
    const cut = dots > 0 ? dots : hyphen || (CLOSE.test(rest) && !CLITIC.test(rest)) ? 1 : 0
    if (cut === 0) break
    tail.unshift(token(to - cut, to))
    to -= cut
  }
  cutCore(piece, at, from, to, out)
  out.push(...tail)
}

/** The core of a piece: clitics, hyphens, dashes and slashes between words. */
function cutCore(piece: string, at: number, from: number, to: number, out: Token[]): void {
  const core = piece.slice(from, to)
  if (core === '') return
  const token = (start: number, end: number): Token => ({
    start: at + start,
    end: at + end,
    text: piece.slice(start, end),
  })
  const clitic = CLITIC.exec(core)
  if (clitic?.[1] !== undefined && clitic[2] !== undefined) {
    cutCore(piece, at, from, from + clitic[1].length, out)
    out.push(token(from + clitic[1].length, to))
    return
  }
  const money = /^(US|A|C|NZ|HK|Rs)([$£€¥.]*)(?=\d)/.exec(core)
  if (money && money[0].length < core.length && money[2] !== '') {
    out.push(token(from, from + money[0].length))
    cutCore(piece, at, from + money[0].length, to, out)
    return
  }
  const joint = jointIn(core)
  if (joint) {
    cutCore(piece, at, from, from + joint.start, out)
    out.push(token(from + joint.start, from + joint.end))
    cutCore(piece, at, from + joint.end, to, out)
    return
  }
  out.push(token(from, to))
}

/** The first hyphen or dash that parts two words or figures; none in "T-129", "e-mail" or "2020-05-04". */
function jointIn(core: string): Span | undefined {
  for (const match of core.matchAll(/[-–—/]+/g)) {
    const before = core.slice(0, match.index)
    const after = core.slice(match.index + match[0].length)
    if (before === '' || after === '') continue
    if (/[–—]|--/.test(match[0])) return { start: match.index, end: match.index + match[0].length }
    if (match[0] === '/') continue
    if (/^\p{L}{1,4}$/u.test(before) && /^\d/.test(after)) continue
    if (/\d$/.test(before) && /^\d/.test(after)) continue
    if (PREFIX.test(before)) continue
    if (/\p{L}|\d$/u.test(before) && /^\p{L}/u.test(after)) return { start: match.index, end: match.index + 1 }
  }
  return undefined
}
