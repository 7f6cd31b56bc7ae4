import { describe, expect, it } from 'vitest'
import documents from '../../../app/_messages/en/documents.json'
import type { GateName } from '../../../lib/cards/gates/gate'
import type { LeftTimexReason } from '../../../lib/generate/timex-ledger'
import { type DocumentNotice, notices } from '../../../lib/ingest/notice'

// Does not compile when a reason of the ledger, or a notice, has no words.
const reasons: Record<GateName | LeftTimexReason | 'no-card' | 'sibling', string> = documents.reason
const told: Record<DocumentNotice, string> = documents.notice

describe('the catalogue of documents', () => {
  it.each(Object.entries(reasons))('the reason %s goes on from “this date …”', (_code, words) => {
    expect(words).toMatch(/^[a-z].*[^.]$/)
  })

  it('tells every notice in whole sentences', () => {
    expect(Object.keys(told).sort()).toEqual([...notices].sort())
    expect(Object.values(told).filter(words => !/^[A-Z].*\.$/.test(words))).toEqual([])
  })
})
