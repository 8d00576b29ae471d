import { describe, expect, it } from 'vitest'
import { DepartmentBudget } from '../../src/documents/departmentBudget.js'
import { FinalAccounts } from '../../src/documents/finalAccounts.js'
import type { AnyDocument } from '../../src/documents/forms.js'
import type { DepartmentBudgetJson } from '../../src/documents/json/departmentBudgetJson.js'
import type { FinalAccountsJson } from '../../src/documents/json/finalAccountsJson.js'
import { ProjectTarget } from '../../src/documents/projectTarget.js'
import { SelfEvaluation } from '../../src/documents/selfEvaluation.js'
import { audit } from '../../src/procedures/audit.js'
import { consolidate } from '../../src/procedures/consolidate.js'
import { reconcile } from '../../src/procedures/reconcile.js'
import { documentsOf, madeUpPapers, type Papers } from '../fixtures/budgets/madeUpPapers.js'
import { departmentName } from '../fixtures/budgets/madeUpUnit.js'
import { type CellPath, larger, printedAt, withAt, withLarger, withSentence } from '../fixtures/budgets/plantedIn.js'

const papers = madeUpPapers()
const idsOf = (documents: readonly AnyDocument[]): readonly string[] =>
  reconcile(documents).findings.map(({ id }) => id)
const idsIn = (of: Papers): readonly string[] => idsOf(documentsOf(of))
const budgetOf = (name: string): DepartmentBudgetJson => papers[name] as DepartmentBudgetJson

type Change = (budget: DepartmentBudgetJson) => DepartmentBudgetJson | FinalAccountsJson

/** The papers with one of them otherwise. */
const withPaper = (name: string, change: Change): Papers => ({ ...papers, [name]: change(budgetOf(name)) })
const without = (name: string): Papers => Object.fromEntries(Object.entries(papers).filter(([own]) => own !== name))

/** Cells that are larger by the same. */
const cells =
  (...all: readonly CellPath[]): Change =>
  (budget) =>
    all.reduce((so, cell) => withLarger(so, cell), budget)

const text =
  (subject: string, figures: Readonly<Record<string, unknown>>, scope?: string): Change =>
  (budget) =>
    withSentence(budget, 'change', subject, figures, scope)

const original =
  (subject: string): Change =>
  (budget) => {
    const at = (budget.statements ?? []).findIndex((one) => one.subject === subject)
    return withAt(budget, ['statements', at, 'figures', 'originalBudget'], (printed: string) => larger(printed, 100))
  }

const withLastYear =
  (wrong: string | null): Change =>
  (budget) =>
    withAt(budget, ['tables', 'generalPublicBudgetExpenditure', 'rows'], (rows: readonly { code: string }[]) =>
      rows.map((row) => {
        const cell = printedAt(budgetOf('budget 2024'), ['generalPublicBudgetExpenditure', row.code, 'total'])
        return { ...row, previousBudget: row.code === wrong ? larger(cell) : cell }
      }),
    )

const planted: readonly (readonly [what: string, of: Papers, told: string])[] = [
  ['an item of expenditure', withPaper('budget 2025', cells(['expenditure', '2010302', 'total'])), 'X11'],
  ['a section of expenditure', withPaper('budget 2024', cells(['expenditure', '20103', 'basic'])), 'X11'],
  ['an item of income', withPaper('budget 2023', cells(['income', '2060702', 'publicService'])), 'X11'],
  [
    'an item of the general public budget',
    withPaper('budget 2025', cells(['generalPublicBudgetExpenditure', '2010350', 'basic'])),
    'X11',
  ],
  [
    'a whole column of it',
    withPaper(
      'budget 2025',
      cells(
        ['generalPublicBudgetExpenditure', '2010301', 'basic'],
        ['generalPublicBudgetExpenditure', '20103', 'basic'],
        ['generalPublicBudgetExpenditure', '201', 'basic'],
      ),
    ),
    'X11',
  ],
  ['an item of the fund', withPaper('budget 2024', cells(['governmentManagedFund', '2120803', 'project'])), 'X11'],
  ['a section by economic class', withPaper('budget 2025', cells(['basicExpenditure', '30102', 'amount'])), 'X11'],
  ['personnel by economic class', withPaper('budget 2024', cells(['basicExpenditure', '301', 'personnel'])), 'X11'],
  [
    'one of the three',
    withPaper('budget 2025', (budget) => withLarger(budget, ['threePublic', 'originalBudget', 'overseasTravel'], 100)),
    'X11',
  ],
  [
    'the agency running cost',
    withPaper('budget 2023', (budget) =>
      withLarger(budget, ['threePublic', 'originalBudget', 'agencyRunningCost'], 100),
    ),
    'X11',
  ],
  [
    'a source in the summary',
    withPaper('budget 2025', cells(['incomeAndExpenditure.income', 'publicService', 'originalBudget'])),
    'X11',
  ],
  [
    'a class of the appropriations',
    withPaper('budget 2024', cells(['fiscalAppropriation.expenditure', '221', 'generalPublicBudget'])),
    'X11',
  ],
  ['an item of a unit', withPaper('unit 2 2025', cells(['expenditure', '2080505', 'basic'])), 'X11'],
  ['a section of a unit', withPaper('unit 3 2024', cells(['basicExpenditure', '30211', 'nonPersonnel'])), 'X11'],
  ['a unit without a budget', without('unit 3 2025'), 'X12'],
  ['a unit without a budget in another year', without('unit 2 2023'), 'X12'],
  [
    'a unit above a department that does not say which it has',
    withPaper('budget 2025', (budget) =>
      withAt(
        { ...budget, units: undefined } as DepartmentBudgetJson,
        ['tables', 'expenditure', 'rows'],
        (rows: readonly { code: string; total: string }[]) =>
          rows.map((row) => (row.code === '2010350' ? { ...row, total: '1000' } : row)),
      ),
    ),
    'X13',
  ],
  [
    'a change on last year',
    withPaper('budget 2025', text('expenditure', { change: '增加10.00万元' }, 'generalPublicBudget')),
    'X14',
  ],
  [
    'a change of appropriations on last year',
    withPaper('budget 2024', text('expenditure', { change: '减少10.00万元' }, 'fiscalAppropriation')),
    'X14',
  ],
  [
    'a change of income on last year',
    withPaper('unit 1 2025', text('income.fiscalAppropriation', { change: '增加1.00万元' })),
    'X14',
  ],
  [
    'a change of one of the three',
    withPaper('budget 2025', text('threePublic.vehiclePurchase', { change: '增加8.00万元' })),
    'X14',
  ],
  [
    'what is said to be the same',
    withPaper('unit 2 2024', text('expenditure', { change: '持平' }, 'generalPublicBudget')),
    'X14',
  ],
  ['a row of last year’s budget', withPaper('budget 2025', withLastYear('2210201')), 'X14'],
  ['the original budget of an item in the accounts', withPaper('accounts 2025', original('2010301')), 'X15'],
  ['the original budget in the text of the accounts', withPaper('accounts 2024', original('expenditure')), 'X15'],
  [
    'the original budget in a table of the accounts',
    withPaper('accounts 2023', (accounts) =>
      withAt(
        accounts,
        ['tables', 'incomeAndExpenditure', 'expenditure', 'rows', 0, 'originalBudget'],
        (printed: string) => larger(printed, 100),
      ),
    ),
    'X15',
  ],
  [
    'last year’s outturn in the text',
    withPaper('budget 2025', (budget) => ({
      ...budget,
      statements: [
        ...(budget.statements ?? []),
        {
          kind: 'change',
          subject: 'expenditure',
          scope: 'generalPublicBudget',
          against: 'lastYearOutturn',
          figures: { now: '4,600.00万元', before: '1,000.00万元', change: '增加3,600.00万元' },
        },
      ],
    })),
    'X16',
  ],
]

describe('a made-up department with three units over three years', () => {
  it('has nothing wrong with it, paper by paper and all together', () => {
    expect(idsIn(papers)).toEqual([])
    expect(documentsOf(papers).flatMap((document) => audit(document).findings.map(({ key }) => key))).toEqual([])
  })

  it.each(planted)('with %s otherwise is told of once, by exactly its rule', (_, of, told) => {
    expect(idsIn(of)).toEqual([told])
  })

  it('is right with last year’s budget in a column', () => {
    expect(idsIn(withPaper('budget 2025', withLastYear(null)))).toEqual([])
  })

  it('says of a unit that the head office includes that it is not missing', () => {
    const units = (budgetOf('budget 2025').units ?? []).map((unit, at) => ({ ...unit, withinHeadOffice: at === 2 }))
    const { 'unit 3 2025': _, ...others } = withPaper('budget 2025', (budget) => ({ ...budget, units }))
    expect(idsIn(others)).not.toContain('X12')
  })

  it('tells of a project that a target form gives other money', () => {
    const target = ProjectTarget.parse({
      kind: 'projectTarget',
      year: 2025,
      department: '安澜市园林局',
      region: '安澜市',
      unit: '元',
      project: { name: '公园绿地养护' },
      funding: [{ code: 'total', label: '年度资金总额', budget: '1' }],
      goals: [],
      indicators: [],
    })
    expect(new Set(idsOf([...documentsOf(papers), target]))).toEqual(new Set(['X1']))
  })
})

describe('a project through its life', () => {
  const name = '公园绿地养护'
  const page = budgetOf('budget 2025').projectPages?.[0] as { amount: string }
  const header = { year: 2025, department: departmentName, region: '安澜市', unit: '元' } as const
  const target = (funding: object) =>
    ProjectTarget.parse({
      kind: 'projectTarget',
      ...header,
      project: { name },
      funding: [{ code: 'total', label: '年度资金总额', budget: page.amount, ...funding }],
      goals: [],
      indicators: [],
    })
  const evaluated = (funding: object) =>
    SelfEvaluation.parse({
      kind: 'selfEvaluation',
      form: 'project',
      ...header,
      project: { name },
      funding: [
        {
          code: 'total',
          label: '年度资金总额',
          originalBudget: page.amount,
          finalBudget: page.amount,
          outturn: '1000000',
          points: '10',
          rate: '',
          score: '',
          ...funding,
        },
      ],
      goals: [],
      indicators: [],
      totals: { points: '', score: '' },
    })
  const told = (outturn: string) =>
    FinalAccounts.parse({
      ...(papers['accounts 2025'] as FinalAccountsJson),
      statements: [{ kind: 'amount', subject: `project/${name}`, scope: 'all', figures: { outturn } }],
    })
  const idsWith = (...documents: readonly AnyDocument[]) =>
    new Set(idsOf([DepartmentBudget.parse(budgetOf('budget 2025')), ...documents]))

  it('agrees in the budget, the target form, the self-evaluation and the accounts', () => {
    const whole = [target({ mediumTermBudget: '99999999' }), evaluated({}), told('100.00万元')]
    expect(idsWith(...whole)).toEqual(new Set())
  })

  it.each([
    ['the target form asks for other money', [target({ budget: '1' }), evaluated({})], 'X1'],
    ['the self-evaluation has another original budget', [target({}), evaluated({ originalBudget: '1' })], 'X1'],
    ['the accounts tell another outturn', [evaluated({}), told('200.00万元')], 'X1'],
    ['the year is more than the whole term', [target({ mediumTermBudget: '1000' })], 'X17'],
  ] as const)('is told of where %s', (_, documents, id) => {
    expect(idsWith(...documents)).toEqual(new Set([id]))
  })
})

describe('consolidating the units', () => {
  const units = (year: number) =>
    documentsOf(papers).filter(
      (one): one is DepartmentBudget => one.kind === 'departmentBudget' && one.form === 'unit' && one.year === year,
    )

  it.each([2023, 2024, 2025])('of %i gives the tables of the department, and none of its identities breaks', (year) => {
    const made = consolidate(units(year), { department: '安澜市园林局' })
    const department = DepartmentBudget.parse(budgetOf(`budget ${year}`))
    expect(idsOf([made, ...units(year)])).toEqual([])
    expect(audit(made).findings.filter(({ id }) => id.startsWith('G'))).toEqual([])
    const rows = (of: DepartmentBudget) => JSON.parse(JSON.stringify(of)).tables.expenditure.rows
    expect(rows(made).map(({ label: _, ...row }: { label: string }) => row)).toEqual(
      rows(department).map(({ label: _, ...row }: { label: string }) => row),
    )
  })

  it('leaves out what they give each other where asked, and department and units agree either way', () => {
    const [one, two] = ['1', '2'].map((at) => budgetOf(`unit ${at} 2025`)) as [
      DepartmentBudgetJson,
      DepartmentBudgetJson,
    ]
    const given = withTransfer(one, 'expenditure', 'grantToSubordinate')
    const taken = withTransfer(two, 'income', 'grantFromSuperior')
    const both = [given, taken].map((json) => DepartmentBudget.parse(json))
    for (const eliminate of [false, true]) {
      const made = consolidate(both, { department: '安澜市园林局', eliminate })
      expect(idsOf([made, ...both])).toEqual([])
      expect(audit(made).findings.filter(({ id }) => ['G6', 'G7', 'G10', 'G11'].includes(id))).toEqual([])
    }
  })
})

/** Money that one unit gives another, in every row of a table. */
function withTransfer(
  json: DepartmentBudgetJson,
  table: 'income' | 'expenditure',
  column: string,
): DepartmentBudgetJson {
  return withAt({ ...json, statements: [] }, ['tables', table, 'rows'], (rows: readonly Record<string, string>[]) =>
    rows.map((row) => {
      const isOf = row.code === 'total' || '2010302'.startsWith(row.code ?? '')
      return isOf ? { ...row, [column]: '500', total: String(Number(row.total) + 500) } : { ...row, [column]: '0' }
    }),
  )
}

describe('a paper that is given twice', () => {
  it.each(['unit 1 2025', 'budget 2025', 'accounts 2025'])('%s is told nothing of', (name) =>
    expect(idsOf([...documentsOf(papers), ...documentsOf({ again: papers[name] as DepartmentBudgetJson })])).toEqual(
      [],
    ),
  )

  it('leaves the sum of the units open where its prints differ', () => {
    const spoilt = { ...papers, again: cells(['expenditure', '2010302', 'total'])(budgetOf('unit 1 2025')) }
    const { findings, ledger } = reconcile(documentsOf(spoilt))
    expect(findings.filter(({ id }) => id === 'X11')).toEqual([])
    const open = ledger.entries('X11').filter(({ outcome }) => outcome === 'insufficientData')
    expect(open).toHaveLength(1)
  })

  it('is not added up twice', () => {
    const units = [1, 2, 3].map((at) => DepartmentBudget.parse(budgetOf(`unit ${at} 2025`)))
    expect(() => consolidate([...units, units[0] as DepartmentBudget])).toThrow(/^a unit is given twice: /u)
    expect(consolidate(units).grids.length).toBeGreaterThan(0)
  })
})
