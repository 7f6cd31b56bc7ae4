/** Nouns that name something which happens at a time: "the fall of Rome in 476". */
const EVENT_NOUNS = new Set(
  `abdication abolition accession acquisition admission adoption annexation appointment arrest arrival assassination attack
  attacks battle birth bombing coronation collapse commissioning completion conference congress conquest construction coup
  creation crisis crash death defeat delivery departure deployment deposition discovery dissolution earthquake election
  elections embargo eruption establishment evacuation execution exhibition expedition expulsion fall famine fire flight
  formation foundation founding inauguration incident independence induction intervention introduction invasion invention
  killing landing launch liberation massacre meeting merger murder mutiny occupation opening outbreak overthrow partition
  premiere publication purchase raid ransacking ratification rebellion recognition referendum reform release renaming
  resignation restoration retirement return reunification revolt revolution riot sack sale siege signing sinking split
  strike suicide summit surrender suspension takeover termination test tests transfer trial trip unification uprising
  victory visit voyage war withdrawal wedding reduction increase rise decline drop growth signing inspection ceremony`.split(
    /\s+/,
  ),
)

export const isEventNoun = (lower: string): boolean => EVENT_NOUNS.has(lower)

/** Events that are called by their year: "the 1848 revolution". */
export const isNamedByYear = (lower: string): boolean =>
  /^(war|wars|crisis|conflict|revolution|coup|uprising|incident|elections?|revolt|rebellion|earthquake|referendum|invasion)$/.test(
    lower,
  )
