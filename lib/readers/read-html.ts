import { err, ok, type Result } from '../result'
import { checkedText } from './decode-text'
import { decodeHtml } from './html/decode-html'
import { htmlMeta } from './html/html-meta'
import { mainContent } from './html/main-content'
import { elementsOf, parseHtml } from './html/parse-html'
import { walkHtml } from './html/walk-html'
import { judgeBlocks } from './judge-blocks'
import { mendBlocks } from './mend-blocks'
import type { ReadDocument, ReadError } from './read-document'
import type { DocumentInput } from './read-text'

/**
 * A web page as a person reads it: `text` is the words of its main content with entities decoded and blocks parted by
 * empty lines. Navigation, forms, what is hidden and what stands beside the text are left out of it.
 */
export function readHtml(input: DocumentInput): Result<ReadDocument, ReadError> {
  const html = 'bytes' in input ? decodeHtml(input.bytes) : ok(input.text)
  if (!html.ok) return html
  const parsed = parseHtml(html.value)
  if (!parsed.ok) return parsed
  const body = [...elementsOf(parsed.value)].find(one => one.tagName === 'body')
  if (!body) return err('document-empty')
  const content = mainContent(body)
  const { text, blocks } = walkHtml(content)
  const checked = checkedText(text)
  if (!checked.ok) return checked
  const judged = mendBlocks(text, judgeBlocks(text, blocks))
  return ok({ text, format: 'html', meta: htmlMeta(parsed.value, content.root), blocks: judged })
}
