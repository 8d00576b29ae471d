import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/catalogue.js'
import { accountIdentities } from '../../src/checks/accounts/identities.js'
import { oneFigure } from '../../src/checks/ideas/documents/oneFigure.js'
import type { Identity } from '../../src/checks/identity.js'
import { everyForm } from '../../src/checks/rule.js'
import { linearByMonth } from '../../src/deviation/forecastMethod.js'
import { projectTargetForm } from '../../src/documents/formDefinitions/projectTargetForm.js'
import type { Instrument } from '../../src/law/basis.js'
import { nationalGrades } from '../../src/scoring/grades.js'
import { linear2020 } from '../../src/scoring/policies/linear2020.js'
import { exportedIn, type Found } from './exported.js'
import { problemsOf } from './soundness.js'

const found = (definition: object): Found => ({ id: '', ...definition })
const problems = (definition: object): readonly string[] =>
  problemsOf(found(definition), { catalogue, frameworks: [] }).filter((problem) => !problem.startsWith('its line'))

const { basis, applies, says } = nationalGrades
const incomeTotal = accountIdentities[0] as Identity
const stranger: Instrument = { ...basis.instrument, id: 'stranger' }
const without = (key: string, definition: object): object =>
  Object.fromEntries(Object.entries(definition).filter(([name]) => name !== key))

describe('a definition', () => {
  it.each([nationalGrades, linear2020, oneFigure, linearByMonth, projectTargetForm])('$id is sound', (definition) => {
    expect(problemsOf(found(definition), { catalogue, frameworks: [] })).toEqual([])
  })

  it.each([
    ['an id', { id: '' }, ['no id', '0 lines in the catalogue']],
    ['its Chinese sentence', { says: { ...says, zh: '' } }, ['says: no Chinese sentence']],
    ['its English sentence', { says: { zh: says.zh } }, ['says: no English sentence']],
    ['a law', { basis: undefined }, expect.arrayContaining(['basis: rests on no law'])],
    [
      'a law that is listed',
      { basis: { ...basis, instrument: stranger } },
      ['basis: rests on stranger, which no file of src/law exports: write it there'],
    ],
    ['what the law says', { basis: { ...basis, says: { zh: '甲', en: '' } } }, ['basis: no English sentence']],
    ['the standing of its law', { basis: { ...basis, confirmed: 'surely' } }, ['basis: no standing']],
    ['the dates of its law', { basis: { ...basis, from: undefined } }, ['basis: no dates']],
    ['the law of what it rests on besides', { also: [{ ...basis, to: 'ever' }] }, ['also: no dates']],
    ['a form', { applies: { ...applies, forms: [] } }, ['applies: to no known form']],
    ['a form that there is', { applies: { ...applies, forms: ['budget'] } }, ['applies: to no known form']],
    ['years', { applies: { ...applies, years: {} } }, ['applies: no years']],
    ['a region', { applies: { ...applies, region: '' } }, ['applies: no region']],
    ['a level', { applies: { ...applies, level: 'village' } }, ['applies: no level']],
    ['an example', { examples: [] }, ['no example']],
    ['any example', { examples: undefined }, ['no example']],
    ['an example that comes out', { examples: [{ score: '90', grade: '良' }] }, ['example: "优", not "良"']],
    ['a kind', { kind: 'guess' }, ['no way is known to run examples of its kind']],
    ['a line in the catalogue', { id: 'unlisted' }, ['0 lines in the catalogue']],
  ])('without %s is told', (_, spoilt, told) => {
    expect(problems({ ...nationalGrades, ...spoilt })).toEqual(told)
  })

  it('whose line in the catalogue says otherwise is told', () => {
    const moved = { ...nationalGrades, applies: { ...applies, region: '湖南省' } }
    expect(problemsOf(found(moved), { catalogue, frameworks: [] })).toEqual([
      'its line in the catalogue says otherwise',
    ])
    const twice = [...catalogue, ...catalogue.filter(({ id }) => id === nationalGrades.id)]
    expect(problemsOf(found(nationalGrades), { catalogue: twice, frameworks: [] })).toEqual([
      '2 lines in the catalogue',
    ])
  })

  it.each([
    ['a rate of execution', { ...oneFigure, example: { documents: [], outcome: 'broken' } }],
    ['an identity', { ...incomeTotal, example: { ...incomeTotal.example, instead: [] } }],
    ['a form', { ...projectTargetForm, example: { ...projectTargetForm.example, project: {} } }],
    ['a method', { ...linearByMonth, example: { ...linearByMonth.example, outturnOfYear: '1' } }],
    ['a policy', { ...linear2020, examples: [{ ...linear2020.examples[0], low: '0' }] }],
  ])('whose example does not come out is told, be it %s', (_, definition) => {
    expect(problems(definition).filter((problem) => problem.startsWith('example: '))).not.toEqual([])
  })
})

describe('definitions are found', () => {
  const ids = (exports: object): string[] => exportedIn('x.ts', exports).map(({ definition }) => definition.id)

  it('alone, in lists, in records and within others, each once', () => {
    const policy = { ...linear2020, id: 'own' }
    expect(ids({ policy, all: [policy, { id: 'second', says }], byName: { third: { id: 'third', says } } })).toEqual(
      expect.arrayContaining(['own', 'second', 'third', 'missedTarget', 'nationalGrades']),
    )
    expect(ids({ one: policy, same: policy }).filter((id) => id === 'own')).toEqual(['own'])
  })

  it('also without a part that they owe', () => {
    expect(
      ids({ a: without('says', nationalGrades), b: { id: 'b', says }, c: { id: 'c', kind: 'grades', applies } }),
    ).toEqual(['nationalGrades', 'b', 'c'])
  })

  it('and nothing else: no terms, levels, tables, documents, nor what stands in an example', () => {
    const term = { id: 'term', zh: '甲', en: 'a', standing: 'document' }
    expect(
      ids({
        term,
        level: { ...term, basis },
        form: everyForm,
        rows: [{ id: '1', text: '' }],
        rule: { example: nationalGrades },
      }),
    ).toEqual([])
  })
})
