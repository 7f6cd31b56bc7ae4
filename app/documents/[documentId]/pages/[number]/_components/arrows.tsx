'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** The arrow keys turn pages, except where they move something else. */
export function Arrows({ previous, next }: { readonly previous: string | null; readonly next: string | null }) {
  const router = useRouter()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const to = event.key === 'ArrowLeft' ? previous : event.key === 'ArrowRight' ? next : null
      const target = event.target instanceof Element ? event.target : null
      if (!to || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
      if (target?.closest('input, textarea, select, [data-wide]')) return
      event.preventDefault()
      router.push(to, { scroll: false })
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [router, previous, next])
  return null
}
