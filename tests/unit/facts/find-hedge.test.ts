import { describe, expect, it } from 'vitest'
import { findHedge } from '../../../lib/facts/find-hedge'
import { generate } from '../../../lib/generate/generate'
import { tableRows } from './table-rows'

describe('findHedge gives the words that hedge, and no plain ones', () => {
  it.each(tableRows('hedges.tsv'))('%s: %s', (hedge, statement) => {
    expect(findHedge(statement ?? '') ?? '-').toBe(hedge)
  })
})

describe('findAttribution names whose word a statement is', () => {
  it.each(tableRows('attributions.tsv'))('%s: %s', (who, text) => {
    const result = generate({ fileName: 'text.md', text: text ?? '', published: '2021' })
    expect(result.ok && result.value.facts.length > 0).toBe(true)
    expect((result.ok && result.value.facts[0]?.attribution) || '-').toBe(who)
  })
})
