import { isPastForm, verbForm } from './verb-forms'
import { isNominal, type Tag, type Word } from './word'

/** Words that open an adverbial clause, and nothing else but (for some) a prepositional phrase. */
const SUBORDINATORS = new Set(
  'although though because while whereas when whenever once if unless until till since after before as whether lest'.split(
    ' ',
  ),
)
const MODALS = new Set("will would shall should can could may might must cannot won't wouldn't".split(' '))
const BE_HAVE_DO = new Set('am is are was were be been being has have had having do does did'.split(' '))

/** Mends what a tagger without context gets wrong in expository prose. Each rule looks at the two neighbours only. */
export function retag(words: readonly Word[]): readonly Word[] {
  return words.map((word, i) => {
    const tag = mended(words, word, i)
    return tag === word.tag ? word : { ...word, tag }
  })
}

function mended(words: readonly Word[], word: Word, i: number): Tag {
  if (word.tag === 'TIMEX' || word.tag === 'PUNCT') return word.tag
  if (/^(about|around|over|nearly|almost|roughly)$/.test(word.lower) && words[i + 1]?.tag === 'NUM') return 'ADV'
  if (word.lower === 'further' && words[i - 1]?.lower === 'to') return 'ADV'
  if (word.tag === 'AUX' && !MODALS.has(word.lower) && !BE_HAVE_DO.has(word.lower) && !/^['’]/.test(word.text))
    return 'PROPN'
  if (word.tag === 'ADV' && /^(earlier|later|early|late)$/.test(word.lower) && words[i - 1]?.tag === 'DET') return 'ADJ'
  if (MODALS.has(word.lower) && word.text !== 'May' && word.text !== 'Will') return 'AUX'
  if (BE_HAVE_DO.has(word.lower)) return 'AUX'
  if (SUBORDINATORS.has(word.lower) && word.tag !== 'NOUN') return isPreposition(words, i) ? 'ADP' : 'SCONJ'
  if (
    /^(for|of|with|by|during|despite|under|over|including|regarding|concerning|following|amid|via|per)$/.test(
      word.lower,
    )
  ) {
    return word.lower === 'over' && word.tag === 'ADV' ? 'ADV' : 'ADP'
  }
  if (word.tag === 'NOUN' && i > 0 && /^\p{Lu}\p{Ll}/u.test(word.text) && words[i - 1]?.tag !== 'PUNCT') return 'PROPN'
  if (word.tag === 'VERB') return verbOrNot(words, word, i)
  if (isHiddenVerb(words, word, i) || isAfterModal(words, word, i)) return 'VERB'
  return word.tag
}

/** "since 1971", "during and after the war", "as part of": the word governs a noun, not a clause. */
function isPreposition(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]
  if (words[i]?.lower === 'when' || words[i]?.lower === 'while') return false
  if (next?.tag === 'TIMEX' || next?.lower === 'then') return true
  if (words[i]?.lower === 'as' && /^(part|a|an|well)$/.test(next?.lower ?? '')) return true
  return words[i - 1]?.tag === 'CCONJ' && words[i - 2]?.tag === 'ADP'
}

/** "armed forces", "an earlier deal", "Turkish arms transfer to": no verbs. */
function verbOrNot(words: readonly Word[], word: Word, i: number): Tag {
  const before = words[i - 1]
  const after = words[i + 1]
  const form = verbForm(word.lower)
  if (/^\p{Lu}/u.test(word.text) && i > 0) return 'PROPN'
  const inPhrase =
    before &&
    (/^(earlier|later|early|late)$/.test(before.lower) ||
      before.tag === 'DET' ||
      before.tag === 'ADJ' ||
      before.lower === "'s" ||
      before.tag === 'NUM' ||
      isPossessive(before))
  let opener = i - 1
  while (/^(ADV|ADJ)$/.test(words[opener]?.tag ?? '')) opener--
  if (form === 'base' && words[opener]?.tag === 'DET') return 'NOUN'
  if (inPhrase && form === 'base') return 'NOUN'
  if (inPhrase && form === 's' && !isNominal(after) && after?.tag !== 'DET') return 'NOUN'
  if (inPhrase && form === 'ing' && after?.lower === 'of') return 'NOUN'
  const modifies = after?.tag === 'NOUN' || (after?.tag === 'PROPN' && form === 'ing') || after?.tag === 'ADJ'
  const named = after?.tag === 'PROPN' && before?.tag === 'DET'
  if (inPhrase && (modifies || named) && (form === 'ed' || form === 'participle' || form === 'ing')) return 'ADJ'
  if (before?.tag === 'ADP' && form === 'ed' && modifies) return 'ADJ'
  if (before?.tag === 'ADP' && (form === 'base' || form === 's') && before.lower !== 'to') return 'NOUN'
  return 'VERB'
}

const isPossessive = (word: Word): boolean => /^(its|their|his|her|our|my|your|whose)$/.test(word.lower)

/** "will open in": after a modal stands a verb. */
const isAfterModal = (words: readonly Word[], word: Word, i: number): boolean =>
  MODALS.has(words[i - 1]?.lower ?? '') &&
  (word.tag === 'ADJ' || word.tag === 'NOUN') &&
  verbForm(word.lower) === 'base'

/** A past form that the tagger took for a noun: "X's trip to Rome found success", "an enemy invaded". */
function isHiddenVerb(words: readonly Word[], word: Word, i: number): boolean {
  if (word.tag !== 'NOUN' && word.tag !== 'ADJ') return false
  if (!isPastForm(word.lower) || word.text !== word.lower || /[-–]/.test(word.text)) return false
  if (
    verbForm(word.lower) === 'ed' &&
    !/ed$/.test(word.lower) &&
    !/^(found|led|held|met|built|made|won|lost|left|sent|cut|set|hit)$/.test(word.lower)
  )
    return false
  const before = words[i - 1]
  const after = words[i + 1]
  if (before?.lower === 'be' || before?.tag === 'AUX') return after?.tag !== 'NOUN'
  if (!before || !(isNominal(before) || before.tag === 'TIMEX' || before.tag === 'ADV' || before.text === ','))
    return false
  return (
    after !== undefined &&
    (after.tag === 'DET' ||
      after.tag === 'ADP' ||
      after.tag === 'NUM' ||
      after.tag === 'PROPN' ||
      after.tag === 'TIMEX' ||
      isPossessive(after) ||
      after.tag === 'NOUN' ||
      after.tag === 'ADJ')
  )
}
