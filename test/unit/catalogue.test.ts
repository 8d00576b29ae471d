import { describe, expect, it } from 'vitest'
import { catalogue, definitionsFor } from '../../src/catalogue.js'

const ids = (asked: Parameters<typeof definitionsFor>[0]): string[] => definitionsFor(asked).map(({ id }) => id)

describe('the catalogue', () => {
  it('lists definitions, not the code that runs them, so that it can be printed', () => {
    expect(JSON.parse(JSON.stringify(catalogue))).toEqual(catalogue)
    expect(catalogue.every((entry) => !('inspect' in entry) && !('look' in entry) && !('clauses' in entry))).toBe(true)
  })

  it('says for every identity what it compares, by printed names', () => {
    const identities = catalogue.filter(({ kind }) => kind === 'identity')
    expect(identities.length).toBeGreaterThanOrEqual(34)
    expect(identities.filter(({ operands }) => !operands?.length)).toEqual([])
  })
})

describe('the definitions that apply', () => {
  it('are all where nothing is asked', () => {
    expect(definitionsFor({})).toEqual(catalogue)
  })

  it('are those of a form', () => {
    expect(ids({ form: 'finalAccounts' })).toEqual(expect.arrayContaining(['I1', 'I30', 'C1', 'S1', 'D1', 'Y1']))
    expect(ids({ form: 'selfEvaluation' })).not.toContain('I1')
    expect(ids({ form: 'nonsense' })).toEqual([])
  })

  it('include, for a year, a region and a level, those that leave them open', () => {
    expect(ids({ form: 'finalAccounts', year: 1999, region: '河南省三门峡市', level: 'municipal' })).toContain('I1')
  })

  it('are bound to the years, the region and the level that they name', () => {
    for (const { id, applies } of catalogue) {
      const { years, region, level } = applies
      if (years?.from) expect(ids({ year: years.from - 1 })).not.toContain(id)
      if (years?.to) expect(ids({ year: years.to + 1 })).not.toContain(id)
      if (region) {
        expect(ids({ region: `${region}某市` })).toContain(id)
        expect(ids({ region: '无此地' })).not.toContain(id)
      }
      if (level) expect(ids({ level: 'nonsense' })).not.toContain(id)
    }
  })
})
