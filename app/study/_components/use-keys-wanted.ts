'use client'

import { useEffect, useState } from 'react'

const name = 'annals.keys'

/** Whether single letters are shortcuts on this device (WCAG 2.1.4: they can be turned off). */
export function useKeysWanted() {
  const [wanted, setWanted] = useState(true)
  useEffect(() => {
    try {
      setWanted(localStorage.getItem(name) !== 'off')
    } catch {
      // Storage can be forbidden; then the choice lasts as long as the page.
    }
  }, [])
  const choose = (next: boolean) => {
    setWanted(next)
    try {
      localStorage.setItem(name, next ? 'on' : 'off')
    } catch {
      // As above.
    }
  }
  return [wanted, choose] as const
}
