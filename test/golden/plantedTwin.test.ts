import { describe, expect, it } from 'vitest'
import { audit } from '../../src/procedures/audit.js'
import { readDocument } from '../../src/procedures/read.js'
import { type Publication, publication } from '../fixtures/places/publication.js'

/** What is told of a publication: the rules, each once. */
function told(json: object): readonly string[] {
  const { document, problems } = readDocument(JSON.stringify(json), { locale: 'en' })
  expect(problems ?? []).toEqual([])
  return document ? audit(document as never).findings.map(({ key }) => key) : []
}

interface Fault {
  readonly name: string
  readonly plant: (json: Publication) => void
  /** What is told of it, first and last. */
  readonly keys: readonly string[]
}

/** Six faults as people make them, and what is told of each. */
const faults: readonly Fault[] = [
  {
    name: 'a wrong total, of which shares are stated too',
    plant: ({ statements }) => {
      const sum = statements.find(({ kind, subject }) => kind === 'sum' && subject === 'procurement')
      if (sum) sum.figures.whole = `1${sum.figures.whole}`
    },
    keys: ['S2:share:procurement.smallAndMedium:all', 'S6:sum:procurement:all'],
  },
  {
    name: 'a table that is missing',
    plant: ({ tables }) => {
      delete tables.stateCapitalOperations
    },
    keys: ['D3:tables'],
  },
  {
    name: 'the wrong year in a heading',
    plant: ({ outline }) => {
      outline.splice(2, 0, '第二部分 某市农业农村局2023年度部门决算表')
    },
    keys: ['D4:headingYear:all'],
  },
  {
    name: 'the wrong unit in a heading',
    plant: ({ outline }) => {
      outline[0] = '第一部分 某市水利局概况/一、部门职责'
    },
    keys: ['D5:headingUnit:all'],
  },
  {
    name: 'a direction that the figures contradict',
    plant: ({ statements }) => {
      const told = statements.find(({ kind, subject }) => kind === 'change' && subject === 'threePublic')?.figures
      const turned = String(told?.change)
      const other = turned.includes('增加') ? turned.replace('增加', '减少') : turned.replace('减少', '增加')
      if (told) told.change = other
    },
    keys: ['S3:change:threePublic:generalPublicBudget'],
  },
  {
    name: 'a wrong date',
    plant: (json) => {
      json.published = '2023年9月12日'
    },
    keys: ['D6:date:published'],
  },
]

describe('a publication in which nothing is wrong', () => {
  it('is let alone', () => {
    expect(told(publication())).toEqual([])
  })

  it.each(faults)('and $name is told, and nothing else', ({ plant, keys }) => {
    const twin = publication()
    plant(twin)
    expect([...told(twin)].sort()).toEqual(keys)
  })

  it('and all six faults at once are told, and nothing else', () => {
    const twin = publication()
    for (const { plant } of faults) plant(twin)
    expect([...told(twin)].sort()).toEqual(faults.flatMap(({ keys }) => keys).sort())
  })
})
