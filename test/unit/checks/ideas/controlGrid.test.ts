import { describe, expect, it } from 'vitest'
import { findingsOf, outcomesOf } from './audited.js'

type Rows = readonly Readonly<Record<string, string>>[]

/** Basic data with these rows in their grid. */
const withRows = (rows: Rows): object => ({ tables: { expenditureControl: { rows } } })
const outcomes = (id: string, rows: Rows): readonly string[] => outcomesOf(id, 'basicData', withRows(rows))
const line = (code: string, previousOutturn: string) => ({ code, label: code, previousOutturn })

describe('the grid of basic data', () => {
  it.each(['B4', 'B6', 'B7'])('%s cannot be told where it is not printed', (id) => {
    expect(outcomesOf(id, 'basicData', {})).toEqual(['insufficientData'])
  })

  it('B4: lines that are not printed take no part; without any, or without the whole, nothing can be told', () => {
    const parts = [line('vehicles', '10'), line('officialReception', '5')]
    expect(outcomes('B4', [line('threePublic', '15'), ...parts])[0]).toBe('holds')
    expect(outcomes('B4', [line('threePublic', '15')])[0]).toBe('insufficientData')
    expect(outcomes('B4', parts)[0]).toBe('insufficientData')
  })

  it('B4: vehicles are their purchase and their operation', () => {
    const vehicles = (whole: string) => [
      line('threePublic', '21.43'),
      line('vehicles', whole),
      line('officialReception', '0.09'),
      line('vehiclePurchase', '17'),
      line('vehicleOperation', '4.34'),
    ]
    expect(outcomes('B4', vehicles('21.34')).filter((outcome) => outcome === 'holds')).toHaveLength(2)
    // One wrong figure stands in two sums: told once, the other beside it.
    expect(findingsOf('B4', 'basicData', withRows(vehicles('21.43')))).toMatchObject([
      { key: 'B4:previousOutturn:threePublic', related: ['B4:previousOutturn:vehicles'] },
    ])
  })

  it.each([
    ['35', 'holds'],
    ['30', 'broken'],
  ])('B6: projects of 10 and 25 and a line of dots beside %s: %s', (whole, outcome) => {
    const grid = [
      line('project', whole),
      line('businessWork', '10'),
      { label: '信息化', previousOutturn: '25' },
      { label: '……', previousOutturn: '' },
      line('nonPersonnel', '99'),
    ]
    expect(outcomes('B6', grid)[0]).toBe(outcome)
  })

  it('B6: several special funds are added up; without the heading nothing can be told', () => {
    const funds = [line('specialFunds', '10'), line('specialFunds', '15')]
    expect(outcomes('B6', [line('project', '25'), ...funds])[0]).toBe('holds')
    expect(outcomes('B6', funds)[0]).toBe('insufficientData')
  })

  it('B6: a blank heading over projects with money is suspicious', () => {
    const found = findingsOf('B6', 'basicData', withRows([line('project', ''), line('businessWork', '10')]))
    expect(found.map(({ severity, outcome }) => [severity, outcome])).toEqual([['warning', 'insufficientData']])
  })

  it('B7: what is listed of non-personnel expenditure is a part of it', () => {
    const lines = (whole: string) => [line('nonPersonnel', whole), line('office', '45.47')]
    expect(outcomes('B7', lines('50'))[0]).toBe('holds')
    expect(outcomes('B7', lines('45.47'))[0]).toBe('holds')
    expect(outcomes('B7', lines('40'))[0]).toBe('broken')
  })
})

describe('B11: the control rates of buildings', () => {
  const building = (more: object) => ({
    buildings: [
      {
        label: '办公楼',
        approvedScale: '5000',
        actualScale: '4950',
        scaleControlRate: '99%',
        budgetInvestment: '1200.00',
        actualInvestment: '1300.00',
        investmentControlRate: '108.33%',
        ...more,
      },
    ],
  })
  const nothing = { approvedScale: '', actualScale: '', scaleControlRate: '' }

  it.each([
    [{}, ['holds', 'holds']],
    [{ scaleControlRate: '98%' }, ['broken', 'holds']],
    [{ scaleControlRate: '' }, ['insufficientData', 'holds']],
    [nothing, ['holds']],
    [{ investmentControlRate: '100%' }, ['holds', 'broken']],
  ])('with %j: %j', (more, expected) => {
    expect(outcomesOf('B11', 'basicData', building(more))).toEqual(expected)
  })

  it('are known by the building and what is controlled', () => {
    const [found] = findingsOf('B11', 'basicData', building({ investmentControlRate: '100%' }))
    expect([found?.key, found?.severity]).toEqual(['B11:investment:办公楼', 'error'])
  })
})
