'use client'

import { useEffect, useRef } from 'react'

const typing = 'input:not([type=checkbox]), textarea, select, [contenteditable]'
const pressable = 'a[href], button, summary, input, [role=button]'

/**
 * Single keys, by `event.key`. A held key counts once. What is typed into a field is no shortcut, nor is a key with a
 * modifier; Space and Enter belong to the button or link that has the focus.
 */
export function useKeys(keys: Readonly<Record<string, () => void>>, active: boolean) {
  const current = useRef(keys)
  useEffect(() => {
    current.current = keys
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : document.body
      const act = current.current[event.key]
      if (!act || event.ctrlKey || event.metaKey || event.altKey || target.closest(typing)) return
      if (document.querySelector('dialog[open]')) return
      const native = (event.key === ' ' || event.key === 'Enter') && target.closest(pressable)
      if (event.repeat) return event.preventDefault()
      if (native || (!active && event.key.length === 1 && event.key !== ' ')) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [active])
}
