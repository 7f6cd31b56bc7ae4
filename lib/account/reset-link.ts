const life = 24 * 3_600_000

/** Until when a reset link made at `now` works. */
export const resetLinkExpiry = (now: Date): Date => new Date(now.getTime() + life)
