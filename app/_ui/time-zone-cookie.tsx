'use client'

import { useEffect } from 'react'

/** Tells the server the browser's zone, so that a guest's first study day ends when theirs does. */
export function TimeZoneCookie() {
  useEffect(() => {
    const zone = encodeURIComponent(Intl.DateTimeFormat().resolvedOptions().timeZone)
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox and Safari.
    document.cookie = `annals.zone=${zone}; path=/; max-age=31536000; samesite=lax`
  }, [])
  return null
}
