import 'server-only'
import { getTranslations } from 'next-intl/server'
import type { ErrorCode } from '@/lib/error-code'

/** The sentence for an error code; only these leave the server. */
export async function sentenceFor(
  code: ErrorCode,
  detail: Readonly<Record<string, string | number>> = {},
): Promise<string> {
  const translate = await getTranslations('errors')
  return translate(code, detail as Record<never, never>)
}
