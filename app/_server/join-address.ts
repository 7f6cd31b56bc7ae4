import 'server-only'
import { headers } from 'next/headers'
import { publicUrl } from './env'

/** The address of a join link, to be shown to whoever may see it: where this server says it is, else as it was asked. */
export async function joinAddress(token: string): Promise<string> {
  const asked = await headers()
  const origin = publicUrl || `${asked.get('x-forwarded-proto') ?? 'http'}://${asked.get('host') ?? 'localhost'}`
  return `${origin.replace(/\/$/, '')}/join/${token}`
}
