/** A stretch of time that is on show, in day numbers with fractions. */
export type View = { readonly from: number; readonly to: number }

/** A view never shows less than a week. */
const least = 7

/** All of some events, with a margin of a twentieth on either side; open ends reach no further than what is known. */
export function viewOf(bounds: readonly { readonly earliest: number | null; readonly latest: number | null }[]): View {
  const days = bounds.flatMap(({ earliest, latest }) => [earliest, latest]).filter(day => day !== null)
  if (days.length === 0) return { from: 0, to: least }
  const [from, to] = [Math.min(...days), Math.max(...days) + 1]
  const margin = Math.max((to - from) / 20, least)
  return { from: from - margin, to: to + margin }
}

/** `factor` below 1 shows less, above 1 more; the day `at` stays where it is as long as the whole allows. */
export function zoomed(view: View, factor: number, at: number, whole: View): View {
  const span = Math.min(
    Math.max((view.to - view.from) * factor, Math.min(least, whole.to - whole.from)),
    whole.to - whole.from,
  )
  const share = (at - view.from) / (view.to - view.from)
  return within({ from: at - share * span, to: at + (1 - share) * span }, whole)
}

/** Moved by a share of its own width: 0.5 is half a view towards later. */
export function panned(view: View, share: number, whole: View): View {
  const days = (view.to - view.from) * share
  return within({ from: view.from + days, to: view.to + days }, whole)
}

/** Pushed back inside the whole, at the same width. */
export function within(view: View, whole: View): View {
  const span = Math.min(view.to - view.from, whole.to - whole.from)
  const from = Math.min(Math.max(view.from, whole.from), whole.to - span)
  return { from, to: from + span }
}

/** The part of the view, 0 to 1 inside it, at which a day lies. */
export const shareOf = (day: number, view: View): number => (day - view.from) / (view.to - view.from)
