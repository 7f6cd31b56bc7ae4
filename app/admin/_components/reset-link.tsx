'use client'

import { useState, useTransition } from 'react'
import button from '@/app/_ui/button.module.css'
import field from '@/app/_ui/field.module.css'
import type { UserId } from '@/lib/ids'
import { makeResetLinkAction } from '../actions'

type Props = {
  readonly userId: UserId
  readonly labels: { readonly make: string; readonly makeFor: string; readonly made: string }
}

/** Makes a link and shows it once: only its hash is kept. */
export function ResetLink({ userId, labels }: Props) {
  const [made, setMade] = useState<{ readonly link?: string; readonly message?: string }>({})
  const [pending, start] = useTransition()
  const make = () =>
    start(async () => {
      const result = await makeResetLinkAction({ userId })
      setMade(result.ok ? { link: new URL(result.value.path, location.href).href } : { message: result.message })
    })
  if (made.link)
    return (
      <input
        aria-label={labels.made}
        className={field.input}
        onFocus={event => event.currentTarget.select()}
        readOnly
        ref={input => input?.focus()}
        value={made.link}
      />
    )
  return (
    <>
      <button
        aria-disabled={pending}
        aria-label={labels.makeFor}
        className={button.button}
        onClick={() => pending || make()}
        type="button"
      >
        {labels.make}
      </button>
      <span role="alert">{made.message}</span>
    </>
  )
}
