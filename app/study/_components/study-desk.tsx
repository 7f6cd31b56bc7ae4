'use client'

import { useEffect, useRef, useState } from 'react'
import button from '@/app/_ui/button.module.css'
import type { DeckId } from '@/lib/ids'
import type { Grade } from '@/lib/scheduling/memory'
import { chooseButtons } from '../actions'
import type { StudyLabels } from '../labels'
import type { StudyView } from '../study-view'
import { CardFace } from './card-face'
import styles from './desk.module.css'
import { Finished } from './finished'
import { GradeButtons } from './grade-buttons'
import { KeysDialog } from './keys-dialog'
import { Tools } from './tools'
import { type Desk, useDesk } from './use-desk'
import { useKeys } from './use-keys'
import { useKeysWanted } from './use-keys-wanted'

type Props = {
  readonly initial: StudyView
  readonly deckId: DeckId | null
  readonly labels: StudyLabels
  readonly buttons: 'two' | 'four'
}

/** One card at a time: prompt, reveal, rate. */
export function StudyDesk({ initial, deckId, labels, buttons }: Props) {
  const desk = useDesk(initial, deckId, labels.offline)
  const { card } = desk.view
  const { open, reveal } = useReveal(card ? `${card.cardId}:${card.repetition}` : 'finished')
  const [waitsShown, setWaitsShown] = useState(false)
  const [four, setFour] = useState(buttons === 'four')
  const [keysWanted, setKeysWanted] = useKeysWanted()
  const { revealRef, gotRef } = useFocus(card?.cardId, open)
  const dialogRef = useRef<HTMLDialogElement>(null)
  const showKeys = () => dialogRef.current?.showModal()
  const grade = (value: Grade) => open && desk.grade(value)
  useKeys(
    deskKeys({ desk, open, four, reveal, grade, showKeys, toggleWaits: () => setWaitsShown(!waitsShown) }),
    keysWanted,
  )

  const chooseFour = (wanted: boolean) => {
    setFour(wanted)
    void chooseButtons({ buttons: wanted ? 'four' : 'two' })
  }
  return (
    <div className={styles.desk}>
      <Status desk={desk} labels={labels} />
      {card ? (
        <CardFace card={card} labels={labels} revealed={open} />
      ) : (
        <Finished deckId={deckId} labels={labels} sentences={desk.view.done} />
      )}
      <div className={styles.controls}>
        {card && !open && (
          <button className={button.primary} onClick={reveal} ref={revealRef} type="button">
            {labels.reveal}
            <kbd className={styles.key1}>{labels['keyList.space']}</kbd>
          </button>
        )}
        {card && open && (
          <GradeButtons
            {...{ four, gotRef, labels }}
            disabled={desk.busy || desk.pending}
            onGrade={grade}
            waits={waitsShown ? card.waits : []}
          />
        )}
      </div>
      <Tools desk={desk} labels={labels} onKeys={showKeys} />
      <KeysDialog active={keysWanted} onActive={setKeysWanted} onFour={chooseFour} {...{ dialogRef, four, labels }} />
    </div>
  )
}

/** Which showing the answer is open for: a new card comes closed. */
function useReveal(showing: string) {
  const [revealed, setRevealed] = useState('')
  return { open: revealed === showing, reveal: () => setRevealed(showing) }
}

/** The focus goes where the next press belongs, but a page that was just opened keeps its own. */
function useFocus(cardId: string | undefined, open: boolean) {
  const revealRef = useRef<HTMLButtonElement>(null)
  const gotRef = useRef<HTMLButtonElement>(null)
  const place = `${cardId}${open}`
  const before = useRef(place)
  useEffect(() => {
    if (before.current === place) return
    before.current = place
    ;(gotRef.current ?? revealRef.current)?.focus({ preventScroll: true })
  }, [place])
  return { revealRef, gotRef }
}

function Status({ desk, labels }: { desk: Desk; labels: StudyLabels }) {
  const { card, place, left } = desk.view
  return (
    <>
      <p className={styles.bar}>
        <span>{card && place}</span>
        <span>{card && left}</span>
      </p>
      <div aria-live="assertive">
        {(desk.pending || desk.notice) && (
          <p className={styles.notice}>
            {desk.pending ? labels.pending : desk.notice}{' '}
            {desk.pending && (
              <button className={button.quiet} onClick={desk.retry} type="button">
                {labels.retry}
              </button>
            )}
          </p>
        )}
      </div>
    </>
  )
}

type KeyContext = {
  readonly desk: Desk
  readonly open: boolean
  readonly four: boolean
  readonly reveal: () => void
  readonly grade: (grade: Grade) => void
  readonly showKeys: () => void
  readonly toggleWaits: () => void
}

/** 1 and 3 mean the same with two buttons as with four. */
function deskKeys({ desk, open, four, reveal, grade, showKeys, toggleWaits }: KeyContext) {
  const { card, undoable } = desk.view
  const go = (href: string | null) => href && !desk.busy && window.location.assign(href)
  const forward = () => (open ? grade(3) : reveal())
  return {
    ...(card && {
      ' ': forward,
      Enter: forward,
      '1': () => grade(1),
      '3': () => grade(3),
      s: () => open && go(card.sourceHref),
      e: () => go(card.editHref),
      '-': () => desk.setAside('bury'),
      '!': () => desk.setAside('suspend'),
      i: toggleWaits,
    }),
    ...(card && four && { '2': () => grade(2), '4': () => grade(4) }),
    u: () => undoable && desk.undo(),
    '?': showKeys,
  }
}
