import { describe, expect, it } from 'vitest'
import { FinalAccounts } from '../../../src/documents/finalAccounts.js'
import { type Audit, audit } from '../../../src/procedures/audit.js'
import blankZeros from '../../fixtures/accounts/blankZeros.json' with { type: 'json' }
import educationFees from '../../fixtures/accounts/educationFees.json' with { type: 'json' }
import emptyTables from '../../fixtures/accounts/emptyTables.json' with { type: 'json' }
import extraTables from '../../fixtures/accounts/extraTables.json' with { type: 'json' }
import inYuan from '../../fixtures/accounts/inYuan.json' with { type: 'json' }
import itemsOnly from '../../fixtures/accounts/itemsOnly.json' with { type: 'json' }
import labelsOnly from '../../fixtures/accounts/labelsOnly.json' with { type: 'json' }
import missingTables from '../../fixtures/accounts/missingTables.json' with { type: 'json' }
import negativeCommercialBalance from '../../fixtures/accounts/negativeCommercialBalance.json' with { type: 'json' }
import nonFiscalMoney from '../../fixtures/accounts/nonFiscalMoney.json' with { type: 'json' }
import oneMoneyColumn from '../../fixtures/accounts/oneMoneyColumn.json' with { type: 'json' }
import ordinary from '../../fixtures/accounts/ordinary.json' with { type: 'json' }
import renumberedTables from '../../fixtures/accounts/renumberedTables.json' with { type: 'json' }
import shorterForm from '../../fixtures/accounts/shorterForm.json' with { type: 'json' }
import threeMoneyColumns from '../../fixtures/accounts/threeMoneyColumns.json' with { type: 'json' }
import threePublicOfAllAppropriations from '../../fixtures/accounts/threePublicOfAllAppropriations.json' with {
  type: 'json',
}
import yuanTable from '../../fixtures/accounts/yuanTable.json' with { type: 'json' }
import { withText } from '../../fixtures/printedCells.js'

const auditOf = (json: unknown): Audit => audit(FinalAccounts.parse(json))

/** What is told, and what one cause breaks besides, by the severity of its rule. */
function told({ findings, ledger }: Audit): string[] {
  const own = new Set(findings.map(({ key }) => key))
  const graveness = (key: string) => ledger.rules.find(({ id }) => key.startsWith(`${id}:`))?.rule.severity
  const beside = findings.flatMap(({ related }) => related.filter((key) => !own.has(key)))
  return [
    ...findings.map(({ severity, key }) => `${severity} ${key}`),
    ...[...new Set(beside)].map((key) => `${graveness(key)} ${key}`),
  ]
}

const lineOf = ({ ledger }: Audit, id: string) => ledger.rules.find((line) => line.id === id)

/** What every right document of these layouts is told; most are told nothing. */
const warnedOf = [
  'warning I18:incomeAndExpenditure.income:openingBalance:outturn~fiscalAppropriation.income',
  'warning I18:incomeAndExpenditure.expenditure:closingBalance:outturn~fiscalAppropriation.expenditure',
]

describe('right accounts of other places and years give no findings', () => {
  it.each([
    ['the nine tables as most places print them', ordinary],
    ['三公 printed as 07 and the funds as 08 and 09, with other line numbers', renumberedTables],
    ['columns of 会议费 and 培训费 and a tenth table', extraTables],
    ['three money columns in 01 and 04, by fund', threeMoneyColumns],
    ['one money column in 01 and 04, without the funds', oneMoneyColumn],
    ['an earlier form: four sources, three classes, no 国资, blank lines', shorterForm],
    ['labels without codes', labelsOnly],
    ['zeros left blank, or printed as a stroke', blankZeros],
    ['tables in 元', inYuan],
    ['table 04 in 元 beside tables in 万元', yuanTable],
    ['three tables of nine', missingTables],
    ['items without their classes and sections', itemsOnly],
    ['教育收费 as a part of 事业收入', educationFees],
    ['money that is not fiscal: I17 and I26 are inequalities', nonFiscalMoney],
    ['三公 of all appropriations, more than the general public budget spends', threePublicOfAllAppropriations],
    ['empty tables that say so', emptyTables],
  ])('%s', (_, json) => {
    expect(told(auditOf(json))).toEqual([])
  })

  it('a negative 经营结余 in table 01 gives warnings, not errors, for it is lawful', () => {
    expect(told(auditOf(negativeCommercialBalance))).toEqual(warnedOf)
  })
})

/** The layout, what is wrong, where, the wrong figure, and what must be told. */
const wrongFigures = [
  [
    'a part of 三公 is found by its role, though its table is number 07',
    renumberedTables,
    'tables.threePublic.rows.1.officialReception',
    '1.10',
    ['error I27:threePublic:outturn:total'],
  ],
  [
    '会议费 and 培训费 are no part of the 三公 total, so a total that holds them is wrong',
    extraTables,
    'tables.threePublic.rows.1.total',
    '4.80',
    ['error I27:threePublic:outturn:total'],
  ],
  [
    'the sum of classes is checked in the column of the final budget too',
    threeMoneyColumns,
    'tables.incomeAndExpenditure.expenditure.rows.1.finalBudget',
    '43.00',
    ['error I3:incomeAndExpenditure.expenditure:currentYearTotal:finalBudget'],
  ],
  [
    'an original budget of one fund is checked along its row and down its column',
    threeMoneyColumns,
    'tables.fiscalAppropriation.expenditure.rows.1.originalBudgetGeneralPublicBudget',
    '41.00',
    [
      'error I14:fiscalAppropriation.expenditure:currentYearTotal:originalBudgetGeneralPublicBudget',
      'error I14:fiscalAppropriation.expenditure:208:originalBudget~row',
    ],
  ],
  [
    'a class of 04 without funds is still one of its total and the copy of its class in 01',
    oneMoneyColumn,
    'tables.fiscalAppropriation.expenditure.rows.1.total',
    '41.00',
    [
      'error I14:fiscalAppropriation.expenditure:currentYearTotal:total',
      'error I17:fiscalAppropriation.expenditure:208:total~incomeAndExpenditure.expenditure',
    ],
  ],
  [
    '上年结转和结余 of an earlier form is the opening balance, a part of 收入总计',
    shorterForm,
    'tables.incomeAndExpenditure.income.rows.8.outturn',
    '4.00',
    ['error I2:incomeAndExpenditure.income:grandTotal:outturn'],
  ],
  [
    'the second 政府性基金预算财政拨款 of table 04 is its opening balance, by its label alone',
    labelsOnly,
    'tables.fiscalAppropriation.income.rows.6.outturn',
    '1.50',
    [
      'error I14:fiscalAppropriation.income:openingBalance:outturn',
      'error I16:fiscalAppropriation.expenditure:closingBalance:governmentManagedFund~fiscalAppropriation.income',
      'error I23:governmentManagedFund:total:openingBalance~fiscalAppropriation.income',
    ],
  ],
  [
    'a wrong total is an error where it is a copy, and a warning where blanks could hide the rest',
    blankZeros,
    'tables.incomeAndExpenditure.income.rows.8.outturn',
    '126.00',
    [
      'error I9:income:total:total~incomeAndExpenditure.income',
      'warning I1:incomeAndExpenditure.income:currentYearTotal:outturn',
      'warning I2:incomeAndExpenditure.income:grandTotal:outturn',
    ],
  ],
  [
    'one yuan is an error in a table in 元',
    inYuan,
    'tables.basicExpenditure.rows.4.amount',
    '120,043.00',
    ['error I22:basicExpenditure:302:amount'],
  ],
  [
    '49 yuan are an error within a table in 元, and none against the 万元 of another',
    yuanTable,
    'tables.fiscalAppropriation.income.rows.1.outturn',
    '200049.00',
    [
      'error I14:fiscalAppropriation.income:currentYearTotal:outturn',
      'error I16:fiscalAppropriation.expenditure:closingBalance:governmentManagedFund~fiscalAppropriation.income',
    ],
  ],
  [
    'with three tables of nine what they say is still checked',
    missingTables,
    'tables.expenditure.rows.0.total',
    '126.00',
    [
      'error I7:expenditure:total:total',
      'error I8:expenditure:total:total',
      'error I12:expenditure:total:total~incomeAndExpenditure.expenditure',
    ],
  ],
  [
    'items add up to the total where no class is printed',
    itemsOnly,
    'tables.expenditure.rows.2.project',
    '11.00',
    ['error I7:expenditure:2010399:total', 'error I8:expenditure:total:project'],
  ],
  [
    '教育收费 rolls up by code, and takes no part in the row',
    educationFees,
    'tables.income.rows.0.educationFees',
    '7.00',
    ['error I8:income:total:educationFees'],
  ],
  [
    'a class of table 01 less than its fiscal part is wrong whatever other money there is',
    nonFiscalMoney,
    'tables.incomeAndExpenditure.expenditure.rows.0.outturn',
    '59.00',
    [
      'error I3:incomeAndExpenditure.expenditure:currentYearTotal:outturn',
      'error I17:fiscalAppropriation.expenditure:201:total~incomeAndExpenditure.expenditure',
      'error I13:expenditure:201:total~incomeAndExpenditure.expenditure',
    ],
  ],
  [
    'basic expenditure of all money less than that of the three budgets is wrong',
    nonFiscalMoney,
    'tables.expenditure.rows.0.basic',
    '89.00',
    [
      'error I7:expenditure:total:total',
      'error I26:expenditure:total:basic~generalPublicBudgetExpenditure',
      'error I8:expenditure:total:basic',
    ],
  ],
  [
    'the three budgets spend no less than all money where all money is fiscal: I26 is an equation there',
    ordinary,
    'tables.stateCapitalOperations.rows.0.project',
    '4.00',
    [
      'error I8:stateCapitalOperations:total:project',
      'error I25:stateCapitalOperations:total:total',
      'error I26:expenditure:total:project~generalPublicBudgetExpenditure',
    ],
  ],
  [
    'a class of 04 less than the same class of 01 is wrong where all money is fiscal: I17 is an equation there',
    oneMoneyColumn,
    'tables.fiscalAppropriation.expenditure.rows.1.total',
    '39.00',
    [
      'error I14:fiscalAppropriation.expenditure:currentYearTotal:total',
      'error I17:fiscalAppropriation.expenditure:208:total~incomeAndExpenditure.expenditure',
    ],
  ],
  [
    'a closing balance that breaks the grand total is an error beside the warnings of a negative 经营结余',
    negativeCommercialBalance,
    'tables.incomeAndExpenditure.expenditure.rows.6.outturn',
    '2.40',
    ['error I4:incomeAndExpenditure.expenditure:grandTotal:outturn', ...warnedOf],
  ],
  [
    '三公 of all appropriations may not exceed all that appropriations spend',
    threePublicOfAllAppropriations,
    'tables.threePublic.rows.1.total',
    '126.00',
    ['error I27:threePublic:outturn:total', 'error I29:threePublic:outturn:total~fiscalAppropriation.expenditure'],
  ],
  [
    'a table that says it is empty has no total',
    emptyTables,
    'tables.governmentManagedFund.rows.0.total',
    '5.00',
    [
      'error I23:governmentManagedFund:total:total~fiscalAppropriation.expenditure',
      'error I24:governmentManagedFund:total:total',
      'error I24:governmentManagedFund:total:closingBalance',
      'warning I30:governmentManagedFund:total:total',
    ],
  ],
] as const

describe('one wrong figure gives exactly the findings that it breaks', () => {
  it.each(wrongFigures)('%s', (_, right, path, wrong, expected) => {
    expect(told(auditOf(withText(right, path, wrong)))).toEqual(expected)
  })
})

describe('what a layout does not print', () => {
  it('a missing table is named in the ledger, and nothing passes by silence', () => {
    const { ledger } = auditOf(missingTables)
    const reasons = ledger.entries('I14').map(({ outcome, reason }) => `${outcome} ${reason}`)
    expect(new Set(reasons)).toEqual(new Set(['insufficientData missingTable']))
    expect(lineOf(auditOf(missingTables), 'D3')).toMatchObject({ holds: 3, insufficientData: 6 })
  })

  it('without the funds of 04 its ties by fund cannot be checked, and say so', () => {
    const { ledger } = auditOf(oneMoneyColumn)
    expect(ledger.entries('I16').map(({ outcome }) => outcome)).toEqual([
      'insufficientData',
      'insufficientData',
      'insufficientData',
      'holds',
    ])
  })

  it('a blank left for a figure that the total needs is a warning, for a blank is not a zero', () => {
    const blanked = withText(blankZeros, 'tables.incomeAndExpenditure.expenditure.rows.1.outturn', '')
    expect(told(auditOf(blanked))).toEqual(['warning I3:incomeAndExpenditure.expenditure:currentYearTotal:outturn'])
  })

  it('the relation to all money is an inequality where some money is not fiscal', () => {
    const entries = auditOf(nonFiscalMoney).ledger.entries('I26')
    expect(entries.map(({ outcome, difference }) => `${outcome} ${difference}`)).toEqual(['holds 9', 'holds 0'])
  })

  it('the tenth table is kept as it is printed', () => {
    expect(FinalAccounts.parse(extraTables).otherTables).toEqual(extraTables.otherTables)
  })
})

describe('a line with money that stands for nothing known leaves its total undecided, not wrong', () => {
  const summary = ordinary.tables.incomeAndExpenditure
  const withRows = (side: 'income' | 'expenditure', rows: readonly object[]) => ({
    ...ordinary,
    tables: { ...ordinary.tables, incomeAndExpenditure: { ...summary, [side]: { rows } } },
  })

  it('but not the single line 财政拨款收入 of an older table 01, before the three budgets had lines of their own', () => {
    const rows = [{ label: '一、财政拨款收入', outturn: '125.00' }, ...summary.income.rows.slice(3)]
    const older = auditOf(withRows('income', rows))
    expect(told(older)).toEqual([])
    expect(lineOf(older, 'I1')).toMatchObject({ holds: 1, broken: 0, insufficientData: 0 })
  })

  it('as a class by a name that its year’s list does not have', () => {
    const rows = summary.expenditure.rows.map((row) =>
      row.code === '208' ? { label: '二、社会保障与就业', outturn: row.outturn } : row,
    )
    const renamed = auditOf(withRows('expenditure', rows))
    expect(told(renamed)).toEqual(['note C4:incomeAndExpenditure.expenditure/rows'])
    expect(lineOf(renamed, 'I3')).toMatchObject({ holds: 0, broken: 0, insufficientData: 1 })
  })

  it('but one without money, or with a zero, changes nothing', () => {
    const rows = [{ label: '其中：某项', outturn: '0.00' }, { label: '备注', outturn: '' }, ...summary.income.rows]
    expect(lineOf(auditOf(withRows('income', rows)), 'I1')).toMatchObject({ holds: 1 })
  })
})

describe('an empty table', () => {
  const { notes: _, ...fund } = emptyTables.tables.governmentManagedFund
  const { notes: __, ...capital } = emptyTables.tables.stateCapitalOperations
  const silent = {
    ...emptyTables,
    tables: { ...emptyTables.tables, governmentManagedFund: fund, stateCapitalOperations: capital },
  }
  const statement = (subject: string) => ({ kind: 'empty', subject, scope: subject, figures: {} })

  it('that nowhere says so is a warning where the narrative was read', () => {
    expect(told(auditOf({ ...silent, statements: [] }))).toEqual([
      'warning I30:governmentManagedFund:statement',
      'warning I30:stateCapitalOperations:statement',
    ])
  })

  it('cannot be told to be silent where there is no narrative', () => {
    const entries = auditOf(silent).ledger.entries('I30')
    expect(entries.filter(({ reason }) => reason === 'missingStatement')).toHaveLength(2)
  })

  it('may say so in the narrative instead of below the table', () => {
    const statements = [statement('governmentManagedFund'), statement('stateCapitalOperations')]
    expect(told(auditOf({ ...silent, statements }))).toEqual([])
  })

  it('is not said to be empty by a sentence on its closing balance alone', () => {
    const ofBalance = { ...statement('governmentManagedFund'), subject: 'closingBalance' }
    expect(told(auditOf({ ...silent, statements: [ofBalance, statement('stateCapitalOperations')] }))).toEqual([
      'warning I30:governmentManagedFund:statement',
    ])
  })

  it('with a blank line below its total is empty all the same', () => {
    const rows = [...fund.rows, { label: '', total: '' }]
    const lined = { ...silent, tables: { ...silent.tables, governmentManagedFund: { ...fund, rows } }, statements: [] }
    expect(told(auditOf(lined))).toContain('warning I30:governmentManagedFund:statement')
  })
})
