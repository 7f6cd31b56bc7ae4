import type { Metadata, Viewport } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { currentScope } from './_server/scope'
import { sans, sansExtended, serif, serifExtended } from './_ui/fonts'
import { SiteHeader } from './_ui/site-header'
import { TimeZoneCookie } from './_ui/time-zone-cookie'
import './globals.css'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('site')
  return {
    title: { default: t('name'), template: `%s · ${t('name')}` },
    description: t('tagline'),
  }
}

const faces = [serif, serifExtended, sans, sansExtended].map(face => face.variable).join(' ')

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf7f0' },
    { media: '(prefers-color-scheme: dark)', color: '#171512' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations('site')
  const scope = await currentScope()
  const signedIn = scope.kind === 'user' && !scope.guest
  return (
    <html className={faces} lang={await getLocale()}>
      <body>
        <SiteHeader
          labels={{
            name: t('name'),
            skip: t('skip'),
            nav: t('nav.label'),
            today: t('nav.today'),
            library: t('nav.library'),
            classes: t('nav.classes'),
            account: signedIn ? t('nav.account') : t('nav.signIn'),
          }}
        />
        <main id="text" tabIndex={-1}>
          {children}
        </main>
        <TimeZoneCookie />
      </body>
    </html>
  )
}
