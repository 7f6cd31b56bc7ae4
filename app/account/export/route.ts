import { notFound } from 'next/navigation'
import { now } from '@/app/_server/clock'
import { currentScope } from '@/app/_server/scope'
import { loadEverything } from '@/db/queries/export'

/** Everything the person has, as one JSON file; a visitor has nothing. */
export async function GET() {
  const scope = await currentScope()
  if (scope.kind === 'visitor') notFound()
  const at = now()
  const everything = { format: 1, exportedAt: at, ...(await loadEverything(scope)) }
  return new Response(JSON.stringify(everything, null, 1), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="annals-${at.toISOString().slice(0, 10)}.json"`,
      'Cache-Control': 'no-store',
    },
  })
}
