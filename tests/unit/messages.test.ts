import { describe, expect, it } from 'vitest'
import errors from '../../app/_messages/en/errors.json'
import { type ErrorCode, errorCodes } from '../../lib/error-code'

// Does not compile when a code has no sentence.
const sentences: Record<ErrorCode, string> = errors

describe('the catalogue of errors', () => {
  it('has a sentence for every code and none for a code that is gone', () => {
    expect(Object.keys(errors).sort()).toEqual([...errorCodes].sort())
  })

  it.each(Object.entries(sentences))('%s says it in a sentence', (_code, sentence) => {
    expect(sentence).toMatch(/^[A-Z“{].*[.]$/)
    expect(sentence).not.toMatch(/!|error code|undefined/i)
  })
})
