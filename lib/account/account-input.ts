import { z } from 'zod'
import type { UserId } from '../ids'

// Loose on purpose: what is wrong with an address or a password is decided in lib/account, with a sentence of its own.
const line = z.string().max(1000)
const password = z.string().max(4000)
const next = z.string().max(500).optional()

export const signUpInput = z.object({ email: line, password, next })
export const signInInput = z.object({ email: line, password, next })
export const emptyInput = z.object({})
export const profileInput = z.object({
  name: z.string().trim().max(80),
  timeZone: z.string().max(80),
  rolloverHour: z.coerce.number().int().min(0).max(23),
  buttons: z.enum(['two', 'four']),
})
export const passwordChangeInput = z.object({ current: password, password })
export const deletionInput = z.object({ email: line.optional(), confirm: line.optional() })
export const resetRequestInput = z.object({ email: line })
export const resetInput = z.object({ token: z.string().max(200), password })
export const setupInput = z.object({ token: z.string().max(200) })
export const resetLinkInput = z.object({ userId: line.transform(id => id as UserId) })
