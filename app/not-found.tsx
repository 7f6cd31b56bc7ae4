import { getTranslations } from 'next-intl/server'
import page from './_ui/page.module.css'

export default async function NotFound() {
  const t = await getTranslations('site.notFound')
  return (
    <div className={page.page}>
      <h1>{t('title')}</h1>
      <p className={page.lead}>{t('text')}</p>
      <p>
        <a href="/">{t('home')}</a>
      </p>
    </div>
  )
}
