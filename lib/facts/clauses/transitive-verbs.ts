/** Participles of verbs that never do without an object: "a trust founded in 1974" founds nothing. */
const PARTICIPLES: ReadonlySet<string> = new Set(
  `abolished acquired adopted amended annexed appointed approved armed arrested assassinated authorised authorized
  awarded banned baptised besieged bought built buried captured carved caused ceded christened commissioned
  compiled composed confirmed conquered constructed created crowned dedicated defeated demolished deported
  deposed designed destroyed detained devoted directed disarmed disbanded discovered dismantled dismissed donated
  dubbed edited elected enacted encouraged enlarged entitled equipped erected established evacuated executed
  exhibited exiled expelled financed founded freed funded granted handed hanged honored honoured identified
  imposed imprisoned inaugurated incorporated inflicted inhabited inspired installed introduced invented issued
  jailed killed knighted launched lent liberated loaded located made mandated manned murdered named nationalised
  nationalized nicknamed nominated occupied ordained outlawed owned painted patented printed privatised
  privatized produced promoted proposed published purchased ratified rebuilt recalled released removed renamed
  renovated repealed replaced required restored ruined sculpted sentenced signed situated sold sponsored supplied
  supported suspended translated unveiled wounded written put laid estimated valued priced alleged believed scheduled considered deemed rated regarded`.split(
    /\s+/,
  ),
)

export const needsObject = (lower: string): boolean => PARTICIPLES.has(lower)
