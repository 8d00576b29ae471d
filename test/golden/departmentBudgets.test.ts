import { describe, expect, it } from 'vitest'
import { DepartmentBudget } from '../../src/documents/departmentBudget.js'
import type { DepartmentBudgetJson } from '../../src/documents/json/departmentBudgetJson.js'
import { audit } from '../../src/procedures/audit.js'
import { jiangsuBudget } from '../fixtures/budgets/jiangsuBudget.js'
import { departmentName, madeUpUnits, together } from '../fixtures/budgets/madeUpUnit.js'
import { withAt, withCell, withLarger, withSentence } from '../fixtures/budgets/plantedIn.js'
import { shanghaiBudget } from '../fixtures/budgets/shanghaiBudget.js'

const department = (year: number) => together(departmentName, madeUpUnits(year))
const shanghai = shanghaiBudget(department(2025), department(2024))
const jiangsu = jiangsuBudget(department(2025), department(2024))
/** The tables alone: a cell that the text repeats is wrong in two places. */
const tables: DepartmentBudgetJson = { ...shanghai, statements: [] }
const lastShanghai = DepartmentBudget.parse(shanghaiBudget(department(2024), department(2023)))

type Planted = readonly [what: string, json: DepartmentBudgetJson, told: string]

/** The budget with something else about its first change. */
const withWords = (json: DepartmentBudgetJson, more: object): DepartmentBudgetJson => {
  const at = (json.statements ?? []).findIndex(({ kind }) => kind === 'change')
  return withAt(json, ['statements', at], (own: object) => ({ ...own, ...more }))
}

const inShanghai: readonly Planted[] = [
  [
    'a source of income in the summary',
    withLarger(tables, ['incomeAndExpenditure.income', 'commercialOperation', 'originalBudget']),
    'G1',
  ],
  [
    'a budget within the appropriation',
    withCell(shanghai, ['incomeAndExpenditure.income', 'stateCapitalOperations', 'originalBudget'], '50'),
    'G2',
  ],
  ['a class in the summary', withLarger(shanghai, ['incomeAndExpenditure.expenditure', '221', 'originalBudget']), 'G3'],
  [
    'the total of the summary on one side',
    withLarger(tables, ['incomeAndExpenditure.expenditure', 'grandTotal', 'originalBudget']),
    'G4',
  ],
  ['a source in a row of income', withLarger(shanghai, ['income', '2010302', 'fiscalAppropriation']), 'G6'],
  [
    'an item of income',
    withLarger(withLarger(shanghai, ['income', '2010302', 'total']), ['income', '2010302', 'fiscalAppropriation']),
    'G7',
  ],
  ['a kind in a row of expenditure', withLarger(shanghai, ['expenditure', '2010350', 'basic']), 'G10'],
  [
    'an item of expenditure',
    withLarger(withLarger(shanghai, ['expenditure', '2210201', 'total']), ['expenditure', '2210201', 'basic']),
    'G11',
  ],
  [
    'a budget of the appropriations',
    withLarger(shanghai, ['fiscalAppropriation.income', 'governmentManagedFund', 'originalBudget']),
    'G14',
  ],
  [
    'a budget in a class of the appropriations',
    withLarger(shanghai, ['fiscalAppropriation.expenditure', '206', 'generalPublicBudget']),
    'G15',
  ],
  [
    'an item of the general public budget',
    withLarger(withLarger(tables, ['generalPublicBudgetExpenditure', '2080505', 'total']), [
      'generalPublicBudgetExpenditure',
      '2080505',
      'basic',
    ]),
    'G20',
  ],
  ['personnel in a row of basic expenditure', withLarger(shanghai, ['basicExpenditure', '30102', 'personnel']), 'G22'],
  [
    'a section of basic expenditure',
    withLarger(withLarger(shanghai, ['basicExpenditure', '30201', 'amount']), [
      'basicExpenditure',
      '30201',
      'nonPersonnel',
    ]),
    'G23',
  ],
  [
    'one of the three in the table',
    withLarger(shanghai, ['threePublic', 'originalBudget', 'overseasTravel'], 100),
    'G25',
  ],
  [
    'receptions that are less than what basic expenditure has',
    withCell(
      withCell(tables, ['threePublic', 'originalBudget', 'officialReception'], '1.00'),
      ['threePublic', 'originalBudget', 'total'],
      '45.40',
    ),
    'G26',
  ],
  [
    'an empty table without its sentence',
    withAt(shanghai, ['tables', 'stateCapitalOperations', 'notes'], undefined),
    'G30',
  ],
  [
    'a filled table that says it is empty',
    withAt(shanghai, ['tables', 'governmentManagedFund', 'notes'], ['注：本部门无政府性基金预算，故本表为空表。']),
    'D9',
  ],
  [
    'a code twice',
    withAt(shanghai, ['tables', 'expenditure', 'rows'], (rows: readonly { code: string }[]) =>
      rows.flatMap((row) => (row.code === '2060702' ? [row, { ...row, total: '0', basic: '0', project: '0' }] : [row])),
    ),
    'C2',
  ],
  [
    'a class that the year does not have',
    withAt(shanghai, ['tables', 'expenditure', 'rows'], (rows: readonly object[]) => [
      { code: '299', label: '其它', total: '0', basic: '0', project: '0' },
      ...rows,
    ]),
    'C1',
  ],
  ['an item in the text', withSentence(shanghai, 'amount', '2010302', { originalBudget: '1,124.25万元' }), 'S4'],
  ['a total in the text', withSentence(shanghai, 'amount', 'expenditure', { originalBudget: '4,530.00万元' }), 'S4'],
  [
    'a change that is not the one on last year',
    withSentence(shanghai, 'change', 'expenditure', { change: '增加99.99万元' }, 'generalPublicBudget'),
    'S3',
  ],
  [
    'a change with the wrong direction',
    withSentence(shanghai, 'change', 'expenditure', { change: '减少5.30万元' }, 'governmentManagedFund'),
    'S3',
  ],
  ['a kind of procurement', withSentence(shanghai, 'sum', 'procurement', { whole: '564.00万元' }), 'S6'],
  [
    'more reserved than bought',
    withSentence(
      withSentence(shanghai, 'amount', 'procurement.reservedForSmallAndMedium', { originalBudget: '900.00万元' }),
      'amount',
      'procurement.reservedForSmallAndMicro',
      { originalBudget: '600.00万元' },
    ),
    'S10',
  ],
  [
    'little reserved for small and micro enterprises',
    withSentence(shanghai, 'amount', 'procurement.reservedForSmallAndMicro', { originalBudget: '100.00万元' }),
    'S28',
  ],
  [
    'an agency running cost above the non-personnel expenditure',
    withCell(
      withSentence(shanghai, 'amount', 'agencyRunningCost', { originalBudget: '500.00万元' }),
      ['threePublic', 'originalBudget', 'agencyRunningCost'],
      '500.00',
    ),
    'S18',
  ],
  ['a project above all projects', withAt(shanghai, ['projectPages', 0, 'amount'], '99999999'), 'G32'],
  ['a page on a project without its basis', withAt(shanghai, ['projectPages', 0, 'basis'], undefined), 'G31'],
  ['vehicles bought for nothing', withSentence(shanghai, 'count', 'vehiclesPurchased', { count: '0' }), 'S12'],
  [
    'a project that the table of projects gives other money',
    withAt(tables, ['tables', 'projects'], {
      rows: [{ code: '1', label: '公园绿地养护', total: '1' }],
      notes: ['注：仅列部分项目'],
    }),
    'G33',
  ],
  ['a reason that stops', withWords(shanghai, { reason: '主要原因是。' }), 'S22'],
  ['what a template left', withWords(shanghai, { reason: '人员增加（减少）XX人' }), 'S22'],
  ['marks that are doubled', withWords(shanghai, { reason: '人员增加，，经费增加' }), 'S22'],
  ['a quotation mark without its other', withWords(shanghai, { reason: '按“一网通办要求增加' }), 'S22'],
  ['a reason that repeats the fact', withWords(shanghai, { reason: '预算增加的主要原因是预算增加' }), 'S22'],
  [
    'an item by another name',
    withAt(shanghai, ['tables', 'expenditure', 'rows'], (rows: readonly { code: string; label: string }[]) =>
      rows.map((row) => (row.code === '2080505' ? { ...row, label: '住房公积金' } : row)),
    ),
    'C5',
  ],
  [
    'another year in a heading',
    withAt(shanghai, ['outline'], (outline: readonly string[]) => [...outline, '2019年度部门预算表']),
    'D4',
  ],
  [
    'another unit in a heading',
    withAt(shanghai, ['outline'], (outline: readonly string[]) => [
      ...outline,
      '第一部分 安澜市水务局概况',
      '第二部分 安澜市园林局2025年度部门预算表',
    ]),
    'D5',
  ],
  ['a table that is not there', withAt(shanghai, ['tables', 'basicExpenditure'], undefined), 'D10'],
  [
    'a part of the outline that is not there',
    withAt(shanghai, ['outline'], (outline: readonly string[]) => outline.filter((one) => !one.includes('名词'))),
    'D1',
  ],
]

const inJiangsu: readonly Planted[] = [
  [
    'the reserve of the unit',
    withLarger(jiangsu, ['incomeAndExpenditure.use', 'reserve', 'originalBudget'], 100),
    'G5',
  ],
  [
    'a source beside blanks',
    withLarger(jiangsu, ['incomeBySource', 'publicFinanceGrant', 'originalBudget'], 100),
    'G7',
  ],
  ['a kind of expenditure without codes', withLarger(jiangsu, ['expenditure', 'total', 'project'], 100), 'G10'],
  [
    'a use of the appropriations',
    withLarger(jiangsu, ['fiscalAppropriation.use', 'project', 'originalBudget'], 100),
    'G15',
  ],
  ['an item of fiscal expenditure', withLarger(jiangsu, ['fiscalExpenditure', '2060702', 'total'], 100), 'G20'],
  [
    'conferences in the total of the table',
    withLarger(jiangsu, ['threePublic', 'originalBudget', 'conference'], 100),
    'G25',
  ],
  ['a section of the agency running cost', withLarger(jiangsu, ['agencyRunningCost', '30207', 'amount'], 100), 'G23'],
  ['a kind of procurement in the table', withLarger(jiangsu, ['procurement', 'works', 'amount'], 100), 'G28'],
]

const idsOf = (json: DepartmentBudgetJson): readonly string[] =>
  audit(DepartmentBudget.parse(json), json.unit === '元' ? { previousYear: lastShanghai } : {}).findings.map(
    ({ id }) => id,
  )

describe('a made-up budget', () => {
  it.each([
    ['Shanghai', shanghai],
    ['Jiangsu', jiangsu],
  ] as const)('as %s prints it has nothing wrong with it', (_, json) => {
    expect(idsOf(json)).toEqual([])
  })

  it.each([...inShanghai, ...inJiangsu])('with %s otherwise is told of by exactly its rule', (_, json, told) => {
    expect([...new Set(idsOf(json))]).toEqual([told])
  })
})
