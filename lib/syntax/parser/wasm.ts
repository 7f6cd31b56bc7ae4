/**
 * WebAssembly put together by hand, byte by byte: the few instructions that the parser's loops need.
 * Opcodes: https://webassembly.github.io/spec/core/binary/instructions.html
 */
export const I32 = 0x7f
export const V128 = 0x7b
export const leb = (n: number): number[] => (n < 128 ? [n] : [(n & 127) | 128, ...leb(n >>> 7)])
export const get = (local: number): number[] => [0x20, local]
export const set = (local: number): number[] => [0x21, local]
/** Signed LEB128 of a number from 0 to 8,191. */
export const int = (n: number): number[] => [0x41, ...(n < 64 ? [n] : [(n & 127) | 128, n >>> 7])]
export const add = [0x6a]
export const shiftLeft = [0x74]
export const lessThan = [0x49]
export const vector = (opcode: number, ...rest: number[]): number[] => [0xfd, ...leb(opcode), ...rest]
export const store = (offset: number): number[] => vector(11, 2, ...leb(offset))
/** Repeats its body while what the body leaves behind is true. */
export const repeat = (body: readonly number[]): number[] => [0x03, 0x40, ...body, 0x0d, 0, 0x0b]
export const advance = (local: number, by: readonly number[]): number[] => [...get(local), ...by, ...add, ...set(local)]
export const times = <T>(count: number, make: (i: number) => readonly T[]): T[] =>
  Array.from({ length: count }, (_, i) => make(i)).flat()

/** A function of whole-number parameters without a result; its locals follow them, whole numbers before vectors. */
export type Code = {
  readonly name: string
  readonly parameters: number
  readonly integers: number
  readonly vectors: number
  readonly body: readonly number[]
}

const section = (id: number, body: readonly number[]): number[] => [id, ...leb(body.length), ...body]
const word = (text: string): number[] => [text.length, ...text.split('').map(letter => letter.charCodeAt(0))]

/** A module that takes its memory as `m.m` and exports each function under its name. */
export function moduleOf(functions: readonly Code[]): Uint8Array<ArrayBuffer> {
  const types = functions.map(({ parameters }) => [0x60, parameters, ...times(parameters, () => [I32]), 0])
  const bodies = functions.map(({ integers, vectors, body }) => {
    const code = [2, integers, I32, vectors, V128, ...body, 0x0b]
    return [...leb(code.length), ...code]
  })
  const count = functions.length
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [count, ...types.flat()]),
    ...section(2, [1, ...word('m'), ...word('m'), 0x02, 0x00, 1]),
    ...section(3, [count, ...functions.map((_, i) => i)]),
    ...section(7, [count, ...functions.flatMap(({ name }, i) => [...word(name), 0x00, i])]),
    ...section(10, [count, ...bodies.flat()]),
  ])
}
