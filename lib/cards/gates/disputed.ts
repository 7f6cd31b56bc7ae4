import type { Gate } from './gate'

/** A disputed fact gets no plain card. */
export const disputed: Gate = card => card.found.fact.disputed === undefined
