import { describe, expect, it } from 'vitest'
import zhuzhou from '../../../../examples/data/zhuzhou-2023-basic-data.json' with { type: 'json' }
import { withText } from '../../../fixtures/printedCells.js'
import { auditOf, outcomesOf, withRows } from './form.js'

const rows = 'tables.expenditureControl.rows'
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
    [`${rows}.12.outturn`, '1400.00', 'B8:outturn:nonPersonnel', 'note'],
    [`${rows}.16.outturn`, '900.00', 'B10:outturn:procurement', 'note'],
    [`${rows}.17.outturn`, '20995500', 'B14:outturn:basicBudgetAdjustment', 'note'],
  ])('%s as %s is found by %s', (path, text, key, severity) => {
    expect(found(path, text)).toContainEqual([key, severity])
  })

  it('says more staff than posts twice: the rate is off, and posts are exceeded', () => {
    expect(found('staffing.0.staffInPost', '52')).toEqual([
      ['B1:controlRate:财政供养人员情况（人）', 'error'],
      ['B2:staffInPost:财政供养人员情况（人）', 'note'],
    ])
  })

  it('says of three public costs over their budget which line it is', () => {
    expect(found(`${rows}.3.outturn`, '12.10')).toContainEqual(['B9:outturn:vehicleOperation', 'note'])
  })

  it('is a note where the reading is in doubt', () => {
    const path = ['tables', 'expenditureControl', 'rows', 5, 'previousOutturn']
    const doubtful = [{ path, reading: '0.37', note: '印刷不清' }]
    const { findings } = auditOf({ ...withText(zhuzhou, `${rows}.5.previousOutturn`, '0.47'), doubtful })
    expect(findings.map(({ id, severity, doubt }) => [id, severity, doubt])).toEqual([['B4', 'note', '印刷不清']])
  })
})

describe('B8–B10, B14: the grid', () => {
  it.each(['B8', 'B9', 'B10', 'B14'])('%s cannot be told where it is not printed', (id) => {
    const [entry] = auditOf({}).ledger.entries(id)
    expect([entry?.outcome, entry?.reason]).toEqual(['insufficientData', 'missingTable'])
  })

  const line = (code: string, previousOutturn: string, more: object = {}) => ({
    code,
    label: code,
    previousOutturn,
    ...more,
  })

  it.each([
    ['10', '10', 'holds'],
    ['10', '10.01', 'broken'],
  ])('B10: a budget of %s and an outturn of %s: %s', (originalBudget, outturn, outcome) => {
    expect(outcomesOf(withRows([line('procurement', '——', { originalBudget, outturn })]), 'B10')).toEqual([outcome])
  })

  it('B8–B10 are no case of a blank', () => {
    expect(outcomesOf(withRows([line('procurement', '1', { originalBudget: '', outturn: '1' })]), 'B10')).toEqual([])
  })

  it('B14: a line without figures is no case, zero is apart from nothing', () => {
    expect(outcomesOf(withRows([line('office', '', { originalBudget: '', outturn: '' })]), 'B14')).toEqual([])
    expect(outcomesOf(withRows([line('office', '0', { originalBudget: '10', outturn: '0' })]), 'B14')).toEqual([])
  })
})

describe('B13: buildings', () => {
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

  it.each([
    ['B13', {}, ['holds', 'broken']],
    ['B13', { actualInvestment: '' }, ['holds']],
  ])('%s with %j: %s', (id, more, outcomes) => {
    expect(outcomesOf(building(more), id as string)).toEqual(outcomes)
  })
})
