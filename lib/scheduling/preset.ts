/** How a learner studies a deck until they say otherwise: Anki's limits, and recall of 90 % when a card falls due. */
export const defaultPreset = { desiredRetention: 0.9, newPerDay: 20, reviewsPerDay: 200 } as const
