import { describe, expect, it } from 'vitest'
import { explain } from '../../../../src/presentation/explain.js'
import { audit } from '../../../../src/procedures/audit.js'
import { readDocument } from '../../../../src/procedures/read.js'
import { type Publication, publication } from '../../../fixtures/places/publication.js'

type Change = (json: Publication) => void
type Rows = { rows: Record<string, string>[] }

function told(change: Change, ...ids: readonly string[]): readonly string[] {
  const json = publication()
  change(json)
  const { document } = readDocument(JSON.stringify(json))
  return audit(document as never)
    .findings.filter(({ id }) => ids.length === 0 || ids.includes(id))
    .map((finding) => `${finding.severity} ${explain(finding).split('规则：')[0]}`)
}

const called =
  (code: string, label: string, year?: number): Change =>
  (json) => {
    if (year !== undefined) Object.assign(json, { year })
    for (const table of Object.values(json.tables) as (Rows & { income?: Rows; expenditure?: Rows })[])
      for (const { rows } of table.rows ? [table] : [table.income as Rows, table.expenditure as Rows])
        for (const row of rows) if (row.code === code) row.label = label
  }

describe('C5: the name beside a code is its own', () => {
  it.each<[string, Change, string]>([
    [
      'a class of another code',
      called('208', '卫生健康支出'),
      'error .*编码208在2024年度科目中是“社会保障和就业支出”.*那是210',
    ],
    ['a class of another code by its former name', called('213', '医疗卫生与计划生育支出'), 'error .*那是210'],
    ['a class by its former name', called('210', '医疗卫生与计划生育支出'), 'warning .*是以前年度的名称'],
    ['a section of another code', called('20805', '抚恤'), 'warning .*那是20808'],
    ['an economic class', called('301', '商品和服务支出'), 'error .*编码301.*那是302'],
    ['an economic section', called('30101', '津贴补贴'), 'warning .*那是30102'],
  ])('%s', (_, change, words) => {
    expect(told(change)).toEqual([expect.stringMatching(words)])
  })

  it.each<[string, Change]>([
    ['a shorter name', called('221', '住房保障')],
    ['a numbered one', called('221', '十九、住房保障支出')],
    ['a name that no code has', called('2130101', '行政运 行费')],
    ['a year whose list is not held', called('208', '医疗卫生与计划生育支出', 2018)],
  ])('lets %s be', (_, change) => {
    expect(told(change, 'C5')).toEqual([])
  })
})

describe('D8: the numbers that go with the money are told', () => {
  const without =
    (...subjects: readonly string[]): Change =>
    ({ statements }) => {
      const kept = statements.filter(({ subject }) => !subjects.includes(subject))
      statements.splice(0, statements.length, ...kept)
    }

  it.each<[string, Change, string]>([
    ['receptions', without('domesticVisits'), 'warning .*没有说明国内来访团组'],
    ['guests', without('domesticVisitors'), 'warning .*没有说明国内来宾人次'],
    ['vehicles kept', without('vehiclesHeld'), 'warning .*没有说明公务用车保有量'],
    ['two at once', without('vehiclesHeld', 'domesticVisits'), 'warning .*公务用车保有量、国内来访团组'],
  ])('%s', (_, change, words) => {
    expect(told(change)).toEqual([expect.stringMatching(words)])
  })

  it('asks for no number of what nothing was spent on, and reads words too', () => {
    expect(told(without('vehiclesPurchased'))).toEqual([])
    const said = (json: Publication): void => {
      without('vehiclesHeld')(json)
      Object.assign(json.statements[0] as object, { place: { text: '年末公务用车保有量3辆。' } })
    }
    expect(told(said)).toEqual([])
  })
})

describe('S27: what the text says was spent on is in the tables', () => {
  const spent =
    (subject: string, scope = 'generalPublicBudget'): Change =>
    ({ statements }) =>
      statements.push({ kind: 'amount', subject, scope, figures: { outturn: '2.00' } })

  it.each([
    ['an item', '2050202', '没有“2050202”'],
    ['a class', '207', '没有“207”'],
    ['names of class, section and item', '教育支出（类）普通教育（款）小学教育（项）', '没有“'],
    ['names as they were read', '教育支出/普通教育/小学教育', '没有“教育支出'],
    ['an item under another class', '卫生健康支出（类）农业农村（款）行政运行（项）', '没有“卫生健康支出'],
  ])('%s', (_, subject, words) => {
    expect(told(spent(subject))).toEqual([expect.stringContaining(words)])
  })

  it('lets what is there be, by its code and by its names', () => {
    expect(told(spent('农林水支出（类）农业农村（款）行政运行（项）'), 'S27')).toEqual([])
    expect(told(spent('2130101'), 'S27')).toEqual([])
    expect(told(spent('project/某项目'), 'S27')).toEqual([])
  })
})
