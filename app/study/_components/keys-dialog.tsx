import type { RefObject } from 'react'
import button from '@/app/_ui/button.module.css'
import type { StudyLabels } from '../labels'
import styles from './desk.module.css'

type Props = {
  readonly dialogRef: RefObject<HTMLDialogElement | null>
  readonly labels: StudyLabels
  readonly active: boolean
  readonly onActive: (active: boolean) => void
  readonly four: boolean
  readonly onFour: (four: boolean) => void
}

/** The list of keys, whether they are used at all, and how many buttons there are. */
export function KeysDialog({ dialogRef, labels, active, onActive, four, onFour }: Props) {
  const rows: readonly (readonly [readonly string[], string])[] = [
    [[labels['keyList.space'], labels['keyList.enter']], labels['keyList.reveal']],
    [['1'], labels['keyList.forgot']],
    [['2'], labels['keyList.hard']],
    [['3'], labels['keyList.got']],
    [['4'], labels['keyList.easy']],
    [['u'], labels['keyList.undo']],
    [['s'], labels['keyList.source']],
    [['e'], labels['keyList.edit']],
    [['-'], labels['keyList.bury']],
    [['!'], labels['keyList.suspend']],
    [['i'], labels['keyList.intervals']],
    [['?'], labels['keyList.keys']],
  ]
  return (
    <dialog aria-labelledby="keys-title" className={styles.dialog} ref={dialogRef}>
      <h2 id="keys-title">{labels.keys}</h2>
      <dl className={styles.keyList}>
        {rows.map(([keys, words]) => (
          <div key={words}>
            <dt>
              {keys.map(key => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <label className={styles.useKeys}>
        <input checked={active} onChange={event => onActive(event.target.checked)} type="checkbox" />
        {labels['keyList.use']}
      </label>
      <div className={styles.dialogButtons}>
        <button className={button.button} onClick={() => onFour(!four)} type="button">
          {four ? labels['buttons.two'] : labels['buttons.four']}
        </button>
        <button className={button.primary} onClick={() => dialogRef.current?.close()} type="button">
          {labels['keyList.close']}
        </button>
      </div>
    </dialog>
  )
}
