'use client'

import { type RefObject, useEffect } from 'react'

export type Gestures = {
  /** `factor` below 1 shows less; `share` is the place that stays, 0 to 1 of the width. */
  readonly zoom: (factor: number, share: number) => void
  /** Towards later, as a share of the width. */
  readonly pan: (share: number) => void
}

/** Movement in px that makes a press a drag. */
const slack = 6

/** Wheel (towards the pointer; sideways pans), drag, and pinch on the axis. A press that does not move stays a click. */
export function useAxisGestures(root: RefObject<HTMLElement | null>, { zoom, pan }: Gestures) {
  useEffect(() => {
    const element = root.current
    if (!element) return
    const pointers = new Map<number, { x: number; from: number }>()
    const share = (x: number) => {
      const box = element.getBoundingClientRect()
      return (x - box.left) / box.width
    }
    const onWheel = (event: WheelEvent) => {
      event.preventDefault()
      const unit = event.deltaMode === 1 ? 16 : 1
      if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) pan((event.deltaX * unit) / element.clientWidth)
      else zoom(Math.exp(event.deltaY * unit * (event.ctrlKey ? 0.01 : 0.0018)), share(event.clientX))
    }
    const onDown = (event: PointerEvent) => {
      if (event.button === 0) pointers.set(event.pointerId, { x: event.clientX, from: event.clientX })
    }
    const onMove = (event: PointerEvent) => {
      const pointer = pointers.get(event.pointerId)
      if (!pointer) return
      const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1]
      if (!other && Math.abs(event.clientX - pointer.from) < slack && pointer.x === pointer.from) return
      element.setPointerCapture(event.pointerId)
      if (other) {
        const before = Math.max(8, Math.abs(pointer.x - other.x))
        const after = Math.max(8, Math.abs(event.clientX - other.x))
        zoom(before / after, share((event.clientX + other.x) / 2))
      } else pan((pointer.x - event.clientX) / element.clientWidth)
      pointer.x = event.clientX
    }
    const onUp = (event: PointerEvent) => pointers.delete(event.pointerId)
    const listeners = [
      ['wheel', onWheel],
      ['pointerdown', onDown],
      ['pointermove', onMove],
      ['pointerup', onUp],
      ['pointercancel', onUp],
    ] as const
    for (const [name, listener] of listeners)
      element.addEventListener(name, listener as EventListener, { passive: false })
    return () => {
      for (const [name, listener] of listeners) element.removeEventListener(name, listener as EventListener)
    }
  }, [root, zoom, pan])
}
