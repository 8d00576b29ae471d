import { describe, expect, it } from 'vitest'
import zhuzhou from '../../../../examples/data/zhuzhou-2023-basic-data.json' with { type: 'json' }
import { BasicData } from '../../../../src/documents/basicData.js'
import { audit } from '../../../../src/procedures/audit.js'
import { withText } from '../../../fixtures/printedCells.js'
import { outcomesOf } from './audited.js'

const rows = 'tables.expenditureControl.rows'
const auditOf = (json: object) => audit(BasicData.parse(json))
/** The real form with another text in one place: what is found then. */
const found = (path: string, text: string) =>
  auditOf(withText(zhuzhou, path, text)).findings.map(({ key, severity }) => [key, severity])

describe('the basic data of 株洲 with one cell altered', () => {
  it('holds as it is printed', () => {
    expect(auditOf(zhuzhou).findings).toEqual([])
  })

  it.each([
    ['staffing.0.staffInPost', '49', 'B1:controlRate:财政供养人员情况（人）', 'error'],
    [`${rows}.5.previousOutturn`, '0.47', 'B4:previousOutturn:threePublic', 'error'],
    [`${rows}.3.previousOutturn`, '4.44', 'B4:previousOutturn:vehicles', 'error'],
    [`${rows}.13.outturn`, '1030.65', 'B7:outturn:nonPersonnel', 'error'],
    [`${rows}.12.outturn`, '1400.00', 'E23:outturn:nonPersonnel', 'note'],
    [`${rows}.3.outturn`, '12.10', 'E23:outturn:vehicleOperation', 'note'],
    [`${rows}.16.outturn`, '900.00', 'E23:outturn:procurement', 'note'],
    [`${rows}.17.outturn`, '20995500', 'E30:outturn:basicBudgetAdjustment', 'note'],
  ])('%s as %s is found by %s', (path, text, key, severity) => {
    expect(found(path, text)).toContainEqual([key, severity])
  })

  it('says more staff than posts twice: the rate is off, and posts are exceeded', () => {
    expect(found('staffing.0.staffInPost', '52')).toEqual([
      ['B1:controlRate:财政供养人员情况（人）', 'error'],
      ['B2:staffInPost:财政供养人员情况（人）', 'note'],
    ])
  })

  it('is a note where the reading is in doubt', () => {
    const path = ['tables', 'expenditureControl', 'rows', 5, 'previousOutturn']
    const doubtful = [{ path, reading: '0.37', note: '印刷不清' }]
    const { findings } = auditOf({ ...withText(zhuzhou, `${rows}.5.previousOutturn`, '0.47'), doubtful })
    expect(findings.map(({ id, severity, doubt }) => [id, severity, doubt])).toEqual([['B4', 'note', '印刷不清']])
  })
})

describe('E23 and E30 over the grid of basic data', () => {
  const line = (code: string, previousOutturn: string, originalBudget: string, outturn: string) => ({
    tables: { expenditureControl: { rows: [{ code, label: code, previousOutturn, originalBudget, outturn }] } },
  })
  const outcomes = (id: string, parts: object) => outcomesOf(id, 'basicData', parts)

  it.each(['E23', 'E30'])('%s cannot be told where it is not printed', (id) => {
    expect(outcomes(id, {})).toEqual(['insufficientData'])
  })

  it('E23: an outturn is within its budget, and a blank is no case', () => {
    expect(outcomes('E23', line('procurement', '——', '10', '10'))).toEqual(['holds'])
    expect(outcomes('E23', line('procurement', '——', '10', '10.01'))).toEqual(['broken'])
    expect(outcomes('E23', line('procurement', '1', '', '1'))).toEqual([])
  })

  it('E30: a line without figures is no case, zero is apart from nothing', () => {
    expect(outcomes('E30', line('office', '', '', ''))).toEqual([])
    expect(outcomes('E30', line('office', '0', '10', '0'))).toEqual([])
  })

  it.each([
    ['1300.00', ['insufficientData', 'holds', 'broken']],
    ['', ['insufficientData', 'holds']],
  ])('E23: a building is within its approved scale and budget, with %s invested: %j', (actualInvestment, expected) => {
    const building = { label: '办公楼', approvedScale: '5000', actualScale: '4950', scaleControlRate: '99%' }
    const investment = { budgetInvestment: '1200.00', actualInvestment, investmentControlRate: '108.33%' }
    expect(outcomes('E23', { buildings: [{ ...building, ...investment }] })).toEqual(expected)
  })
})
