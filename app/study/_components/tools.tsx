import button from '@/app/_ui/button.module.css'
import type { StudyLabels } from '../labels'
import styles from './desk.module.css'
import type { Desk } from './use-desk'

/** What one may do with a card besides answering it; each has a key as well. */
export function Tools({ desk, labels, onKeys }: { desk: Desk; labels: StudyLabels; onKeys: () => void }) {
  const { card, undoable } = desk.view
  return (
    <p className={styles.tools}>
      {undoable && (
        <button className={button.quiet} onClick={desk.undo} type="button">
          {labels.undo}
        </button>
      )}
      {card && (
        <>
          <a className={button.quiet} href={card.editHref}>
            {labels.edit}
          </a>
          <button className={button.quiet} onClick={() => desk.setAside('bury')} type="button">
            {labels.bury}
          </button>
          <button className={button.quiet} onClick={() => desk.setAside('suspend')} type="button">
            {labels.suspend}
          </button>
        </>
      )}
      <button className={button.quiet} onClick={onKeys} type="button">
        {labels.keys}
      </button>
    </p>
  )
}
