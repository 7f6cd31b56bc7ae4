import 'server-only'
import { unstable_rethrow } from 'next/navigation'
import type { z } from 'zod'
import type { ErrorCode } from '@/lib/error-code'
import { ok, type Result } from '@/lib/result'
import type { Scope, UserScope } from '@/lib/scope'
import { now } from './clock'
import { sentenceFor } from './messages'
import { currentScope, requireOrCreateGuest } from './scope'

/** `makes-guest`: a visitor becomes a guest first. `known`: a visitor is told to sign in. `anyone`: a visitor stays one. */
type Who = 'makes-guest' | 'known' | 'anyone'
type Context<W extends Who> = { readonly scope: W extends 'anyone' ? Scope : UserScope; readonly now: Date }
type Run<Input, Output, W extends Who> = (input: Input, context: Context<W>) => Promise<Result<Output, ErrorCode>>
/** `several`: fields that arrive as lists, whatever their number. */
type Options<W extends Who> = { readonly who?: W; readonly several?: readonly string[] }

export type ActionResult<Output> =
  | { readonly ok: true; readonly value: Output }
  | { readonly ok: false; readonly error: ErrorCode; readonly message: string }

async function perform<Input, Output, W extends Who>(
  schema: z.ZodType<Input>,
  run: Run<Input, Output, W>,
  options: Options<W>,
  raw: unknown,
): Promise<ActionResult<Output>> {
  const fail = async (error: ErrorCode, detail?: Readonly<Record<string, string | number>>) => {
    const sentence = await sentenceFor(error, detail)
    // Of several files it is named which one the sentence is about.
    return { ok: false, error, message: detail?.file === undefined ? sentence : `${detail.file}: ${sentence}` } as const
  }
  try {
    const input = schema.safeParse(raw)
    if (!input.success) return await fail('input-invalid')
    const { who = 'makes-guest' } = options
    const proven = who === 'makes-guest' ? await requireOrCreateGuest() : ok(await currentScope())
    if (!proven.ok) return await fail(proven.error)
    if (proven.value.kind === 'visitor' && who !== 'anyone') return await fail('sign-in-needed')
    // Checked on the line above: only `anyone` lets a visitor through.
    const scope = proven.value as Context<W>['scope']
    const result = await run(input.data, { scope, now: now() })
    return result.ok ? result : await fail(result.error, result.detail)
  } catch (error) {
    // Redirects and not-found travel as thrown values: they are Next's, not failures.
    unstable_rethrow(error)
    console.error(error)
    return await fail('unforeseen')
  }
}

/** A server action over a validated value: parse, prove who asks, fix the time once, run, put errors into words. */
export const defineAction =
  <Input, Output, W extends Who = 'makes-guest'>(
    schema: z.ZodType<Input>,
    run: Run<Input, Output, W>,
    options: Options<W> = {},
  ) =>
  (raw: Input): Promise<ActionResult<Output>> =>
    perform(schema, run, options, raw)

export type FormState = {
  /** The form was taken. */
  readonly done?: true
  readonly message?: string
  readonly error?: ErrorCode
  readonly values?: Readonly<Record<string, string>>
}

/** The same for a form (`useActionState`): fields arrive as strings and files, and come back when something is wrong. */
export const defineFormAction =
  <Input, Output, W extends Who = 'makes-guest'>(
    schema: z.ZodType<Input>,
    run: Run<Input, Output, W>,
    options: Options<W> = {},
  ) =>
  async (_previous: FormState, form: FormData): Promise<FormState> => {
    const lists = (options.several ?? []).map(name => [name, form.getAll(name)] as const)
    const fields = { ...Object.fromEntries(form), ...Object.fromEntries(lists) }
    const result = await perform(schema, run, options, fields)
    if (result.ok) return { done: true }
    const secretField = /password/i
    const values = Object.entries(fields).filter(
      ([name, value]) => typeof value === 'string' && !secretField.test(name),
    )
    return {
      message: result.message,
      error: result.error,
      values: Object.fromEntries(values) as Record<string, string>,
    }
  }
