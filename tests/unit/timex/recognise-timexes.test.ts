import { describe, expect, it } from 'vitest'
import type { AnchorContext } from '../../../lib/timex/anchors/resolve'
import { recogniseTimexes } from '../../../lib/timex/recognise-timexes'

const NOWHERE: AnchorContext = { published: undefined, running: undefined, genre: 'narrative', ahead: false }
const read = (text: string, context: AnchorContext = NOWHERE) =>
  recogniseTimexes({ text, sentence: { start: 0, end: text.length }, masks: [], context })
const brief = (text: string, context?: AnchorContext): string[] =>
  read(text, context).map(one => `${one.text} = ${one.value}${one.mod ? ` ${one.mod}` : ''}`)

describe('explicit dates', () => {
  it.each([
    ['The pact was signed on 5 May 2021.', '5 May 2021 = 2021-05-05'],
    ['The pact was signed on May 5, 2021.', 'May 5, 2021 = 2021-05-05'],
    ['It was the 5th of May 2021.', 'the 5th of May 2021 = 2021-05-05'],
    ['They met in March 1963.', 'March 1963 = 1963-03'],
    ['They met in Sept. 1965.', 'Sept. 1965 = 1965-09'],
    ['They met in the August of 1940.', 'August of 1940 = 1940-08'],
    ['The stamp says 2021-05-05.', '2021-05-05 = 2021-05-05'],
    ['It was stamped 31/12/2021.', '31/12/2021 = 2021-12-31'],
    ['It began in 1971.', '1971 = 1971'],
    ['Prices rose in the 1970’s.', 'the 1970’s = 197X'],
    ['Prices rose in the mid-1990s.', 'the mid-1990s = 199X MID'],
    ['Prices rose in the seventies.', 'the seventies = 197X'],
    ['A nineteenth-century mill stood there.', 'nineteenth-century = 18XX'],
    ['The town grew in the late 19th century.', 'the late 19th century = 18XX END'],
    ['A temple of the 5th century BC stood there.', 'the 5th century BC = -04XX'],
    ['It fell in 480 BC.', '480 BC = -0479'],
    ['It was buried in AD 79.', 'AD 79 = 0079'],
    ['A peace held around 1200 BC.', 'around 1200 BC = -1199 APPROX'],
    ['The harbour froze in the winter of 1941.', 'the winter of 1941 = 1941-24'],
    ['Output fell in the second quarter of 2009.', 'the second quarter of 2009 = 2009-34'],
    ['Output fell in the first half of 2009.', 'the first half of 2009 = 2009-40'],
    ['He took over in late 2013.', 'late 2013 = 2013 END'],
    ['At the end of May 1940 the road was cut.', 'the end of May 1940 = 1940-05 END'],
    ['Work began in mid-October 2024.', 'mid-October 2024 = 2024-10 MID'],
    ['It was built circa 1503.', 'circa 1503 = 1503 APPROX'],
    ['The turn of the century changed little.', 'The turn of the century = 2000~'],
    ['Kabul after post-2014 cuts was quiet.', 'post-2014 = 2014 AFTER'],
    ['They met on Christmas Day 1914.', 'Christmas Day 1914 = 1914-12-25'],
    ['The house burned down in ’68.', '’68 = 1968'],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual([expected])
  })
})

describe('intervals and lists', () => {
  it.each([
    ['The war lasted from 1973 until 1976.', ['1973 until 1976 = 1973/1976']],
    ['Exports to the north fell in 2016–2020.', ['2016–2020 = 2016/2020']],
    ['The war of 1914–18 ended it.', ['1914–18 = 1914/1918']],
    ['He reigned between 1980 and 1985.', ['1980 and 1985 = 1980/1985']],
    ['Between 2011–2015 and 2016–2020 sales rose.', ['2011–2015 = 2011/2015', '2016–2020 = 2016/2020']],
    ['The fair ran 12–15 March 2020.', ['12–15 March 2020 = 2020-03-12/2020-03-15']],
    ['The fair ran March 12–15, 2020.', ['March 12–15, 2020 = 2020-03-12/2020-03-15']],
    ['It ran from May to July 1998.', ['May to July 1998 = 1998-05/1998-07']],
    ['It ran from November to January 1998.', ['November to January 1998 = 1997-11/1998-01']],
    ['They fought from 499 to 449 BC.', ['499 to 449 BC = -0498/-0448']],
    ['It met in 2014 and 2015.', ['2014 = 2014', '2015 = 2015']],
    ['It met on 3 May and 5 June 1942.', ['3 May = 1942-05-03', '5 June 1942 = 1942-06-05']],
    ['It met on 3 and 5 June 1942.', ['3 = 1942-06-03', '5 June 1942 = 1942-06-05']],
    ['In the 17th and 18th centuries trade grew.', ['the 17th = 16XX', '18th centuries = 17XX']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected)
  })
})

describe('signals stand before the date', () => {
  it.each([
    ['It has held since 2014.', 'since'],
    ['Since the 1950s, it has held.', 'since'],
    ['From the 2010s, ties warmed.', 'since'],
    ['Starting from 1950, bases were lent.', 'since'],
    ['It held till 2016.', 'until'],
    ['It will open by 2028.', 'by'],
    ['It opened prior to 1967.', 'before'],
    ['They met in 1967.', 'in'],
    ['It lasted from 1973 to 1976.', 'from'],
    ['As of 2021 nothing had come.', 'as of'],
  ])('%s', (text, word) => {
    const [timex] = read(text)
    expect(timex?.signal?.word).toBe(word)
    expect(text.slice(timex?.signal?.start, timex?.signal?.end).length).toBeGreaterThan(1)
  })

  it('is absent where the date stands alone', () => {
    expect(read('1971 saw no rain.')[0]?.signal).toBeUndefined()
  })
})

describe('durations, sets and references', () => {
  it.each([
    ['It took three years.', 'DURATION', 'P3Y'],
    ['A few weeks of rest followed.', 'DURATION', 'PXW'],
    ['It took two and a half years.', 'DURATION', 'P2.5Y'],
    ['A 44-day siege followed.', 'DURATION', 'P44D'],
    ['It takes place annually.', 'SET', 'XXXX'],
    ['It meets every month.', 'SET', 'XXXX-XX'],
    ['Nothing is known now.', 'DATE', 'PRESENT_REF'],
    ['It was recently found.', 'DATE', 'PAST_REF'],
    ['Nobody knows the future.', 'DATE', 'FUTURE_REF'],
    ['They left two days later.', 'DATE', 'FUTURE_REF'],
    ['They left a year earlier.', 'DATE', 'PAST_REF'],
  ])('%s', (text, type, value) => {
    expect(read(text).map(one => [one.type, one.value])).toEqual([[type, value]])
  })
})

describe('expressions that need an anchor', () => {
  const running: AnchorContext = { ...NOWHERE, running: { year: 1940, month: 6, day: 10 } }
  it.each([
    ['They left two days later.', '1940-06-12'],
    ['They left three weeks earlier.', '1940-05-20'],
    ['Two years later it fell.', '1942'],
    ['The following year it fell.', '1941'],
    ['That same month it fell.', '1940-06'],
    ['On the next day it fell.', '1940-06-11'],
    ['It fell the following spring.', '1941-21'],
    ['It fell in August of that year.', '1940-08'],
    ['It fell on the 20th.', '1940-06-20'],
    ['It fell on July 4.', '1940-07-04'],
    ['It fell in April.', '1940-04'],
    ['It fell in January.', '1941-01'],
    ['By the end of the year it fell.', '1940'],
    ['That night it fell.', '1940-06-10TNI'],
  ])('in a story that has reached 10 June 1940: %s', (text, value) => {
    expect(read(text, running).map(one => [one.value, one.certainty])).toEqual([[value, 'inferred']])
  })

  const report: AnchorContext = { ...NOWHERE, genre: 'report', published: { year: 2021, month: 7, day: 16 } }
  it.each([
    ['It fell on May 5.', '2021-05-05'],
    ['It fell in November.', '2020-11'],
    ['It fell last year.', '2020'],
    ['It fell this year.', '2021'],
    ['It fell three years ago.', '2018'],
    ['It fell on Thursday.', '2021-07-15'],
    ['It fell yesterday.', '2021-07-15'],
  ])('in a report of 16 July 2021: %s', (text, value) => {
    expect(read(text, report)[0]?.value).toBe(value)
  })

  it('looks ahead for a plan', () => {
    expect(read('It will end by September 11.', { ...report, ahead: true })[0]?.value).toBe('2021-09-11')
  })

  it.each([
    ['It fell on May 5.', 'XXXX-05-05'],
    ['It fell in September.', 'XXXX-09'],
    ['It fell that year.', 'XXXX'],
  ])('nothing is guessed without an anchor: %s', (text, value) => {
    expect(read(text).map(one => [one.value, one.certainty])).toEqual([[value, 'open']])
  })
})

describe('what is no date, or dates nothing', () => {
  it.each([
    'The army had 15,000 troops and 2000 soldiers.',
    'A deal over 1500 ships and 1800 tons failed.',
    'The Aman-21 drill and the J-10 jet drew crowds.',
    'The CASA-1000 line and the T-129 were late.',
    'He paid $1999 or 1,999 dollars.',
    'It may rain, and the men march on.',
    'April Glaspie met August Wilson.',
    'See pp. 1914–1918 and No. 1815.',
    'It reads https://example.org/2014/05/a and x_2015.',
    'The ratio was 3:1 on page 1944.',
    'A second army of the third line fell back.',
  ])('%s', text => {
    expect(brief(text)).toEqual([])
  })

  it.each([
    ['Four men died (Dawn, May 5).', 'citation'],
    ['Four men died (The News, 8 April 2021).', 'citation'],
    ['Nobody agreed (Duval et al. 1999).', 'citation'],
    ['They met at IDEF 2023 in Bursa.', 'name'],
    ['They follow Agenda 2030 to the letter.', 'name'],
    ['After the 1965 war trade stopped.', 'event-name'],
    ['The 2003 elections changed that.', 'event-name'],
  ])('%s', (text, nature) => {
    expect(read(text).map(one => one.nature)).toEqual([nature])
  })

  it.each(['He ruled (1996–2001).', 'The Amir (born in 1890) fled.', 'In 2023 they met.'])('%s', text => {
    expect(read(text).map(one => one.nature)).toEqual([undefined])
  })

  it('two times of one sentence can differ in nature', () => {
    expect(read('On May 5 four men died (Dawn, May 5).').map(one => one.nature)).toEqual([undefined, 'citation'])
  })
})

describe('more spellings', () => {
  it.each([
    ['It happened on Monday, 5 May 2014.', ['Monday, 5 May 2014 = 2014-05-05']],
    ['It happened on Friday, May 5th, 2017.', ['Friday, May 5th, 2017 = 2017-05-05']],
    ['Songs of the 1990s and 2000s were loud.', ['the 1990s = 199X', '2000s = 200X']],
    ['They marched in the ’60s and ’70s.', ['the ’60s = 196X', '’70s = 197X']],
    ['Prices fell in the mid- to late 1980s.', ['the mid- to late 1980s = 198X']],
    ['Mills grew in the early-to-mid 19th century.', ['the early-to-mid 19th century = 18XX']],
    ['It grew in the second half of the 18th century.', ['the second half of the 18th century = 17XX END']],
    ['It grew in the last decade of the 19th century.', ['the last decade of the 19th century = 189X']],
    ['Profit rose in fiscal 2019.', ['fiscal 2019 = 2019']],
    ['Output rose in Q3 2020.', ['Q3 2020 = 2020-35']],
    ['He served 2013–present.', ['2013–present = 2013/..']],
    ['It ran from late 2013 to early 2014.', ['2013 to early 2014 = 2013/2014']],
    ['On June 10, 323 BC the king died.', ['June 10, 323 BC = -0322-06-10']],
    ['Farming began around 10,000 BC.', ['around 10,000 BC = -9999 APPROX']],
    ['The hall was built in AD842.', ['AD842 = 0842']],
    ['In 711, the strait was crossed.', ['711 = 0711']],
    ['The ice melted about 10,000 years ago.', ['about 10,000 years ago = PAST_REF']],
    ['They met every Monday.', ['every Monday = XXXX-WXX-1']],
    ['The reefs of the Gulf (May–August 1950) fell.', ['May–August 1950 = 1950-05/1950-08']],
    ['Perhaps 1850 was the year.', ['Perhaps 1850 = 1850 APPROX']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected)
  })
})

describe('figures and words that are no dates', () => {
  it.each([
    ['He lives at 1847 Oak Street.'],
    ['See pages 1914–1918 for more.'],
    ['The oven reached 1945 degrees.'],
    ['He sold 1945 cars.'],
    ['It takes from 1500 to 1800 calories.'],
    ['Only a few of 2000 voters came.'],
    ['They opened classes in 300 schools.'],
    ['The Boeing 1900 landed.'],
    ['Two friends, Grace and August Wilson, met.'],
    ['On a shelf of Aman-21 leaflets stood COVID-19 masks.'],
  ])('%s', text => {
    expect(brief(text)).toEqual([])
  })

  it('a day before a count of men has no year', () => {
    expect(brief('On 5 May 1500 men landed.')).toEqual(['5 May = XXXX-05-05'])
    expect(brief('On 5 May 300 men landed.')).toEqual(['5 May = XXXX-05-05'])
  })
})

describe('news looks from its own day', () => {
  const news: AnchorContext = {
    published: { year: 2020, month: 6, day: 17 },
    running: undefined,
    genre: 'report',
    ahead: false,
    daily: true,
  }
  it.each([
    ['Talks failed today.', ['today = 2020-06-17']],
    ['Talks failed on Tuesday night.', ['Tuesday night = 2020-06-16TNI']],
    ['Talks failed last night.', ['last night = 2020-06-16TNI']],
    ['He left the day before yesterday.', ['the day before yesterday = 2020-06-15']],
    ['Talks failed this past week.', ['this past week = 2020-06-08/2020-06-14']],
    ['Sales fell last quarter.', ['last quarter = 2020-33']],
    ['Profit fell in the third quarter.', ['the third quarter = 2019-35']],
    ['It was dull in the first half of this year.', ['the first half of this year = 2020-40']],
  ])('%s', (text, expected) => {
    expect(brief(text, news)).toEqual(expected)
  })

  it('and is the present where the text has no day', () => {
    expect(brief('It is a town today.', { ...news, daily: false })).toEqual(['today = PRESENT_REF'])
  })
})
