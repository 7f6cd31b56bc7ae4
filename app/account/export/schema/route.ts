import { everythingSchema } from '@/lib/account/everything-schema'

/** How the file of /account/export is built. */
export function GET() {
  return new Response(JSON.stringify(everythingSchema, null, 2), {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  })
}
