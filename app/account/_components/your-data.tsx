import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import button from '@/app/_ui/button.module.css'

/** Taking everything along, and leaving for good. */
export async function YourData({ guest }: { readonly guest: boolean }) {
  const t = await getTranslations('account.data')
  return (
    <section aria-labelledby="data">
      <h2 id="data">{t('title')}</h2>
      <p>
        {t('text')} <Link href="/account/export/schema">{t('schema')}</Link>
      </p>
      <p>
        <a className={button.button} download href="/account/export">
          {t('download')}
        </a>
      </p>
      <p>
        <Link href="/account/delete">{guest ? t('erase') : t('delete')}</Link>
      </p>
    </section>
  )
}
