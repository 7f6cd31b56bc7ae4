/** What a decision returns: a value, or the name of a foreseen failure. Programming errors throw instead. */
export type Result<T, E extends string = string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E; readonly detail?: Readonly<Record<string, string | number>> }

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })

/** `detail` fills the placeholders of the sentence that the catalogue holds for `error`. */
export const err = <E extends string>(error: E, detail?: Readonly<Record<string, string | number>>) =>
  detail ? ({ ok: false, error, detail } as const) : ({ ok: false, error } as const)

/** Ends a `switch` over a union: a case that was forgotten does not compile. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`)
}
