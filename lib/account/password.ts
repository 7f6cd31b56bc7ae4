import { normaliseEmail } from './email'

/** Code points; NIST SP 800-63B asks for length and against rules of composition. */
export const shortestPassword = 10
/** Bounds the work of hashing; far above any passphrase. */
export const longestPassword = 512

/** Why `password` cannot be used for the account of `email`; undefined when it can. */
export function judgePassword(
  password: string,
  email: string,
): 'password-too-short' | 'password-too-long' | 'password-is-email' | undefined {
  const length = [...password].length
  if (length < shortestPassword) return 'password-too-short'
  if (length > longestPassword) return 'password-too-long'
  return normaliseEmail(password) === normaliseEmail(email) ? 'password-is-email' : undefined
}
