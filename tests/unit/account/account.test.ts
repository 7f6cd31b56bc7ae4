import { describe, expect, it } from 'vitest'
import { normaliseEmail } from '../../../lib/account/email'
import { judgePassword } from '../../../lib/account/password'
import { returnPath } from '../../../lib/account/return-path'
import { hashToken } from '../../../lib/account/token-hash'

describe('an e-mail address', () => {
  it.each([
    ['plain', 'a@example.org', 'a@example.org'],
    ['capitals and spaces around', '  Ada.L@Example.ORG ', 'ada.l@example.org'],
    ['a plus', 'ada+class@example.org', 'ada+class@example.org'],
    ['no dot in the host', 'root@localhost', 'root@localhost'],
    ['combining accent', 'Re\u0301my@example.org', 'r\u00e9my@example.org'],
    ['no at', 'example.org', undefined],
    ['two ats', 'a@b@example.org', undefined],
    ['nothing before', '@example.org', undefined],
    ['nothing after', 'a@', undefined],
    ['a space inside', 'a b@example.org', undefined],
    ['a header smuggled in', 'a@example.org\nBcc: b@example.org', undefined],
    ['two addresses', 'a@example.org,b@example.org', undefined],
    ['an empty label', 'a@example..org', undefined],
    ['255 characters', `${'a'.repeat(243)}@example.org`, undefined],
  ])('%s', (_name, text, expected) => {
    expect(normaliseEmail(text)).toBe(expected)
  })
})

describe('a password', () => {
  it.each([
    ['nine characters', 'abcdefghi', 'password-too-short'],
    ['ten characters', 'abcdefghij', undefined],
    ['nine emoji of two units each', '🌊'.repeat(9), 'password-too-short'],
    ['one repeated letter: no rules of composition', 'aaaaaaaaaa', undefined],
    ['spaces', 'four plain words here', undefined],
    ['513 characters', 'a'.repeat(513), 'password-too-long'],
    ['the address itself, in capitals', 'ADA@EXAMPLE.ORG', 'password-is-email'],
  ])('%s', (_name, password, expected) => {
    expect(judgePassword(password, 'ada@example.org')).toBe(expected)
  })
})

describe('where to go after signing in', () => {
  it.each([
    ['/join/abc?x=1', '/join/abc?x=1'],
    [undefined, '/'],
    ['', '/'],
    ['https://example.org/', '/'],
    ['//example.org/', '/'],
    ['/\\example.org', '/'],
    ['/\t/example.org', '/'],
    ['javascript:alert(1)', '/'],
  ])('%s', (asked, expected) => {
    expect(returnPath(asked, '/')).toBe(expected)
  })
})

describe('the hash of a token', () => {
  it('is SHA-256 (FIPS 180-2, appendix B.1)', () => {
    expect(hashToken('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })
})
