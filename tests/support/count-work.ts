/**
 * How much work a call does, counted instead of timed, so that growth can be compared on any machine: characters that
 * regular expressions pass over, characters that string searches pass over, and elements that arrays, maps and sets hand
 * out. Backtracking inside one match and plain index loops are not seen.
 */
export async function countWork(work: () => unknown): Promise<number> {
  const counter = { work: 0 }
  const restore = [...watchStrings(counter), ...watchArrays(counter), ...watchIterators(counter)]
  try {
    await work()
  } finally {
    for (const undo of restore) undo()
  }
  return counter.work
}

type Counter = { work: number }
type Method = (this: unknown, ...args: unknown[]) => unknown
type Wrap = (original: Method) => Method

function replace(owner: object, key: PropertyKey, wrap: Wrap): () => void {
  const descriptor = Object.getOwnPropertyDescriptor(owner, key)
  if (!descriptor) throw new Error(`nothing to watch: ${String(key)}`)
  Object.defineProperty(owner, key, { ...descriptor, value: wrap(descriptor.value as Method) })
  return () => Object.defineProperty(owner, key, descriptor)
}

function watchStrings(counter: Counter): readonly (() => void)[] {
  const exec: Wrap = original =>
    function (this: unknown, input) {
      const from = (this as RegExp).lastIndex
      const found = original.call(this, input) as RegExpExecArray | null
      const length = String(input).length
      const start = (this as RegExp).global || (this as RegExp).sticky ? from : 0
      if (found) counter.work += Math.max(0, found.index + found[0].length - start)
      else counter.work += (this as RegExp).sticky ? 1 : Math.max(0, length - start)
      return found
    }
  const search: Wrap = original =>
    function (this: unknown, ...args) {
      const found = original.apply(this, args)
      const from = typeof args[1] === 'number' ? args[1] : 0
      const length = String(this).length
      counter.work += Math.max(0, typeof found === 'number' && found >= 0 ? found - from : length - from)
      return found
    }
  const whole: Wrap = original =>
    function (this: unknown, ...args) {
      counter.work += String(this).length
      return original.apply(this, args)
    }
  return [
    replace(RegExp.prototype, 'exec', exec),
    ...['indexOf', 'includes'].map(key => replace(String.prototype, key, search)),
    ...['toLowerCase', 'toUpperCase', 'split', 'replaceAll', 'normalize', 'trim'].map(key =>
      replace(String.prototype, key, whole),
    ),
  ]
}

const CALLBACK_METHODS = [
  ...['filter', 'map', 'flatMap', 'find', 'findIndex', 'findLast', 'findLastIndex', 'some', 'every', 'forEach'],
  ...['reduce', 'reduceRight'],
]

function watchArrays(counter: Counter): readonly (() => void)[] {
  const callback: Wrap = original =>
    function (this: unknown, first, ...rest) {
      if (typeof first !== 'function') return original.call(this, first, ...rest)
      const counted = function (this: unknown, ...args: unknown[]): unknown {
        counter.work++
        return first.apply(this, args)
      }
      return original.call(this, counted, ...rest)
    }
  const search: Wrap = original =>
    function (this: unknown, ...args) {
      const found = original.apply(this, args)
      counter.work += typeof found === 'number' && found >= 0 ? found + 1 : (this as readonly unknown[]).length
      return found
    }
  const copy: Wrap = original =>
    function (this: unknown, ...args) {
      const made = original.apply(this, args)
      counter.work += (made as readonly unknown[]).length
      return made
    }
  return [
    ...CALLBACK_METHODS.map(key => replace(Array.prototype, key, callback)),
    ...['indexOf', 'includes', 'lastIndexOf'].map(key => replace(Array.prototype, key, search)),
    ...['slice', 'concat', 'toSorted', 'toReversed'].map(key => replace(Array.prototype, key, copy)),
  ]
}

/** `for … of` and spreading: counted as they are drawn. */
function watchIterators(counter: Counter): readonly (() => void)[] {
  const prototypes = [[][Symbol.iterator](), new Map().entries(), new Set().values()].map(
    iterator => Object.getPrototypeOf(iterator) as object,
  )
  const next: Wrap = original =>
    function (this: unknown, ...args) {
      counter.work++
      return original.apply(this, args)
    }
  return prototypes.map(prototype => replace(prototype, 'next', next))
}
