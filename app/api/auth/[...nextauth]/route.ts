import NextAuth from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { authOptions } from '@/app/_server/auth'
import { now } from '@/app/_server/clock'
import { clearGuestCookie } from '@/app/_server/guest-cookie'
import { currentScope } from '@/app/_server/scope'
import { signInWithPassword } from '@/app/_server/sign-in'
import { revokeSession } from '@/db/queries/identity'
import { signInInput } from '@/lib/account/account-input'
import type { SessionId } from '@/lib/ids'

const handler = NextAuth({
  ...authOptions,
  providers: [
    Credentials({
      credentials: { email: { type: 'email' }, password: { type: 'password' } },
      async authorize(given) {
        const input = signInInput.safeParse(given)
        if (!input.success) return null
        const proven = await signInWithPassword(input.data, await currentScope(), now())
        if (!proven.ok) return null
        await clearGuestCookie()
        return { id: proven.value }
      },
    }),
  ],
  events: {
    async signOut({ token }) {
      if (typeof token.sessionId === 'string') await revokeSession(token.sessionId as SessionId, now())
    },
  },
})

export { handler as GET, handler as POST }
