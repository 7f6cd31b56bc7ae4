import page from '@/app/_ui/page.module.css'
import { Refresh } from './refresh'

const seconds = 3

/** Says that the text is being read, and looks again until it is: by script, or by the browser where none runs. */
export function Reading({ message }: { message: string }) {
  return (
    <>
      <noscript>
        <meta httpEquiv="refresh" content={String(seconds)} />
      </noscript>
      <p className={page.notice} role="status">
        {message}
      </p>
      <Refresh everyMs={1500} />
    </>
  )
}
