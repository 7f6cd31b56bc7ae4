import 'server-only'
import { headers } from 'next/headers'

/** The network address of whoever asks; db/serve.mjs puts it where Next expects a proxy to. */
export async function clientAddress(): Promise<string> {
  const address = (await headers()).get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'unknown'
  // One IPv6 customer has a whole /64 network.
  return address.includes(':') && !address.startsWith('::ffff:') ? address.split(':').slice(0, 4).join(':') : address
}
