/** What the parser sees of a word: the same functions made its training data (model/train.py). */
export type WordType = { readonly key: string; readonly shape: number; readonly affixes: readonly number[] }

const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/[“”]|``|''/g, '"'],
  [/[’‘]/g, "'"],
  [/[–—−]|--/g, '-'],
  [/…/g, '...'],
]
const BUCKETS = 4096

/** Quotes and dashes plain, small letters, each digit 0: a year is any year. */
export const keyOf = (form: string): string =>
  PLAIN.reduce((text, [pattern, plain]) => text.replace(pattern, plain), form)
    .toLowerCase()
    .replace(/\p{Nd}/gu, '0')

export function wordType(form: string): WordType {
  const key = keyOf(form)
  const tails = [1, 2, 3, 4].map(n => fnv(n + key.slice(-n)))
  return { key, shape: shapeOf(form), affixes: [...tails, fnv(`p${key.slice(0, 2)}`), fnv(`q${key.slice(0, 3)}`)] }
}

/** FNV-1a over UTF-16 code units (Fowler, Noll, Vo), into the buckets of the affix table. */
function fnv(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0
  return hash % BUCKETS
}

const TESTS: readonly (readonly [RegExp, number])[] = [
  [/^\d{4}$/, 1],
  [/^\d{1,2}$/, 2],
  [/^[\d.,:/-]+$/, 3],
  [/\d/, 4],
]

/** Digits, capitals and hyphens of a word as one of twelve classes. */
function shapeOf(form: string): number {
  if (!/[\p{L}\p{N}_]/u.test(form)) return 0
  for (const [pattern, shape] of TESTS) if (pattern.test(form)) return shape
  const capitals = form.match(/\p{Lu}/gu)?.length ?? 0
  const letters = form.match(/\p{L}/gu)?.length ?? 0
  const hyphen = /[-–]/.test(form)
  if (capitals === 0) return hyphen ? 6 : 5
  if (capitals === letters) return letters > 1 ? 7 : 8
  if (/^\p{Lu}/u.test(form)) return hyphen ? 10 : capitals === 1 ? 9 : 11
  return 11
}
