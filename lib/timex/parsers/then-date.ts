import type { Parser } from '../candidate'
import { CUE } from '../cues'

/** "since then", "until then", "by then": the date that was just told. "By then minister Orla Venn" is none. */
export const thenDate: Parser = {
  name: 'then',
  needs: [CUE.back],
  pattern:
    /\b(?:[Ss]ince|[Uu]ntil|[Uu]p until|[Tt]ill|[Bb]y)[ \u00a0]then(?![\w-])(?![ \u00a0](?:\p{Lu}|(?:prime|foreign|acting|deputy|vice|defen[cs]e)?[ \u00a0]?(?:president|minister|chairman|senator|governor|secretary|king|queen|leader)\b))|\b(?:[Ss]ince|[Uu]ntil|[Bb]y)[ \u00a0]then(?=[ \u00a0]\p{Lu}\p{L}*[ \u00a0](?:has|have|had|was|were|is|are)\b)/gu,
  read: match => ({ when: { kind: 'then' }, start: match.index + match[0].length - 'then'.length }),
}
