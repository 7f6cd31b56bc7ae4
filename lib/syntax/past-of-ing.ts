import { irregularVerbs } from './irregular-verbs'

const pasts = new Map(irregularVerbs.map(verb => [verb.base, verb.past]))

/** The past of a verb in -ing: "resuming" → "resumed", "beginning" → "began". */
export function pastOfIng(form: string): string {
  const stem = form.replace(/ing$/, '')
  const bases = [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')]
  const known = bases.flatMap(base => pasts.get(base) ?? [])[0]
  return known ?? (/e$/.test(stem) ? `${stem}d` : /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`)
}
