import 'server-only'
import { getTranslations } from 'next-intl/server'

const names = [
  'gap',
  'reveal',
  'forgot',
  'hard',
  'got',
  'easy',
  'grades',
  'answer',
  'source',
  'undo',
  'edit',
  'keys',
  'bury',
  'suspend',
  'leech',
  'pending',
  'retry',
  'offline',
  'finished',
  'back',
  'toDeck',
  'buttons.two',
  'buttons.four',
  'keyList.close',
  'keyList.reveal',
  'keyList.forgot',
  'keyList.hard',
  'keyList.got',
  'keyList.easy',
  'keyList.undo',
  'keyList.source',
  'keyList.edit',
  'keyList.bury',
  'keyList.suspend',
  'keyList.intervals',
  'keyList.keys',
  'keyList.space',
  'keyList.enter',
  'keyList.use',
] as const

/** Every sentence of the desk: they travel as props, so that the catalogue's library stays out of the browser. */
export type StudyLabels = Readonly<Record<(typeof names)[number], string>>

export async function studyLabels(): Promise<StudyLabels> {
  const t = await getTranslations('study')
  return Object.fromEntries(names.map(name => [name, t(name)])) as StudyLabels
}
