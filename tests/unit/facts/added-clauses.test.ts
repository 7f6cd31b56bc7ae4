import { describe, expect, it } from 'vitest'
import { statementsOf } from './statements-of'

type Row = [text: string, ...told: string[]]
const check = (text: string, ...told: readonly string[]) => expect(statementsOf(text)).toEqual(told)

describe('what is added to an object is told by itself', () => {
  it.each<Row>([
    [
      'Norland sold its first batch of lamps as well as glass to Orland in 1950.',
      '1950 Norland sold its first batch of lamps to Orland in 1950.',
      '1950 Norland sold glass to Orland in 1950.',
    ],
    [
      'Norland supplied boats worth 3 million dollars for the harbour in 1968 along with cheap loans to widen the port.',
      '1968 Norland supplied boats worth 3 million dollars for the harbour in 1968.',
      '1968 Norland supplied cheap loans to widen the port in 1968.',
    ],
    [
      'Rosa Vane sailed to Orland in 1950 along with her brother.',
      '1950 Rosa Vane sailed to Orland in 1950 along with her brother.',
    ],
    [
      'Rosa Vane visited towns in Norland as well as Orland in 1950.',
      '1950 Rosa Vane visited towns in Norland as well as Orland in 1950.',
    ],
    [
      'Rosa Vane opened the school together with Karl Hale in 1950.',
      '1950 Rosa Vane opened the school together with Karl Hale in 1950.',
    ],
  ])('%s', (...row) => check(...row))
})

describe('what follows is told with what it follows', () => {
  it.each<Row>([
    [
      'Norland bought ten boats two decades later in 1990 followed by a refit in 1996.',
      '1990 Norland bought ten boats in 1990.',
      '1996 Norland bought ten boats followed by a refit in 1996.',
    ],
    [
      'In the 1970s, joint works of Norland and Orland included a mill, followed by cheap loans to the tune of 3 million dollars.',
      '197X In the 1970s, joint works of Norland and Orland included a mill.',
      '197X In the 1970s, joint works of Norland and Orland were followed by cheap loans to the tune of 3 million dollars.',
    ],
    [
      'In the 1970s, Rosa Vane published a novel, followed by a tour of Norland.',
      '197X In the 1970s, Rosa Vane published a novel.',
    ],
    ['Karl Hale was followed by a spy in 1996.', '1996 Karl Hale was followed by a spy in 1996.'],
    ['The prince, followed by a spy in 1996, left Orland in 1997.', '1997 The prince left Orland in 1997.'],
  ])('%s', (...row) => check(...row))
})

describe('an absolute phrase takes the date of its clause', () => {
  it.each<Row>([
    [
      'Talks began in 2015 with the Orland ministry agreeing to sell eight boats to Norland.',
      '2015 Talks began in 2015 with the Orland ministry agreeing to sell eight boats to Norland.',
      '2015 In 2015, the Orland ministry agreed to sell eight boats to Norland.',
    ],
    [
      'Rosa Vane met with the minister visiting Orland in 1950.',
      '1950 Rosa Vane met with the minister visiting Orland in 1950.',
    ],
    [
      'Norland replied with Operation Shining Lamp on 18 April 1950.',
      '1950-04-18 Norland replied with Operation Shining Lamp on 18 April 1950.',
    ],
  ])('%s', (...row) => check(...row))
})

describe('a clause behind "while" takes the date that governs the others', () => {
  it.each<Row>([
    [
      'In the 1990s, Norland was left alone, Orland was rebuilding its port while Sark, under the terms of the Hale Accord, banned the sale of boats to Norland.',
      '199X In the 1990s, Norland was left alone.',
      '199X In the 1990s, Orland was rebuilding its port.',
      '199X In the 1990s, Sark, under the terms of the Hale Accord, banned the sale of boats to Norland.',
    ],
    [
      'In 1950, Norland slept while Orland bought boats in 1951.',
      '1950 In 1950, Norland slept.',
      '1951 Orland bought boats in 1951.',
    ],
  ])('%s', (...row) => check(...row))
})

describe('a visit has who came, also behind its date', () => {
  it.each<Row>([
    [
      'Talks failed during a two-day visit to Orland on 7 April 1950 by the minister Karl Hale.',
      '1950-04-07 A two-day visit to Orland by the minister Karl Hale took place on 7 April 1950.',
      '1950-04-07 Talks failed during a two-day visit to Orland on 7 April 1950 by the minister Karl Hale.',
    ],
    [
      'The new law on visits was passed on 7 April 1950 by the senate of Orland.',
      '1950-04-07 The new law on visits was passed on 7 April 1950 by the senate of Orland.',
    ],
  ])('%s', (...row) => check(...row))
})

describe('an example is told with what it is one of', () => {
  it.each<Row>([
    [
      'Rosa Vane wrote novels such as The River in 1950 and The Lake in 1960.',
      '1950 Rosa Vane wrote novels such as The River in 1950.',
      '1960 Rosa Vane wrote novels such as The Lake in 1960.',
    ],
    ['Nothing in Orland was as bad as the flood of 1950.'],
  ])('%s', (...row) => check(...row))
})
