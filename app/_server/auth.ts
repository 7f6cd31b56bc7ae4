import 'server-only'
import { cookies, headers } from 'next/headers'
import type { NextAuthOptions } from 'next-auth'
import { getServerSession } from 'next-auth'
import { encode } from 'next-auth/jwt'
import type { SessionId } from '@/lib/ids'
import { publicUrl, secret } from './env'

const cookieName = 'annals.session'
const maxAge = 90 * 86_400
const cookie = { httpOnly: true, sameSite: 'lax', path: '/' } as const
const servedByTls = publicUrl.startsWith('https:')

/**
 * next-auth: a JWT that carries a session id. Nothing more is checked here: the row that the id names decides
 * (scope.ts), so that a revoked session ends at the next request. The provider is added in its route.
 */
export const authOptions: NextAuthOptions = {
  secret,
  session: { strategy: 'jwt', maxAge },
  pages: { signIn: '/account' },
  useSecureCookies: servedByTls,
  cookies: { sessionToken: { name: cookieName, options: { ...cookie, secure: servedByTls } } },
  providers: [],
  callbacks: {
    jwt: ({ token, user }) => (user ? { sessionId: user.id } : token),
    session: ({ session, token }) => ({ expires: session.expires, sessionId: token.sessionId }),
  },
}

/** The session id in the JWT of this request, if it carries a valid one. Whether it still lives is the row's to say. */
export async function readAccountSession(): Promise<SessionId | undefined> {
  const session: unknown = await getServerSession(authOptions)
  if (typeof session !== 'object' || session === null || !('sessionId' in session)) return
  return typeof session.sessionId === 'string' ? (session.sessionId as SessionId) : undefined
}

/** Gives this browser next-auth's cookie for a session whose row was just made. */
export async function writeAccountCookie(sessionId: SessionId) {
  const token = await encode({ token: { sessionId }, secret, maxAge })
  const secure = servedByTls || (await headers()).get('x-forwarded-proto') === 'https'
  ;(await cookies()).set(cookieName, token, { ...cookie, secure, maxAge })
}

export async function clearAccountCookie() {
  ;(await cookies()).delete(cookieName)
}
