import { isComma, type Word } from '../../syntax/word'
import type { Mention } from './mention'

/** "Chile and Peru", "the king, the queen and their son". */
export function groupMentions(words: readonly Word[], single: readonly Mention[]): readonly Mention[] {
  const outer = single.filter(a => !single.some(b => b !== a && b.from <= a.from && a.to <= b.to))
  const out: Mention[] = []
  outer.forEach((last, k) => {
    const joint = words[last.from - 1]
    const isAnd = joint?.tag === 'CCONJ' && joint.lower === 'and'
    const previous = outer[k - 1]
    if (!isAnd || !previous) return
    const gap = isComma(words[last.from - 2]) ? 2 : 1
    if (previous.to !== last.from - gap) return
    const members = [previous, last]
    for (let j = k - 2; j >= 0; j--) {
      const earlier = outer[j]
      if (!earlier || earlier.to !== (members[0]?.from ?? 0) - 1 || !isComma(words[earlier.to])) break
      members.unshift(earlier)
    }
    const first = members[0] as Mention
    const persons = members.every(member => member.kind === 'person')
    const { name: _, ...shape } = first
    out.push({
      ...shape,
      to: last.to,
      head: last.head,
      number: 'many',
      kind: persons ? 'people' : members.every(member => member.kind === first.kind) ? first.kind : undefined,
      gender: undefined,
      determiner: 'none',
      members,
    })
  })
  return out
}
