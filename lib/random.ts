/** A source of chance in [0, 1), always handed in, so that what was drawn can be drawn again. */
export type Rng = () => number

/** mulberry32 over an FNV-1a hash of the seed: small, fast, good enough for shuffling, never for secrets. */
export function seededRng(seed: string): Rng {
  let state = 0x811c9dc5
  for (let i = 0; i < seed.length; i++) state = Math.imul(state ^ seed.charCodeAt(i), 0x01000193)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Fisher–Yates; the input stays as it was. */
export function shuffled<T>(items: readonly T[], rng: Rng): T[] {
  const out = [...items]
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(rng() * (i + 1))
    const held = out[i] as T
    out[i] = out[j] as T
    out[j] = held
  }
  return out
}

/** `count` different items (all, shuffled, when there are fewer). */
export const sampled = <T>(items: readonly T[], count: number, rng: Rng): T[] => shuffled(items, rng).slice(0, count)
