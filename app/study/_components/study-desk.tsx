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
import { useDesk } from './use-desk'
import { useKeys } from './use-keys'

type Props = {
  readonly initial: StudyView
  readonly deckId: DeckId | null
  readonly labels: StudyLabels
  readonly buttons: 'two' | 'four'
}

/** One card at a time: prompt, reveal, rate. */
export function StudyDesk({ initial, deckId, labels, buttons }: Props) {
  const desk = useDesk(initial, deckId)
  const { card } = desk.view
  const shown = card ? `${card.cardId}:${card.repetition}` : 'finished'
  const [revealed, setRevealed] = useState('')
  const [waitsShown, setWaitsShown] = useState(false)
  const [four, setFour] = useState(buttons === 'four')
  const [keysActive, setKeysActive] = useState(true)
  const revealRef = useRef<HTMLButtonElement>(null)
  const gotRef = useRef<HTMLButtonElement>(null)
  const dialogRef = useRef<HTMLDialogElement>(null)
  const first = useRef(true)
  const open = revealed === shown

  useEffect(() => setKeysActive(localStorage.getItem('annals.keys') !== 'off'), [])
  // The focus goes where the next press belongs, but a page that was just opened keeps its own.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new card or a reveal moves it.
  useEffect(() => {
    if (!first.current) (open ? gotRef : revealRef).current?.focus({ preventScroll: true })
    first.current = false
  }, [shown, open])

  const reveal = () => setRevealed(shown)
  const grade = (value: Grade) => open && desk.grade(value)
  const go = (href: string | null | undefined) => href && !desk.busy && window.location.assign(href)
  const forward = () => (open ? grade(3) : reveal())
  useKeys(
    {
      ...(card && {
        ' ': forward,
        Enter: forward,
        '1': () => grade(1),
        '3': () => grade(3),
        s: () => open && go(card.sourceHref),
        e: () => go(card.editHref),
        '-': () => desk.setAside('bury'),
        '!': () => desk.setAside('suspend'),
        i: () => setWaitsShown(!waitsShown),
      }),
      ...(card && four && { '2': () => grade(2), '4': () => grade(4) }),
      u: () => desk.view.undoable && desk.undo(),
      '?': () => dialogRef.current?.showModal(),
    },
    keysActive,
  )

  return (
    <div className={styles.desk}>
      <p className={styles.bar}>
        <span>{card && desk.view.place}</span>
        <span>{card && desk.view.left}</span>
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
            disabled={desk.busy || desk.pending}
            four={four}
            gotRef={gotRef}
            labels={labels}
            onGrade={grade}
            waits={waitsShown ? card.waits : []}
          />
        )}
      </div>
      <p className={styles.tools}>
        {desk.view.undoable && (
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
        <button className={button.quiet} onClick={() => dialogRef.current?.showModal()} type="button">
          {labels.keys}
        </button>
      </p>
      <KeysDialog
        active={keysActive}
        dialogRef={dialogRef}
        four={four}
        labels={labels}
        onActive={active => {
          localStorage.setItem('annals.keys', active ? 'on' : 'off')
          setKeysActive(active)
        }}
        onFour={wanted => {
          setFour(wanted)
          void chooseButtons({ buttons: wanted ? 'four' : 'two' })
        }}
      />
    </div>
  )
}
