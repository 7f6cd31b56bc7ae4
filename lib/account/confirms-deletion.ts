import { normaliseEmail } from './email'

/** Whether a person meant it: an account's address is typed, a guest, who has none, ticks a box. */
export const confirmsDeletion = (
  typed: { readonly email?: string | undefined; readonly confirm?: string | undefined },
  email: string | null,
): boolean => (email === null ? typed.confirm === 'on' : normaliseEmail(typed.email ?? '') === email)
