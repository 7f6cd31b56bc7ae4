import type { Edtf } from '@/lib/edtf/edtf'
import { type TimeShape, timeShape } from '@/lib/edtf/time-shape'
import type { TimexMod } from '@/lib/generate/generated'
import styles from './time-glyph.module.css'

const middle = 20
/** Half the width of the mark, and its height, in the glyph's own units (40 × 12). */
const marks = {
  point: { half: 2, height: 4 },
  month: { half: 3.5, height: 4 },
  year: { half: 7, height: 4 },
  band: { half: 13, height: 7 },
  interval: { half: 11, height: 4 },
} as const satisfies Record<TimeShape['kind'], { half: number; height: number }>

/** How exact a date is, at a glance: beside the date in words, so hidden from screen readers. */
export function TimeGlyph({ edtf, mod }: { edtf: Edtf; mod?: TimexMod | null | undefined }) {
  const shape = timeShape(edtf, mod ?? undefined)
  return (
    <svg className={styles.glyph} viewBox="0 0 40 12" aria-hidden="true" focusable="false">
      <path className={styles.rule} d="M1 6H39M1 4V8M39 4V8" />
      <Mark shape={shape} />
    </svg>
  )
}

function Mark({ shape }: { shape: TimeShape }) {
  const { half, height } = marks[shape.kind]
  if (shape.kind === 'point' && !shape.soft && shape.open === 'none')
    return <circle className={styles.mark} cx={middle} cy={6} r={2.6} />
  const from = shape.open === 'start' ? 6 : middle - half
  const to = shape.open === 'end' ? 34 : middle + half
  const top = 6 - height / 2
  return (
    <g className={styles.mark}>
      <rect x={from} y={top} width={to - from} height={height} />
      {shape.soft && <rect x={from - 3} y={top} width={to - from + 6} height={height} opacity={0.45} />}
      {shape.soft && <rect x={from - 6} y={top} width={to - from + 12} height={height} opacity={0.25} />}
      {shape.open === 'end' && <path d="M33 2L39 6L33 10Z" />}
      {shape.open === 'start' && <path d="M7 2L1 6L7 10Z" />}
      {shape.kind === 'interval' && <path d={ends(shape.open, from, to)} />}
    </g>
  )
}

const end = (x: number) => `M${x - 0.75} 2h1.5v8h-1.5Z`

const ends = (open: TimeShape['open'], from: number, to: number) =>
  `${open === 'start' ? '' : end(from)}${open === 'end' ? '' : end(to)}`
