import type { Candidate, Refiner } from '../candidate'
import type { TimexNature } from '../timex'

const EVENT_NOUNS =
  'wars?|conflicts?|invasion|elections?|treaty|treaties|agreements?|accords?|pact|crisis|revolution|coup|uprising|revolt|rebellion|attacks?|bombings?|battle|campaign|offensive|protests?|riots?|massacre|earthquake|floods?|famine|pandemic|olympics|games|world cup|conference|summit|constitution|protocol|convention|act|law|referendum|census|partition|ceasefire|armistice|incident|hostage|strike|plan|budget|report|edition|season|championship|exhibition'
const EVENT_AFTER = new RegExp(
  `^[ \\u00a0-](?:(?:\\p{Lu}[\\p{L}.’'–-]*|[\\p{L}-]+)[ \\u00a0]){0,4}?(?:${EVENT_NOUNS})\\b`,
  'iu',
)
const CONNECTING =
  /^[ \u00a0](?:and|or|to|in|on|at|by|for|of|with|when|while|as|but|the|a|an|was|were|is|are|had|has|have|saw|he|she|it|they|who|which|that|his|its|their|after|before|from|until|under|amid|during|through|following|marked)\b/i
const DETERMINER =
  /(?:^|[ \u00a0])(?:the|a|an|its|his|her|their|our|this|that|[\p{L}]+[’']s)[ \u00a0](?:[\p{Ll}]+[ \u00a0])?$/iu

/** A year in the name of a fair, a law or a product ("IDEX-2025", "Agenda 2030"), or of an event ("the 1965 war"). */
export const markNames: Refiner = {
  name: 'mark-names',
  refine: (candidates, prose) =>
    candidates.map(candidate => {
      const nature = candidate.nature ?? natureOf(candidate, prose)
      return nature ? { ...candidate, nature } : candidate
    }),
}

function natureOf(candidate: Candidate, prose: string): TimexNature | undefined {
  if (candidate.when.kind !== 'calendar' && candidate.when.kind !== 'interval') return undefined
  const before = prose.slice(Math.max(0, candidate.start - 28), candidate.start)
  const after = prose.slice(candidate.end, candidate.end + 70)
  if (candidate.rule.startsWith('year') && NAME_BEFORE.test(before)) return 'name'
  if (/^(?:september-11|season-of-event)/.test(candidate.rule)) return 'event-name'
  if (CONNECTING.test(after)) return undefined
  return DETERMINER.test(before) && EVENT_AFTER.test(after) ? 'event-name' : undefined
}

const NAME_BEFORE =
  /(?:\b\p{Lu}{3,}|\b(?:Act|Agenda|Vision|Expo|Horizon|Exercise|Exhibition|Fair|Festival|Conference|Summit|Games|Olympics|Cup|Windows|Law|Ordinance|Protocol|Regulations|Constitution|Decree|Treaty|Convention))[ \u00a0]$/u
