/** Verbs by what they make of a date beside them, in their base form. Data for `role-of-date.ts`. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** What they govern is still to come: "plans to close", "is scheduled for". */
export const PLAN_VERBS =
  set(`plan schedule expect intend aim hope propose envisage anticipate project slate want seek promise pledge vow
  commit aspire set earmark forecast target wish mean prepare tip`)
/** With a clause after them the date is that of the saying. */
export const REPORT_VERBS =
  set(`announce report say state claim advertise reveal disclose predict warn estimate declare confirm admit note write
  argue insist find conclude observe explain complain allege assert maintain acknowledge deny forecast testify suggest calculate tell concede stress
  indicate remark inform contend hint signal boast recall mention proclaim`)
/** Claims: whoever makes them is named with the fact. */
export const CLAIM_VERBS =
  set(`claim allege say state argue believe assert insist maintain contend estimate suggest report warn predict deny reveal
  write note testify complain suspect speculate hold think boast admit confirm conclude`)
export const BEGIN_VERBS = set('begin start commence launch resume inaugurate initiate')
export const END_VERBS = set('end cease expire stop lapse terminate abolish dissolve disband discontinue halt suspend')
/** Verb and the words after it. */
export const BEGIN_PHRASES =
  /^(?:(?:come|enter|go|be brought|bring|put) into (?:force|effect|service|operation|use|being)|take (?:effect|office|power|command|the throne)|enter service|break out|set in\b|come to power|come to the throne|ascend the throne|accede to the throne)/
export const END_PHRASES =
  /^(?:come to (?:an end|a close|a halt)|call off|break up|run out|wind up|leave office|go out of (?:service|use|business|production)|draw to a close)/
/** "fell" ends these, and lowers everything else. */
export const FALLING =
  /^(?:empire|dynasty|emirate|kingdom|republic|government|regime|monarchy|sultanate|caliphate|junta|cabinet|duchy|commune|tsar|shah)$/
/** Launched once, not going on after. */
export const LAUNCHED =
  /^(?:satellite|rocket|probe|spacecraft|missile|ship|submarine|frigate|telescope|boat|carrier|spaceship|capsule|lander|rover|battleship|destroyer|corvette|attack|raid|strike)s?$/
/** Stocks: with a figure they hold at the date. */
export const STOCK_VERBS = set(
  'have number count total stand hold employ own possess amount comprise contain include live be operate field boast consist house serve weigh measure cost',
)
/** States: what was so goes on through a stretch of time. */
export const STATE_VERBS = set(
  'be have remain stay live rule reign govern exist belong stand last serve hold work occupy continue dominate administer',
)
