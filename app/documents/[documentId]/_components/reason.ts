import { useTranslations } from 'next-intl'

/** A reason of the ledger in words. One that a newer generator gives and the catalogue does not know stays a code. */
export function useReason(): (code: string | null) => string {
  const t = useTranslations('documents.reason')
  return code => (code !== null && t.has(code as 'vague') ? t(code as 'vague') : (code ?? ''))
}
