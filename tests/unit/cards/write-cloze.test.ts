import { describe, expect, it, vi } from 'vitest'
import { generate } from '../../../lib/generate/generate'

// A sound question takes the place of the cloze; without questions every cloze is to be seen.
vi.mock('../../../lib/cards/write-when', () => ({ writeWhen: () => undefined }))

const clozesOf = (text: string): readonly string[] => {
  const result = generate({ fileName: 'text.md', text, published: '2021' })
  if (!result.ok) throw new Error(result.error)
  return result.value.cards.map(card => `${card.prompt} → ${card.answer}`)
}

describe('the cloze asks for the date in the form of its answer', () => {
  it.each<[name: string, text: string, card: string]>([
    [
      'a year before its noun',
      'The Soviet Union suspended grain exports to Finland during the 1939 Winter war.',
      'The Soviet Union suspended grain exports to Finland during the ＿＿ (year) Winter war. → 1939',
    ],
    [
      'a year',
      'Prussia annexed Silesia from Austria in 1742.',
      'Prussia annexed Silesia from Austria in ＿＿ (year). → 1742',
    ],
    [
      'a month',
      'In March 1957 Ghana joined the United Nations.',
      'In ＿＿ (month and year), Ghana joined the United Nations. → March 1957',
    ],
    [
      'a day',
      'Napoleon landed at Golfe-Juan on 1 March 1815.',
      'Napoleon landed at Golfe-Juan on ＿＿ (day, month and year). → 1 March 1815',
    ],
    [
      'a year that names a war',
      'The 1612 Kalmar war ruined the Swedish treasury.',
      'The Kalmar war took place in ＿＿ (year). → 1612',
    ],
    [
      'a decade',
      'Norway struck oil under the North Sea in the 1960s.',
      'Norway struck oil under the North Sea in ＿＿ (decade). → the 1960s',
    ],
    [
      'years from and to',
      'Portugal shared a king with Spain from 1580 to 1640.',
      'Portugal shared a king with Spain ＿＿ (range of years). → from 1580 to 1640',
    ],
    [
      'an open beginning',
      'Malta has been a sovereign republic since 1974.',
      'Malta has been a sovereign republic since ＿＿. → 1974',
    ],
    [
      'a deadline',
      'The city of Lisbon plans to close the old Portela airport by 2034.',
      'The city of Lisbon plans to close the old Portela airport by ＿＿. → 2034',
    ],
    [
      'a year before the era',
      'Hannibal crossed the Alps with elephants in 218 BC.',
      'Hannibal crossed the Alps with elephants in ＿＿ (year). → 218 BC',
    ],
  ])('%s', (_, text, card) => {
    expect(clozesOf(text)).toContain(card)
  })
})
