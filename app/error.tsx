'use client'

import site from './_messages/en/site.json'
import button from './_ui/button.module.css'
import page from './_ui/page.module.css'

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <div className={page.page}>
      <h1>{site.error.title}</h1>
      <p className={page.lead}>{site.error.text}</p>
      <button className={button.primary} onClick={reset} type="button">
        {site.error.again}
      </button>
    </div>
  )
}
