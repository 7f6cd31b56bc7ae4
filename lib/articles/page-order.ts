import type { Excerpt } from '../generate/generated'
import { ALWAYS, type DayWindow, narrowed } from './day-window'

/** What is known of one article of a page, and what says so of its first and of its last day. */
export type Placed = {
  readonly window: DayWindow
  readonly low: readonly Excerpt[]
  readonly high: readonly Excerpt[]
}

/** So many articles that surely follow each other in time show that a page is in order; two may do so by chance. */
const CHAIN = 3

/** Whether a page runs from new to old (or from old to new), as far as the days that are known show; or has no order. */
export function pageOrder(windows: readonly DayWindow[]): 'newest-first' | 'oldest-first' | undefined {
  const down = longestChain(windows, surelyAfter)
  const up = longestChain(windows, (a, b) => surelyAfter(b, a))
  if (down >= CHAIN && up < 2) return 'newest-first'
  return up >= CHAIN && down < 2 ? 'oldest-first' : undefined
}

const surelyAfter = (a: DayWindow, b: DayWindow): boolean => a.from !== null && b.to !== null && a.from > b.to

function longestChain(windows: readonly DayWindow[], follows: (a: DayWindow, b: DayWindow) => boolean): number {
  const lengths: number[] = []
  for (const [i, window] of windows.entries()) {
    let longest = 1
    for (let j = 0; j < i; j++) {
      const before = windows[j]
      if (before && follows(before, window)) longest = Math.max(longest, (lengths[j] ?? 0) + 1)
    }
    lengths.push(longest)
  }
  return Math.max(0, ...lengths)
}

/** On a page in order each article lies between its neighbours; those whose days contradict the order stay as they are. */
export function narrowedByOrder(articles: readonly Placed[]): readonly Placed[] {
  const order = pageOrder(articles.map(one => one.window))
  if (!order) return articles
  const newest = order === 'newest-first' ? articles : [...articles].reverse()
  const floors = running([...newest].reverse(), 'from').reverse()
  const ceilings = running(newest, 'to')
  const placed = newest.map((article, i): Placed => {
    const [floor, ceiling] = [floors[i], ceilings[i]]
    const between = { from: floor?.day ?? null, to: ceiling?.day ?? null }
    const window = narrowed(article.window, between)
    if (!window) return article
    return {
      window,
      low: window.from === article.window.from ? article.low : (floor?.evidence ?? []),
      high: window.to === article.window.to ? article.high : (ceiling?.evidence ?? []),
    }
  })
  return order === 'newest-first' ? placed : placed.reverse()
}

type Limit = { readonly day: number; readonly evidence: readonly Excerpt[] }

/** At each place the best limit of those before it: the latest first day, or the earliest last day. */
function running(articles: readonly Placed[], end: 'from' | 'to'): (Limit | undefined)[] {
  let limit: Limit | undefined
  return articles.map(({ window, low, high }) => {
    const before = limit
    const day = window[end]
    const better = day !== null && (!limit || (end === 'from' ? day > limit.day : day < limit.day))
    if (better) limit = { day, evidence: end === 'from' ? low : high }
    return before
  })
}

export const UNPLACED: Placed = { window: ALWAYS, low: [], high: [] }
