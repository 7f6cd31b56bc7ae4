import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

type Context = { params: Promise<{ folder: string; file: string }> }

/** What pdf.js asks for while it draws: character maps, substitute fonts, image decoders, colour profiles. */
const folders = new Set(['cmaps', 'standard_fonts', 'wasm', 'iccs'])

/** These files of pdfjs-dist, from this server: nothing is fetched from elsewhere. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { folder, file } = await params
  if (!folders.has(folder) || !/^[\w-]+\.(bcmap|pfb|ttf|wasm|js|icc)$/.test(file))
    return new Response(null, { status: 404 })
  const path = join(/* turbopackIgnore: true */ process.cwd(), 'node_modules', 'pdfjs-dist', folder, file)
  const bytes = await readFile(path).catch(() => undefined)
  if (!bytes) return new Response(null, { status: 404 })
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': file.endsWith('.wasm')
        ? 'application/wasm'
        : file.endsWith('.js')
          ? 'text/javascript'
          : 'application/octet-stream',
      'Cache-Control': 'public, max-age=86400',
    },
  })
}
