import { describe, expect, it } from 'vitest'
import { baseOf, verbForm } from '../../../lib/syntax/verb-forms'

const pairs =
  'award awarded,agree agreed,create created,decide decided,invade invaded,launch launched,visit visited,supply supplied,plan planned,refer referred,control controlled,call called,convene convened,restore restored,monitor monitored,acquire acquired,tour toured,conquer conquered,treat treated,negotiate negotiated,promote promoted,limit limited,unite united,complete completed,adopt adopted,succeed succeeded,pass passed,focus focused,use used,name named,claim claimed,describe described,hope hoped,stop stopped,arrive arrived,remain remained,join joined,fail failed,compile compiled,settle settled,double doubled,take took,undergo underwent,rebuild rebuilt,withdraw withdrew,pledge pledged,challenge challenged,belong belonged,die died,free freed,destroy destroyed,argue argued,seize seized,replace replaced,finish finished,begin began,become became,sell sold,teach taught,distribute distributed,commit committed,permit permitted,pilot piloted,bear born,found founded,find found,carry carries,pass passes,have has'

describe('baseOf', () => {
  it.each(pairs.split(',').map(pair => pair.split(' ') as [string, string]))('%s ← %s', (base, form) => {
    expect(baseOf(form)).toBe(base)
  })
})

describe('verbForm', () => {
  it.each([
    ['took', 'past'],
    ['taken', 'participle'],
    ['signed', 'ed'],
    ['held', 'ed'],
    ['signing', 'ing'],
    ['bring', 'base'],
    ['need', 'base'],
    ['signs', 's'],
  ])('%s is %s', (form, kind) => {
    expect(verbForm(form)).toBe(kind)
  })
})
