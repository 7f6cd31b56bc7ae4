// Serves the built app. `next start` compresses with gzip only; the scripts of a page are a sixth smaller in brotli,
// made once at build, so static files go out through sirv and the rest through Next.
import { createServer } from 'node:http'
import { join } from 'node:path'
import next from 'next'
import sirv from 'sirv'

const dist = process.env.ANNALS_DIST ?? '.next'
const port = Number(process.env.PORT ?? 3000)
const app = next({ dev: false, port })
await app.prepare()
const handle = app.getRequestHandler()
const files = sirv(join(dist, 'static'), { brotli: true, immutable: true, maxAge: 31_536_000, etag: true })

/** Who is at the other end, for throttling. A client can write this header itself, so only a proxy's word counts. */
function addressOf(request) {
  const told = process.env.ANNALS_TRUST_PROXY ? request.headers['x-forwarded-for']?.split(',').at(-1)?.trim() : ''
  return told || request.socket.remoteAddress || 'unknown'
}

const server = createServer((request, response) => {
  request.headers['x-forwarded-for'] = addressOf(request)
  const url = request.url ?? '/'
  if (!url.startsWith('/_next/static/')) return handle(request, response)
  request.url = url.slice('/_next/static'.length)
  response.setHeader('Vary', 'Accept-Encoding')
  response.setHeader('X-Content-Type-Options', 'nosniff')
  files(request, response, () => {
    request.url = url
    handle(request, response)
  })
})
server.listen(port, () => console.log(`Annals is ready at http://localhost:${port}`))
