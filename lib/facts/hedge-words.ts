/** Words that keep a statement from being a plain assertion. Pattern texts for `find-hedge.ts`. */

/** Doubt in one word. */
export const DOUBTS =
  'reportedly|allegedly|purportedly|supposedly|apparently|presumably|probably|possibly|perhaps|maybe|seemingly|ostensibly|arguably|conceivably|(?:most |very |quite )?likely(?! heir)|unlikely(?= that| to)|(?<=\\b(?:is|was|are|were|seems?|seemed) )unlikely|long (?:believed|thought|presumed|held)|(?:believed|presumed|thought|feared)(?= (?:lost|dead|killed|extinct|drowned|destroyed|missing)\\b)|unconfirmed|putatively|rumou?red(?! to)|alleged|purported|suspected(?= \\p{L})|speculated'

/** Somebody else's belief: "is said to", "believed to have", "it is thought that". */
const HELD =
  'said|believed|thought|reported|alleged|rumou?red|understood|estimated|considered|claimed|suspected|presumed|assumed|supposed|expected|reputed|feared'
export const BELIEFS = `(?:(?:is|are|was|were) (?:widely |generally |now |commonly |often )?)?(?:${HELD}) to(?= (?:have|be)(?!\\p{L}))|(?:is|are|was|were) (?:widely |generally |now |commonly |often )?(?:${HELD}) to|it (?:is|was|has been) (?:widely |generally )?(?:${HELD})(?= that)|(?:appear|seem)(?:s|ed)? to|claim(?:s|ed|ing)? (?:that|to)`

/** Rough figures; they count only where a figure follows. */
export const ROUGH =
  'about|around|approximately|roughly|nearly|almost|some|over|well over|just over|up to|at least|at most|more than|less than|fewer than|no more than|as many as|as much as|close to|upwards of|an estimated|estimated(?: at)?|circa|c\\.|ca\\.|just under|not quite'

/** "a book about two sisters": what goes before "about" and "over" as plain words. */
export const TOPICS =
  /(?:\b(?:book|film|movie|story|novel|play|talk|question|concern|report|debate|dispute|article|information|poem|song|documentary|news|doubt|worr(?:y|ie)|law|speech|essay|quarrel|conflict|war|control|rule|power|victory|win|bridge|sovereignty|lecture|rumour|lie|complaint|agreement|disagreement|fight|row|tension|argument)s?|\b(?:runs?|ran|sail|sailed|walk|walked|went|go|goes|flew|fly|talk|talked|wrote|fought|ruled?|presided|argued|spoke|knew|told|turned|revolves?|rotated?|moved))\s*$/
