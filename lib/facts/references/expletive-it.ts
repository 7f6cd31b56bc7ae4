import type { Word } from '../../syntax/word'

/** "it is clear that", "it took years to": nothing is meant. */
export const isExpletiveIt = (words: readonly Word[], i: number): boolean => {
  if (words[i]?.lower !== 'it') return false
  const rest = words.slice(i + 1, i + 9).map(word => word.lower)
  if (/^(seems|seemed|appears|appeared|turned)$/.test(rest[0] ?? '')) return true
  const isCopular = /^(is|was|be|been|became|has|had)$/.test(rest[0] ?? '')
  const says =
    /^(is|was) (?:\w+ )?(?:agreed|announced|reported|decided|said|believed|claimed|clear|possible|necessary|only|not|thought|estimated|hoped|feared|known|discovered|found|likely|unclear) (?:to|that|in|after|when|until)?/.test(
      rest.join(' '),
    )
  return isCopular && says && /\b(to|that|whether)\b/.test(rest.join(' '))
}
