import { describe, expect, it } from 'vitest'
import { unsourced } from '../../src/catalogue/unsourced.js'
import { catalogue, definitionsFor } from '../../src/catalogue.js'
import { accountIdentities } from '../../src/checks/accounts/identities.js'
import { budgetIdentities } from '../../src/checks/budget/identities.js'

const ids = (asked: Parameters<typeof definitionsFor>[0]): string[] => definitionsFor(asked).map(({ id }) => id)

describe('the catalogue', () => {
  it('lists definitions, not the code that runs them, so that it can be printed', () => {
    expect(JSON.parse(JSON.stringify(catalogue))).toEqual(catalogue)
  })

  it('says for every identity what it compares, by printed names', () => {
    const identities = catalogue.filter(({ kind }) => kind === 'identity')
    expect(identities.map(({ id }) => id)).toEqual([...accountIdentities, ...budgetIdentities].map(({ id }) => id))
    expect(identities.filter(({ operands }) => !operands?.length)).toEqual([])
  })
})

describe('the definitions that apply', () => {
  it('are all where nothing is asked', () => {
    expect(definitionsFor({})).toEqual(catalogue)
  })

  it('are without what has no source, unless it is asked for', () => {
    const suzhou = { region: '江苏省苏州市', level: 'department' }
    expect(ids(suzhou)).not.toContain('suzhouBudgetDeviationRate')
    expect(ids({ ...suzhou, unsourced: true })).toContain('suzhouBudgetDeviationRate')
    expect(ids({ unsourced: true })).toEqual([...ids({}), ...unsourced.map(({ id }) => id)])
  })

  it('of a county or a province that is not named apply to no place that is', () => {
    const nameless = ['countyStaffControl', 'countyThreePublic', 'lenientGrades']
    expect(ids({})).toEqual(expect.arrayContaining(nameless))
    for (const region of ['河南省', '湖南省株洲市', '广西'])
      expect(ids({ region }).filter((id) => nameless.includes(id))).toEqual([])
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

  it('to 2023, 湖南省, department are those of the place, the instruments in force and the forms printed there', () => {
    const asked = ids({ year: 2023, region: '湖南省', level: 'department' })
    const there = ['hunanDepartment2023', 'hunanStaffControlRate', 'hunanWords', 'basicData', 'departmentTarget']
    const everywhere = [
      'I1',
      'S1',
      'E1',
      'X1',
      'linear2020',
      'linearExecution',
      'nationalGrades',
      'budgetCompletionRate',
    ]
    expect(asked).toEqual(expect.arrayContaining([...there, ...everywhere, 'finalAccounts', 'selfEvaluation']))
    const ofOthers = [
      'henanDepartment2024',
      'henanWords',
      'suzhouDepartment2024',
      'shanghaiGradeWords',
      'countyStaffControl',
      'daying',
    ]
    const ofOtherLevels = ['projectSelfEvaluation2020', 'fundArrivalRate', 'projectTarget', 'expenditureOutturnRate']
    const elsewhere = [
      ...ofOthers,
      ...ofOtherLevels,
      'guangxiFarAboveTarget',
      'projectSummary',
      'departmentBudgetTarget',
    ]
    expect(asked.filter((id) => elsewhere.includes(id))).toEqual([])
  })

  it('are asked for by a city of the province, or by its short name, alike', () => {
    const asked = ids({ year: 2023, region: '湖南省', level: 'department' })
    expect(ids({ year: 2023, region: '湖南省株洲市', level: 'department' })).toEqual(asked)
    expect(ids({ year: 2023, region: '湖南', level: 'department' })).toEqual(asked)
  })

  it('know an autonomous region by its short name, and no other place by it', () => {
    expect(ids({ region: '广西' })).toContain('guangxiFarAboveTarget')
    expect(ids({ region: '广西壮族自治区南宁市' })).toContain('guangxiFarAboveTarget')
    expect(ids({ region: '广东省' })).not.toContain('guangxiFarAboveTarget')
  })

  it('of another year are without what is bound to its own', () => {
    expect(ids({ year: 2024, region: '湖南省', level: 'department' })).not.toContain('hunanDepartment2023')
    expect(ids({ year: 2023, region: '河南省', level: 'department' })).not.toContain('henanDepartment2024')
  })
})
