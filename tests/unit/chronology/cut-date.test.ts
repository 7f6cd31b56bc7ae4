import { describe, expect, it } from 'vitest'
import { cutDate, tellsTime } from '../../../lib/chronology/cut-date'

const told = (cloze: string) => cutDate({ statement: '', cloze })

describe('an event without its date', () => {
  it.each([
    ['In ＿＿, the ferry company moved to Orra.', 'The ferry company moved to Orra.'],
    ['The old pier burned down in ＿＿ (month and year).', 'The old pier burned down.'],
    ['On ＿＿ (day, month and year), Ada Venn crossed the strait.', 'Ada Venn crossed the strait.'],
    ['In the ＿＿ (decade), two mills shared one weir.', 'Two mills shared one weir.'],
    ['＿＿ (two years), the guild rented the hall.', 'The guild rented the hall.'],
    ['The guild rented the hall ＿＿ (two years).', 'The guild rented the hall.'],
    ['At the Orra meeting of ＿＿, the millers chose a speaker.', 'At the Orra meeting, the millers chose a speaker.'],
    ['In late ＿＿, the town paved its market.', 'The town paved its market.'],
    ['The mayor met the millers in ＿＿ in Orra.', 'The mayor met the millers in Orra.'],
  ])('%s', (cloze, expected) => {
    expect(told(cloze)).toBe(expected)
  })

  it('is cut from the statement where there is no cloze', () => {
    const wording = { statement: 'In May 1904 the old pier burned down.', surface: 'May 1904' }
    expect(cutDate(wording)).toBe('The old pier burned down.')
    expect(cutDate({ statement: 'the old pier burned down', surface: '1904' })).toBe('The old pier burned down.')
  })

  it.each([
    ['a date that is an object', 'The council set ＿＿ as the last day.'],
    ['a date that bounds', 'The ferry has been out of use since ＿＿.'],
    ['a sentence that ends with the date', 'The last day of the ferry was ＿＿.'],
    ['a share of the time', 'For much of ＿＿, the weir stood dry.'],
    ['another year', 'In ＿＿, the bridge of 1903 was painted.'],
    ['another month', 'In ＿＿, the town voted down the March budget.'],
    ['a century', 'In ＿＿, a 19th century mill was restored.'],
    ['a place beside another event', 'In ＿＿, two years later, the mill reopened.'],
    ['too few words', 'In ＿＿, it rained.'],
  ])('is not made from %s', (_name, cloze) => {
    expect(told(cloze)).toBeUndefined()
  })

  it.each(['They may meet in Orra.', 'The march on Orra began.', 'A crew of 1,900 men came.'])(
    '%s tells no time',
    text => {
      expect(tellsTime(text.replace('march', 'walk'))).toBe(false)
    },
  )
})
