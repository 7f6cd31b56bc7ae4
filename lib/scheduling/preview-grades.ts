import { studyDayOf } from '../study-day'
import type { Grade } from './memory'
import type { Showing } from './review-entry'
import { schedule } from './scheduler'

/** `days` is 0 in the learning steps: then `minutes` tells the wait. */
export type GradePreview = {
  readonly grade: Grade
  readonly due: Date
  readonly days: number
  readonly minutes: number
}

const grades: readonly Grade[] = [1, 2, 3, 4]

/** When the card would come back after each grade: exactly what `gradeCard` will save on the same study day. */
export function previewGrades(showing: Showing, now: Date): readonly GradePreview[] {
  const { day } = studyDayOf(now, showing.clock)
  return grades.map(grade => {
    const { due, scheduledDays } = schedule(showing.memory, grade, now, day, showing)
    return { grade, due, days: scheduledDays, minutes: Math.round((due.getTime() - now.getTime()) / 60_000) }
  })
}
