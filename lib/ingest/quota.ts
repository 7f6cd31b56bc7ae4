import { err, ok, type Result } from '../result'

/** What a person has in the library: documents, and the UTF-16 code units of their texts. */
export type Usage = { readonly documents: number; readonly textLength: number }

const million = 1_000_000

/**
 * A guest costs nothing to make, so that a thousand of them must not fill the disk: five documents are a seminar's
 * reading for a week, 2 million characters a long book. An account may hold a study programme: 200 documents, 50 million.
 */
export const quotas = {
  guest: { documents: 5, textLength: 2 * million },
  account: { documents: 200, textLength: 50 * million },
} as const satisfies Record<string, Usage>

type QuotaError = 'quota-documents' | 'quota-documents-guest' | 'quota-text' | 'quota-text-guest'

/** Whether a text of `length` code units fits beside what the person has. */
export function withinQuota(usage: Usage, length: number, guest: boolean): Result<true, QuotaError> {
  const quota = guest ? quotas.guest : quotas.account
  if (usage.documents >= quota.documents)
    return err(guest ? 'quota-documents-guest' : 'quota-documents', { documents: quota.documents })
  if (usage.textLength + length <= quota.textLength) return ok(true)
  return err(guest ? 'quota-text-guest' : 'quota-text', { millions: quota.textLength / million })
}

/** Whether texts of these lengths fit, all of them together. */
export function allWithinQuota(usage: Usage, lengths: readonly number[], guest: boolean): Result<true, QuotaError> {
  let now = usage
  for (const length of lengths) {
    const allowed = withinQuota(now, length, guest)
    if (!allowed.ok) return allowed
    now = { documents: now.documents + 1, textLength: now.textLength + length }
  }
  return ok(true)
}
