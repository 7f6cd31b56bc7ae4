import { readdirSync, readFileSync } from 'node:fs'

/** Sentences without a date, as they stand between the dated ones of any report or narrative. */
const UNDATED = [
  'The road follows the river for most of the way, and where it leaves the bank the views are wide.',
  'Nobody who lived in the valley doubted that the bridge would have to be built sooner or later.',
  'Such questions are seldom settled by argument, since each side reads the same figures in its own way.',
  'The committee consists of nine members, three of whom are chosen by the towns along the coast.',
  'Its walls are of grey stone, its roof is of slate, and the yard behind it is paved with brick.',
  'What made the difference was not the money but the patience of those who handed it out.',
  'Fishermen complain that the nets are too fine and the quotas too small to feed a family.',
  'A second difficulty lies in the law itself, which says nothing about wells that two farms share.',
  'The engine is simple enough to be mended by a village smith, and that is why it spread.',
  'Most of the letters are short, written in haste, and full of requests for shoes and paper.',
  'Critics answer that the method proves too much, for by its light every tax would be unjust.',
  'The harbour is deep, but the entrance is narrow, and ships wait outside until the wind turns.',
  'Teachers are free to choose their books as long as the inspectors find nothing against them.',
  'Both governments insist that the talks are going well and that patience is all they need.',
  'The painting hangs badly, between two windows, so that one sees it only with a hand over the eyes.',
  'Wheat does poorly on the upper slopes, where the frost lingers and the soil is thin.',
  'Most passengers slept through the delay and learned of it from the steward over breakfast.',
  'The patients were neither told which drug they took nor asked whether they wished to know.',
  'Her style is plain, her judgements are mild, and her footnotes are merciless.',
  'Whoever controls the pass controls the price of salt on both sides of the mountains.',
]

const folder = (path: string): readonly string[] => {
  const url = new URL(`../../${path}`, import.meta.url)
  return readdirSync(url)
    .filter(name => name.endsWith('.md') && name !== 'README.md')
    .sort()
    .map(name => readFileSync(new URL(name, url), 'utf8').replace(/^---[\s\S]*?\n---\n/, ''))
}

/** A number at random below `n`, the same sequence every time. */
function dice(): (n: number) => number {
  let state = 20_261_121
  return n => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * n)
  }
}

/**
 * Markdown of `length` characters: the texts of the gold set and the digests, again and again with other years, and as
 * many undated paragraphs between. No two rounds tell the same facts, as no two chapters of a book do.
 */
export function longText(length: number): string {
  const paragraphs = [...folder('tests/gold/texts/'), ...folder('content/')].join('\n\n').split(/\n\n+/)
  const roll = dice()
  const undated = (): string => Array.from({ length: 3 + roll(3) }, () => UNDATED[roll(UNDATED.length)]).join(' ')
  const parts: string[] = []
  let size = 0
  for (let n = 0; size < length; n++) {
    const shift = Math.floor(n / paragraphs.length) * 3
    const dated = (paragraphs[n % paragraphs.length] ?? '').replace(/\b(?:1[2-9]|20)\d\d\b/g, year =>
      String(1200 + ((Number(year) - 1200 + shift) % 850)),
    )
    const part = `${dated}\n\n${undated()}`
    parts.push(part)
    size += part.length + 2
  }
  return parts.join('\n\n').slice(0, length)
}
