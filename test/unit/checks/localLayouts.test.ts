import { describe, expect, it } from 'vitest'
import { FinalAccounts } from '../../../src/documents/finalAccounts.js'
import { audit } from '../../../src/procedures/audit.js'
import { accountsJson } from '../../fixtures/accountsOf.js'

const outcomes = (id: string, tables: object) =>
  audit(FinalAccounts.parse(accountsJson(tables as never)))
    .ledger.entries(id)
    .map(({ outcome }) => outcome)

const line = (label: string, outturn: string) => ({ label, outturn })
const summary = (...rows: [string, string][]) => ({
  incomeAndExpenditure: { income: { rows: rows.map((row) => line(...row)) }, expenditure: { rows: [] } },
})

describe('table 01 as it was laid out in 2016', () => {
  const rows: [string, string][] = [
    ['一、财政拨款收入', '1,285.83'],
    ['其中：政府性基金预算财政拨款', '222.06'],
    ['二、上级补助收入', '10.00'],
    ['三、其他收入', '4.17'],
    ['本年收入合计', '1,300.00'],
    ['用事业基金弥补收支差额', '0.00'],
    ['年初结转和结余', '50.00'],
    ['总计', '1,350.00'],
  ]
  const instead = (label: string, outturn: string) =>
    rows.map((row): [string, string] => (row[0] === label ? [label, outturn] : row))

  it('counts the appropriation once, and its 其中 not beside it', () => {
    expect(outcomes('I1', summary(...rows))).toEqual(['holds'])
    expect(outcomes('I2', summary(...rows))).toEqual(['holds'])
  })
  it.each([
    ['三、其他收入', '5.17'],
    ['一、财政拨款收入', '1,063.77'],
    ['本年收入合计', '1,522.06'],
  ])('%s of %s is told', (label, outturn) => {
    expect(outcomes('I1', summary(...instead(label, outturn)))).toEqual(['broken'])
  })
  it('compares table 02 with the one line', () => {
    const income = (fiscal: string) => ({
      ...summary(...rows),
      income: { rows: [{ code: 'total', label: '合计', total: '1,300.00', fiscalAppropriation: fiscal }] },
    })
    expect(outcomes('I10', income('1,285.83'))).toEqual(['holds'])
    expect(outcomes('I10', income('222.06'))).toEqual(['broken'])
  })
  it('with all three budgets below it they are not counted again', () => {
    const three: [string, string][] = [
      ['一、财政拨款收入', '100.00'],
      ['其中：一般公共预算财政拨款', '60.00'],
      ['政府性基金预算财政拨款', '30.00'],
      ['国有资本经营预算财政拨款', '10.00'],
      ['本年收入合计', '100.00'],
    ]
    expect(outcomes('I1', summary(...three))).toEqual(['holds'])
  })
})

describe('table 09 in local dress', () => {
  const of = (row: object) => ({ threePublic: { rows: [{ code: 'outturn', label: '决算数', ...row }] } })
  it.each([
    [
      {
        total: '6.00',
        overseasTravel: '1.00',
        vehiclePurchase: '2.00',
        vehicleOperation: '1.50',
        officialReception: '1.50',
      },
      ['holds'],
    ],
    [
      {
        total: '6.00',
        overseasTravel: '1.00',
        vehiclePurchase: '2.00',
        vehicleOperation: '1.50',
        officialReception: '2.50',
      },
      ['broken'],
    ],
    [{ total: '3.00', vehicleOperation: '1.50', officialReception: '1.50' }, ['holds']],
    [
      {
        total: '6.00',
        overseasTravel: '1.00',
        vehicles: '3.50',
        vehiclePurchase: '2.00',
        vehicleOperation: '1.50',
        officialReception: '1.50',
      },
      ['holds', 'holds'],
    ],
    [
      {
        total: '6.00',
        overseasTravel: '1.00',
        vehicles: '3.50',
        vehiclePurchase: '2.00',
        vehicleOperation: '1.40',
        officialReception: '1.50',
      },
      ['holds', 'broken'],
    ],
    [
      { total: '1.50', officialReception: '1.50', domesticReception: '1.00', foreignReception: '0.50' },
      ['holds', 'holds'],
    ],
    [
      { total: '1.50', officialReception: '1.50', domesticReception: '1.00', foreignReception: '0.60' },
      ['holds', 'broken'],
    ],
    [{ total: '1.50', officialReception: '1.50', foreignReception: '0.60' }, ['holds']],
    [
      { total: '1.50', officialReception: '1.50', agencyRunningCost: '40.00', conference: '3.00', training: '2.00' },
      ['holds'],
    ],
  ])('%o: %j', (row, wanted) => {
    expect(outcomes('I27', of(row))).toEqual(wanted)
  })
  it('with a row of last year, which is added up as well', () => {
    const rows = [
      { label: '上年决算数', total: '2.00', officialReception: '2.10' },
      { label: '决算数', total: '2.00', officialReception: '2.00' },
    ]
    expect(outcomes('I27', { threePublic: { rows } })).toEqual(['broken', 'holds'])
  })
})

describe('元 in one table and 万元 in another', () => {
  it.each([
    ['12858300', 'holds'],
    ['12858349', 'rounding'],
    ['12868300', 'broken'],
  ])('%s元 beside 1,285.83万元 is %s', (total, wanted) => {
    const tables = {
      ...summary(['本年收入合计', '1,285.83']),
      income: { unit: '元', rows: [{ code: 'total', label: '合计', total }] },
    }
    const [outcome] = outcomes('I9', tables)
    expect(outcome === 'rounding' ? 'rounding' : outcome).toBe(wanted === 'rounding' ? outcome : wanted)
    if (wanted === 'rounding') expect(outcome).not.toBe('broken')
  })
})
