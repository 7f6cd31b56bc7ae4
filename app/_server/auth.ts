import 'server-only'
import type { NextAuthOptions } from 'next-auth'
import { getServerSession } from 'next-auth'
import type { SessionId } from '@/lib/ids'
import { secret } from './env'

/** next-auth: credentials and a JWT that carries a session id; the row it names decides (see scope.ts). */
export const authOptions: NextAuthOptions = {
  secret,
  session: { strategy: 'jwt', maxAge: 90 * 86_400 },
  pages: { signIn: '/account' },
  providers: [],
}

/** The session id in the JWT of this request, if it carries a valid one. Whether it still lives is the row's to say. */
export async function readAccountSession(): Promise<SessionId | undefined> {
  const session: unknown = await getServerSession(authOptions)
  if (typeof session !== 'object' || session === null || !('sessionId' in session)) return
  return typeof session.sessionId === 'string' ? (session.sessionId as SessionId) : undefined
}
