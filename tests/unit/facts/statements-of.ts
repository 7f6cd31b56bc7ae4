import { generate } from '../../../lib/generate/generate'

/** What is told of a text, in order, the date first. */
export const statementsOf = (text: string): readonly string[] => {
  const result = generate({ fileName: 'text.md', text, published: '2021' })
  if (!result.ok) throw new Error(result.error)
  return result.value.facts.map(fact => `${fact.edtf} ${fact.statement}`)
}
