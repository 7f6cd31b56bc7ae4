/** At the threshold and at each half threshold after it (Anki's rule: 8, 12, 16, …). */
export const isLeech = (lapses: number, threshold = 8): boolean =>
  lapses >= threshold && (lapses - threshold) % Math.ceil(threshold / 2) === 0
