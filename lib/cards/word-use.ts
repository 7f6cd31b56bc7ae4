/** How a document uses a word of letters and hyphens. */
export type WordUse = {
  /** As it stands, with no letter on either side. */
  readonly isWritten: (word: string) => boolean
  /** After another word or a comma, so that no sentence begins with it. */
  readonly isInside: (word: string) => boolean
}

/** Reads the text once for plain words, and once more for each other word that is asked about. */
export function wordUse(text: string): WordUse {
  let words: ReadonlySet<string> | undefined
  const plain = (): ReadonlySet<string> => (words ??= new Set(text.match(/\p{L}+/gu)))
  const isJoined = asked(word => new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, 'u').test(text))
  return {
    isWritten: word => (/^\p{L}+$/u.test(word) ? plain().has(word) : isJoined(word)),
    isInside: asked(word => new RegExp(`[\\p{L},] ${word}`, 'u').test(text)),
  }
}

/** Asks once for each word. */
function asked(ask: (word: string) => boolean): (word: string) => boolean {
  const answers = new Map<string, boolean>()
  return word => {
    const answer = answers.get(word) ?? ask(word)
    answers.set(word, answer)
    return answer
  }
}
