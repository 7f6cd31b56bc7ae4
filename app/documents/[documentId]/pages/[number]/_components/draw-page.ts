import type { PDFDocumentProxy, RenderTask } from 'pdfjs-dist'

// The build for browsers that are a few years old; it is loaded by this page alone.
const load = () => import('pdfjs-dist/legacy/build/pdf.mjs')

/** The document that is open, so that turning a page does not fetch it again. */
let open: { readonly file: string; readonly document: Promise<PDFDocumentProxy> } | undefined

async function documentOf(file: string): Promise<PDFDocumentProxy> {
  if (open?.file === file) return open.document
  const before = open?.document
  const pdfjs = await load()
  pdfjs.GlobalWorkerOptions.workerSrc = new URL(
    'pdfjs-dist/legacy/build/pdf.worker.min.mjs',
    import.meta.url,
  ).toString()
  const asset = (folder: string) => `/api/pdfjs/${folder}/`
  const document = pdfjs.getDocument({
    url: file,
    // The same substitutes everywhere: a reader's own fonts have other widths, and marks would miss their words.
    useSystemFonts: false,
    ...{ cMapUrl: asset('cmaps'), cMapPacked: true, standardFontDataUrl: asset('standard_fonts') },
    ...{ wasmUrl: asset('wasm'), iccUrl: asset('iccs'), isEvalSupported: false, enableXfa: false },
    // Only the parts that the page needs are fetched, not 25 MB for one page.
    ...{ disableAutoFetch: true, disableStream: true },
  }).promise
  open = { file, document }
  document.catch(() => {
    if (open?.document === document) open = undefined
  })
  void before?.then(old => old.destroy()).catch(() => {})
  return document
}

/**
 * Draws page `number`, the first is 1, as wide as the canvas is shown, sharp on dense screens. Resolves when it stands
 * there; rejects when the file cannot be drawn. Aborting stops the drawing.
 */
export async function drawPage(
  canvas: HTMLCanvasElement,
  { file, number, width, signal }: { file: string; number: number; width: number; signal: AbortSignal },
): Promise<void> {
  const document = await documentOf(file)
  const page = await document.getPage(number)
  if (signal.aborted) return
  const whole = page.getViewport({ scale: 1 })
  const density = Math.min(3, Math.max(1, window.devicePixelRatio))
  const viewport = page.getViewport({ scale: (width * density) / whole.width })
  // Drawn aside and put in place at once: a page that is turned does not flicker.
  const aside = window.document.createElement('canvas')
  aside.width = Math.round(viewport.width)
  aside.height = Math.round(viewport.height)
  const task: RenderTask = page.render({ canvas: aside, viewport })
  signal.addEventListener('abort', () => task.cancel(), { once: true })
  await task.promise
  if (signal.aborted) return
  canvas.width = aside.width
  canvas.height = aside.height
  canvas.getContext('2d')?.drawImage(aside, 0, 0)
}
