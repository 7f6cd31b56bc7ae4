import type { PDFPageProxy } from 'unpdf/pdfjs'
import { asked } from './open-pdf'

/** A piece of text as a PDF draws it. All in points of the page as it is shown, from its top left corner. */
export type PageItem = {
  readonly text: string
  readonly x: number
  readonly right: number
  /** Distance of the baseline from the top edge. */
  readonly y: number
  readonly size: number
  readonly font: string
  /** Whether the PDF has a space drawn before it. */
  readonly spaced: boolean
}

export type PageItems = {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly items: readonly PageItem[]
}

/** The upright text of a page; what runs up a margin or across the page is no part of what is read. */
export async function pageItems(page: PDFPageProxy): Promise<PageItems> {
  const view = page.getViewport({ scale: 1 })
  const content = await asked(page.getTextContent())
  const items: PageItem[] = []
  let spaced = false
  for (const item of content.items) {
    if (!('str' in item)) continue
    const placed: PageItem | undefined = item.str.trim() === '' ? undefined : placedItem(item, view.transform, spaced)
    if (item.str !== '') spaced = placed === undefined
    if (placed && !isDrawnTwice(placed, items)) items.push(placed)
  }
  page.cleanup()
  return { number: page.pageNumber, width: view.width, height: view.height, items }
}

type Drawn = {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly fontName: string
}

function placedItem(item: Drawn, view: readonly number[], spaced: boolean): PageItem | undefined {
  const [a, b, , , x, y] = multiplied(view, item.transform)
  const size = Math.hypot(a, b)
  const upright = a > 0 && Math.abs(b) < size * 0.1
  if (!upright || !(size > 0) || !Number.isFinite(x + y + size + item.width)) return undefined
  const text = item.str.replace(/\p{Cc}/gu, ' ')
  return { text, x, right: x + Math.max(0, item.width), y, size, font: item.fontName, spaced }
}

type Matrix = [number, number, number, number, number, number]

function multiplied(m: readonly number[], n: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = n
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f]
}

/** Bold type is sometimes made by drawing the words twice, a hair apart. */
function isDrawnTwice(item: PageItem, items: readonly PageItem[]): boolean {
  const last = items.at(-1)
  return last?.text === item.text && Math.abs(last.x - item.x) < 1 && Math.abs(last.y - item.y) < 1
}
