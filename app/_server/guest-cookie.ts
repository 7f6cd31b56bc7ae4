import 'server-only'
import { createHmac, timingSafeEqual } from 'node:crypto'
import { cookies, headers } from 'next/headers'
import type { SessionId } from '@/lib/ids'
import { secret } from './env'

const name = 'annals.guest'
/** Days; browsers cap a cookie's life at 400. */
const life = 400

const sign = (value: string) => createHmac('sha256', `guest:${secret}`).update(value).digest('base64url')

/** The guest session that this browser holds; undefined when absent or tampered with. */
export async function readGuestCookie(): Promise<SessionId | undefined> {
  const [id, signature] = (await cookies()).get(name)?.value.split('.') ?? []
  if (!id || !signature) return
  const expected = Buffer.from(sign(id))
  const given = Buffer.from(signature)
  return expected.length === given.length && timingSafeEqual(expected, given) ? (id as SessionId) : undefined
}

export async function writeGuestCookie(id: SessionId) {
  const secure = (await headers()).get('x-forwarded-proto') === 'https'
  const options = { httpOnly: true, secure, sameSite: 'lax', path: '/', maxAge: life * 86_400 } as const
  ;(await cookies()).set(name, `${id}.${sign(id)}`, options)
}

export async function clearGuestCookie() {
  ;(await cookies()).delete(name)
}
