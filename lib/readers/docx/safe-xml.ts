/** Word nests tables and boxes some 60 deep. */
const MAX_DEPTH = 400
const MAX_ELEMENTS = 1_500_000

/**
 * Whether XML can be given to a parser that trusts it: no declarations of its own (which can grow without end), not too
 * deep and not too many elements.
 */
export function judgeXml(xml: string): 'sound' | 'damaged' | 'tangled' {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) return 'damaged'
  let depth = 0
  let elements = 0
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
    const next = xml.charCodeAt(at + 1)
    if (next === SLASH) depth--
    else if (next !== QUESTION && next !== EXCLAMATION) {
      const end = xml.indexOf('>', at)
      if (end < 0) return 'damaged'
      if (xml.charCodeAt(end - 1) !== SLASH) depth++
      if (depth > MAX_DEPTH || ++elements > MAX_ELEMENTS) return 'tangled'
    }
  }
  return 'sound'
}

const SLASH = 47
const QUESTION = 63
const EXCLAMATION = 33
