import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

// Which digest sentence keeps which dated fact of which original (issue of the library; see content/README.md).
type Row = Readonly<Record<'fact' | 'document' | 'date' | 'event' | 'digest' | 'sentence', string>>

const [head = '', ...lines] = readFileSync('tests/gold/coverage.tsv', 'utf8').trimEnd().split('\n')
const names = head.split('\t')
const rows = lines.map(line => Object.fromEntries(line.split('\t').map((cell, i) => [names[i], cell])) as Row)
const kept = rows.filter(row => row.sentence !== '')
const digests = new Map([...new Set(kept.map(row => row.digest))].map(id => [id, `content/${id}.md`]))

describe('the map from dated facts to digest sentences', () => {
  it('has its six columns, and each fact once', () => {
    expect(names).toEqual(['fact', 'document', 'date', 'event', 'digest', 'sentence'])
    expect(lines.filter(line => line.split('\t').length !== 6)).toEqual([])
    expect(new Set(rows.map(row => row.fact)).size).toBe(rows.length)
  })

  it('names digests that exist', () => {
    expect([...digests.values()].filter(path => !existsSync(path))).toEqual([])
  })

  it('quotes every sentence as it stands in its digest', () => {
    const texts = new Map([...digests].map(([id, path]) => [id, readFileSync(path, 'utf8')]))
    expect(kept.filter(row => !texts.get(row.digest)?.includes(row.sentence)).map(row => row.fact)).toEqual([])
  })

  it('gives a reason for each fact that was left', () => {
    expect(rows.filter(row => row.sentence === '' && !/\(left: .+\)$/.test(row.event))).toEqual([])
  })

  it.each(['000', '002'])('keeps at least 95 % of the dated facts of %s', document => {
    const all = rows.filter(row => row.document === document)
    const found = kept.filter(row => row.document === document)
    expect(all.length).toBeGreaterThan(30)
    expect(found.length / all.length).toBeGreaterThanOrEqual(0.95)
  })

  it.each([
    ['001', 20],
    ['003', 95],
    ['004', 25],
  ])('keeps at least so many dated facts of %s: %i', (document, least) => {
    expect(kept.filter(row => row.document === document).length).toBeGreaterThanOrEqual(least)
  })
})
