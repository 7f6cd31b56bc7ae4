import 'server-only'
import { unstable_rethrow } from 'next/navigation'
import type { z } from 'zod'
import type { ErrorCode } from '@/lib/error-code'
import type { Result } from '@/lib/result'
import type { UserScope } from '@/lib/scope'
import { now } from './clock'
import { sentenceFor } from './messages'
import { currentScope, requireOrCreateGuest } from './scope'

type Context = { readonly scope: UserScope; readonly now: Date }
type Run<Input, Output> = (input: Input, context: Context) => Promise<Result<Output, ErrorCode>>
/** `makes-guest`: a visitor becomes a guest first. `known`: a visitor is told to sign in. */
type Options = { readonly who?: 'makes-guest' | 'known' }

export type ActionResult<Output> =
  | { readonly ok: true; readonly value: Output }
  | { readonly ok: false; readonly error: ErrorCode; readonly message: string }

async function perform<Input, Output>(
  schema: z.ZodType<Input>,
  run: Run<Input, Output>,
  options: Options,
  raw: unknown,
): Promise<ActionResult<Output>> {
  const fail = async (error: ErrorCode, detail?: Readonly<Record<string, string | number>>) =>
    ({ ok: false, error, message: await sentenceFor(error, detail) }) as const
  try {
    const input = schema.safeParse(raw)
    if (!input.success) return await fail('input-invalid')
    const scope = options.who === 'known' ? await currentScope() : await requireOrCreateGuest()
    if (scope.kind === 'visitor') return await fail('sign-in-needed')
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
  <Input, Output>(schema: z.ZodType<Input>, run: Run<Input, Output>, options: Options = {}) =>
  (raw: Input): Promise<ActionResult<Output>> =>
    perform(schema, run, options, raw)

export type FormState = {
  readonly message?: string
  readonly error?: ErrorCode
  readonly values?: Readonly<Record<string, string>>
}

/** The same for a form (`useActionState`): fields arrive as strings and files, and come back when something is wrong. */
export const defineFormAction =
  <Input, Output>(schema: z.ZodType<Input>, run: Run<Input, Output>, options: Options = {}) =>
  async (_previous: FormState, form: FormData): Promise<FormState> => {
    const fields = Object.fromEntries(form)
    const result = await perform(schema, run, options, fields)
    if (result.ok) return {}
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
