import type { RuleCase } from './ruleCase.js'

const income = 'incomeAndExpenditure.income'
const expenditure = 'incomeAndExpenditure.expenditure'
const fiscalIncome = 'fiscalAppropriation.income'
const fiscal = 'fiscalAppropriation.expenditure'
const general = 'generalPublicBudgetExpenditure'
const fund = 'governmentManagedFund'
const capital = 'stateCapitalOperations'
const economic = 'basicExpenditure'
const all = {}
const both = { [income]: all, [expenditure]: all }
const totalRow = { rows: ['total'] }
const totalOnly = { rows: ['total'], columns: ['total'] }

/** The tables against themselves and against each other. */
export const tableCases: readonly RuleCase[] = [
  {
    rule: 'I1',
    shows: 'a source of income that was mistyped',
    take: both,
    change: [[income, 'generalPublicBudget', 'outturn', '1,063.67']],
  },
  {
    rule: 'I1',
    shows: 'a blank that hides a figure',
    take: both,
    change: [[income, 'governmentManagedFund', 'outturn', '—']],
  },
  {
    rule: 'I1',
    shows: 'a figure whose reading is in doubt',
    take: both,
    change: [[income, 'generalPublicBudget', 'outturn', '1,063.67']],
    add: {
      doubtful: [
        {
          path: ['tables', 'incomeAndExpenditure', 'income', 'rows', 0, 'outturn'],
          reading: '1,063.77',
          note: '印刷不清，末二位可能是77',
        },
      ],
    },
  },
  {
    rule: 'I2',
    shows: 'an opening balance that the grand total leaves out',
    take: both,
    change: [[income, 'openingBalance', 'outturn', '0.10']],
  },
  {
    rule: 'I3',
    shows: 'a functional class that was mistyped',
    take: both,
    change: [[expenditure, '201', 'outturn', '861.36']],
  },
  {
    rule: 'I4',
    shows: 'a closing balance that the grand total leaves out',
    take: both,
    change: [[expenditure, 'closingBalance', 'outturn', '0.10']],
  },
  {
    rule: 'I5',
    shows: 'two sides that do not balance',
    take: both,
    change: [
      [income, 'generalPublicBudget', 'outturn', '1,063.87'],
      [income, 'currentYearTotal', 'outturn', '1,285.93'],
      [income, 'grandTotal', 'outturn', '1,285.93'],
    ],
  },
  {
    rule: 'I6',
    shows: 'a source that the total of its row leaves out',
    take: { income: totalRow },
    change: [['income', 'total', 'other', '0.10']],
  },
  {
    rule: 'I7',
    shows: 'a kind of expenditure that the total of its row leaves out',
    take: { expenditure: totalRow },
    change: [['expenditure', 'total', 'project', '583.93']],
  },
  {
    rule: 'I8',
    shows: 'a section that its items do not make',
    take: { expenditure: { rows: ['20103', '2010350', '2010399'], columns: ['total'] } },
    change: [['expenditure', '20103', 'total', '861.46']],
  },
  {
    rule: 'I9',
    shows: 'a total of table 02 that table 01 does not have',
    take: { income: totalOnly, [income]: { rows: ['currentYearTotal'] } },
    change: [['income', 'total', 'total', '1,285.93']],
  },
  {
    rule: 'I10',
    shows: 'appropriations that the three budgets do not make',
    take: {
      income: { rows: ['total'], columns: ['total', 'fiscalAppropriation'] },
      [income]: { rows: ['generalPublicBudget', fund, capital] },
    },
    change: [
      ['income', 'total', 'total', '1,285.93'],
      ['income', 'total', 'fiscalAppropriation', '1,285.93'],
    ],
  },
  {
    rule: 'I11',
    shows: 'other income in table 02 alone',
    take: { income: totalRow, [income]: { rows: ['other'] } },
    change: [
      ['income', 'total', 'total', '1,285.93'],
      ['income', 'total', 'other', '0.10'],
    ],
  },
  {
    rule: 'I12',
    shows: 'a total of table 03 that table 01 does not have',
    take: { expenditure: totalOnly, [expenditure]: { rows: ['currentYearTotal'] } },
    change: [['expenditure', 'total', 'total', '1,285.93']],
  },
  {
    rule: 'I13',
    shows: 'a class of table 03 that table 01 states otherwise',
    take: { expenditure: { rows: ['201'], columns: ['total'] }, [expenditure]: { rows: ['201'] } },
    change: [['expenditure', '201', 'total', '861.66']],
  },
  {
    rule: 'I14',
    shows: 'a total of three appropriations that was mistyped',
    take: { [fiscalIncome]: { rows: ['generalPublicBudget', fund, capital, 'currentYearTotal'] } },
    change: [[fiscalIncome, 'currentYearTotal', 'outturn', '1,285.93']],
  },
  {
    rule: 'I15',
    shows: 'an appropriation that table 01 states otherwise',
    take: { [fiscalIncome]: { rows: [fund] }, [income]: { rows: [fund] } },
    change: [[fiscalIncome, fund, 'outturn', '222.16']],
  },
  {
    rule: 'I16',
    shows: 'a closing balance that does not follow from the opening one',
    take: {
      [fiscalIncome]: { rows: [fund, 'openingBalance.governmentManagedFund'] },
      [fiscal]: { rows: ['currentYearTotal', 'closingBalance'], columns: ['total', fund] },
    },
    change: [
      [fiscal, 'currentYearTotal', 'total', '222.06'],
      [fiscal, 'closingBalance', 'total', '0.10'],
      [fiscal, 'closingBalance', fund, '0.10'],
    ],
  },
  {
    rule: 'I17',
    shows: 'a class of appropriations above the same class of all money',
    take: { [fiscal]: { rows: ['201'], columns: ['total'] }, [expenditure]: { rows: ['201'] } },
    change: [[fiscal, '201', 'total', '861.66']],
  },
  {
    rule: 'I18',
    shows: 'a fiscal balance above the balance of all money',
    take: { [fiscalIncome]: { rows: ['openingBalance'] }, [income]: { rows: ['openingBalance'] } },
    change: [[fiscalIncome, 'openingBalance', 'outturn', '0.10']],
  },
  {
    rule: 'I19',
    shows: 'a total of table 05 that table 04 does not have',
    take: { [general]: totalOnly, [fiscal]: { rows: ['currentYearTotal'], columns: ['total', 'generalPublicBudget'] } },
    change: [
      [general, 'total', 'total', '1,063.87'],
      [fiscal, 'currentYearTotal', 'total', '1,063.77'],
    ],
  },
  {
    rule: 'I20',
    shows: 'a row of table 05 that basic and project do not make',
    take: { [general]: totalRow },
    change: [[general, 'total', 'project', '361.87']],
  },
  {
    rule: 'I21',
    shows: 'basic expenditure that personnel and the rest do not make',
    take: { [general]: totalRow, [economic]: { rows: ['personnel', 'nonPersonnel'] } },
    change: [
      [general, 'total', 'basic', '702.10'],
      [general, 'total', 'total', '1,063.87'],
    ],
  },
  {
    rule: 'I22',
    shows: 'personnel that 301 and 303 do not make',
    take: { [economic]: { rows: ['personnel', '301', '303'] } },
    change: [[economic, 'personnel', 'amount', '666.22']],
  },
  {
    rule: 'I23',
    shows: 'expenditure of the fund that table 04 states otherwise',
    take: { [fund]: totalOnly, [fiscal]: { rows: ['currentYearTotal'], columns: ['total', fund] } },
    change: [
      [fund, 'total', 'total', '222.16'],
      [fiscal, 'currentYearTotal', 'total', '222.06'],
    ],
    extra: { [fund]: [{ code: '212', label: '城乡社区支出', total: '222.16' }] },
  },
  {
    rule: 'I24',
    shows: 'a closing balance that the row does not give',
    take: { [fund]: totalRow },
    change: [[fund, 'total', 'closingBalance', '0.10']],
    extra: { [fund]: [{ code: '212', label: '城乡社区支出', total: '222.06' }] },
  },
  {
    rule: 'I25',
    shows: 'state capital that table 04 does not have',
    take: { [capital]: totalRow, [fiscal]: { rows: ['currentYearTotal'], columns: ['total', capital] } },
    extra: {
      [capital]: [{ code: '223', label: '国有资本经营预算支出', total: '0.10', basic: '0.00', project: '0.10' }],
    },
    change: [
      [capital, 'total', 'total', '0.10'],
      [capital, 'total', 'project', '0.10'],
      [fiscal, 'currentYearTotal', 'total', '0.00'],
    ],
    without: ['notes'],
  },
  {
    rule: 'I26',
    shows: 'less basic expenditure in all than in the budgets',
    take: { expenditure: totalRow, [general]: totalRow, [fund]: totalRow, [capital]: totalRow },
    change: [
      ['expenditure', 'total', 'basic', '701.90'],
      ['expenditure', 'total', 'project', '583.93'],
    ],
    extra: { [fund]: [{ code: '212', label: '城乡社区支出', total: '222.06' }] },
  },
  {
    rule: 'I31',
    shows: 'an item with more expenditure in the budgets than in all',
    take: {
      expenditure: { rows: ['2010399'], columns: ['total'] },
      [general]: { rows: ['2010399'], columns: ['total'] },
      [fund]: totalOnly,
      [capital]: totalOnly,
    },
    change: [[general, '2010399', 'total', '305.10']],
    extra: { [fund]: [{ code: '2121999', label: '某项', total: '222.06' }] },
  },
  {
    rule: 'I27',
    shows: 'a total of the three that they do not make',
    take: { threePublic: { rows: ['outturn'] } },
    change: [['threePublic', 'outturn', 'total', '3.68']],
  },
  {
    rule: 'I28',
    shows: 'receptions below what basic expenditure alone spent on them',
    take: { threePublic: { rows: ['outturn'] }, [economic]: { rows: ['30217'] } },
    change: [
      ['threePublic', 'outturn', 'officialReception', '0.15'],
      ['threePublic', 'outturn', 'total', '3.48'],
    ],
  },
  {
    rule: 'I29',
    shows: 'more on the three than was spent in all',
    take: { threePublic: { rows: ['outturn'] }, [general]: totalOnly },
    change: [[general, 'total', 'total', '3.48']],
  },
  {
    rule: 'I30',
    shows: 'an empty table with a total',
    take: { [capital]: totalOnly },
    change: [[capital, 'total', 'total', '0.10']],
  },
  {
    rule: 'I30',
    shows: 'an empty table that nothing is said of',
    take: { [capital]: totalRow },
    add: { statements: [] },
    without: ['notes'],
  },
  {
    rule: 'N1',
    shows: 'pensions by function and by economic class',
    take: { [general]: { rows: ['2080505'] }, [economic]: { rows: ['30108'] } },
    change: [[economic, '30108', 'amount', '56.25']],
  },
  {
    rule: 'N2',
    shows: 'annuities by function and by economic class',
    take: { [general]: { rows: [] }, [economic]: { rows: ['30109'] } },
    extra: {
      [general]: [
        { code: '2080506', label: '机关事业单位职业年金缴费支出', total: '28.00', basic: '28.00', project: '0.00' },
      ],
    },
    change: [[economic, '30109', 'amount', '28.10']],
  },
  {
    rule: 'N3',
    shows: 'medical contributions as really printed',
    take: { [general]: { rows: ['21011'] }, [economic]: { rows: ['30110', '30111'] } },
  },
  {
    rule: 'N4',
    shows: 'the housing fund as really printed',
    take: { [general]: { rows: ['2210201'] }, [economic]: { rows: ['30113'] } },
  },
]
