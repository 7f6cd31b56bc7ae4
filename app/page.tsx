import { getTranslations } from 'next-intl/server'
import page from './_ui/page.module.css'

export default async function Today() {
  const t = await getTranslations('site')
  return (
    <div className={page.page}>
      <h1>{t('name')}</h1>
      <p className={page.lead}>{t('tagline')}</p>
    </div>
  )
}
