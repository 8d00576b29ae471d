import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { quantityLabel } from '../../../src/facts/narrative/quantityLabel.js'
import { sectionOf } from '../../../src/facts/narrative/sectionOf.js'
import type { Stage } from '../../../src/facts/narrative/stage.js'
import { printedSubjects } from '../../../src/facts/narrative/tableCells.js'
import { subjectLabel } from '../../../src/words/subjectLabel.js'

describe('what a subject is called', () => {
  it.each([
    ['nonTaxRevenue', 'all', '非税收入', 'non-tax revenue'],
    ['2010350', 'generalPublicBudget', '一般公共预算「2010350 事业运行」', '2010350 事业运行 (general public budget)'],
    ['30113', 'all', '「30113 住房公积金」', '30113 住房公积金'],
    ['2999999', 'all', '「2999999」', '2999999'],
    ['project/党建经费', 'all', '「党建经费」', '党建经费'],
    ['project/党建经费/产出指标扣分', 'all', '「党建经费」产出指标扣分', '党建经费, 产出指标扣分'],
    ['培训费', 'all', '培训费', '培训费'],
    ['vehicles.lawEnforcement', 'all', '执法执勤用车', 'vehicles for law enforcement'],
    ['vehicles.leased', 'all', '车辆「leased」', 'vehicles held, leased'],
    ['unheardOf.lawEnforcement', 'all', '「unheardOf.lawEnforcement」', 'unheard of, law enforcement'],
    ['staffHired', 'all', '「staffHired」', 'staff hired'],
  ])('%s of %s is %s', (subject, scope, zh, en) => {
    expect(subjectLabel(subject, scope)).toEqual({ zh, en })
  })

  it('does not name its money twice', () => {
    expect(subjectLabel('governmentManagedFund', 'governmentManagedFund').zh).toBe('政府性基金预算收支')
    expect(subjectLabel('income.fiscalAppropriation', 'fiscalAppropriation').zh).toBe('财政拨款收入')
    expect(subjectLabel('vehiclesHeld', 'fiscalAppropriation').zh).toBe('财政拨款公务用车保有量')
  })

  it('is known of all that the tables print', () => {
    for (const [subject, scope] of printedSubjects)
      expect(subjectLabel(subject, scope).zh).toMatch(/^\p{Script=Han}+$/u)
  })

  it('is no identifier for any subject of the real documents', () => {
    const folder = new URL('../../../examples/data/', import.meta.url)
    const subjects = readdirSync(folder).flatMap((name) =>
      subjectsIn(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))),
    )
    expect(subjects.length).toBeGreaterThan(100)
    for (const subject of subjects) expect(subjectLabel(subject, 'all').zh).not.toMatch(/「[A-Za-z.]+」|^[A-Za-z.]+$/)
  })
})

/** Every subject that a document names, wherever it stands. */
function subjectsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'subject' in value && typeof value.subject === 'string' ? [value.subject] : []
  return [...own, ...Object.values(value).flatMap(subjectsIn)]
}

describe('what a figure is called', () => {
  it.each([
    ['procurement.goods', 'outturn', '政府采购货物支出决算数', 'procurement of goods, outturn'],
    [
      'procurement.smallAndMicro',
      'outturn',
      '授予小微企业合同金额',
      'contracts awarded to small and micro enterprises',
    ],
    ['units', 'count', '纳入部门决算编制范围的单位数量', 'units in the accounts, number'],
    ['domesticVisitors', 'count', '国内来宾人次', 'domestic visitors'],
    ['output/提供档案服务', 'count', '「提供档案服务」', '提供档案服务'],
    ['项目推进会', 'count', '项目推进会', '项目推进会'],
    ['indicator/绩效自评完成率', 'rate', '「绩效自评完成率」', '绩效自评完成率'],
    ['project/甲', 'rate', '「甲」完成率', '甲, completion rate'],
  ] as readonly (readonly [string, Stage, string, string])[])('%s, %s: %s', (subject, stage, zh, en) => {
    expect(quantityLabel(subject, 'all', stage)).toEqual({ zh, en })
  })
})

describe('the section of a place', () => {
  const statements = [
    { kind: 'empty', subject: 'x', scope: 'all', figures: {}, place: { section: '五(三)' } },
    { kind: 'empty', subject: 'x', scope: 'all', figures: {} },
  ] as const

  it('is that of its statement, of this very document', () => {
    expect(sectionOf({ path: ['statements', 0, 'figures', 'outturn'] }, statements)).toEqual({ section: '五(三)' })
    expect(sectionOf({ path: ['statements', 0], document: 'previousYear' }, statements)).toEqual({})
  })

  it('is none where no statement or no section is named', () => {
    expect(sectionOf({ path: ['statements', 1] }, statements)).toEqual({})
    expect(sectionOf({ path: ['statements', 7] }, statements)).toEqual({})
    expect(sectionOf({ path: ['tables', 'income'] }, statements)).toEqual({})
  })
})
