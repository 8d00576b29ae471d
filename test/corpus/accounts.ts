import { goodAccounts } from '../fixtures/accounts/goodAccounts.js'
import { variants } from '../fixtures/accounts/variants.js'
import { placeAccounts } from '../fixtures/places/places.js'
import { publication } from '../fixtures/places/publication.js'
import { type CorpusPaper, faultless, type Plant, withFaults } from './paper.js'
import { hasMoney, isClass, isItem, named, type Row } from './rows.js'
import { digitsSwapped, digitWrong, rateWrong, type Slip, turned } from './slips.js'

interface Said {
  kind: string
  subject: string
  figures: Record<string, string & readonly { amount: string }[]>
}
interface Accounts {
  tables: Record<string, { rows?: Row[]; notes?: string[] } & Record<string, { rows: Row[] }>>
  statements?: Said[]
}

const rowsOf = ({ tables }: Accounts, table: string): Row[] => {
  const [role = '', side] = table.split('.')
  const found = tables[role]
  return (side ? found?.[side]?.rows : found?.rows) ?? []
}

/** A slip in the first cell of a table that has money, in a row as asked for. */
const inCell =
  (table: string, column: string, isRow: (row: Row) => boolean, slip: Slip): Plant =>
  (json: Accounts) => {
    const row = rowsOf(json, table).find((one) => isRow(one) && hasMoney(one[column]))
    if (!row) return false
    row[column] = slip(row[column] as string)
    return true
  }

/** Two kinds of expenditure that changed places. */
const inOtherColumn =
  (table: string): Plant =>
  (json: Accounts) => {
    const row = rowsOf(json, table).find((one) => isItem(one) && one.basic !== one.project)
    if (!row) return false
    const { basic = '', project = '' } = row
    Object.assign(row, { basic: project, project: basic })
    return true
  }

/** An item left out, where its section has others. */
const leftOut =
  (table: string): Plant =>
  (json: Accounts) => {
    const rows = rowsOf(json, table)
    const at = rows.findIndex((row) => isItem(row) && hasMoney(row.total))
    if (at < 0) return false
    rows.splice(at, 1)
    return true
  }

/** A slip in a figure of a sentence. */
const inSentence =
  (kind: string, figure: string, slip: Slip, subject = /./u): Plant =>
  (json: Accounts) => {
    const said = json.statements?.find(
      (one) => one.kind === kind && subject.test(one.subject) && hasMoney(one.figures[figure]),
    )
    if (!said) return false
    said.figures[figure] = slip(said.figures[figure] as string) as never
    return true
  }

/** What goes wrong in final accounts, in the words of whoever checks them. */
const slips: readonly (readonly [what: string, plant: Plant])[] = [
  [
    'a source of income in 01 has a wrong digit',
    inCell('incomeAndExpenditure.income', 'outturn', named('generalPublicBudget', 'publicService'), digitWrong),
  ],
  [
    'the total income of the year in 01 has two digits swapped',
    inCell('incomeAndExpenditure.income', 'outturn', named('currentYearTotal'), digitsSwapped),
  ],
  [
    'the total of all expenditure in 01 has a wrong digit',
    inCell('incomeAndExpenditure.expenditure', 'outturn', named('grandTotal'), digitWrong),
  ],
  [
    'a functional class in 01 has a wrong digit',
    inCell('incomeAndExpenditure.expenditure', 'outturn', isClass, digitWrong),
  ],
  ['an item of income has a wrong digit in 02', inCell('income', 'fiscalAppropriation', isItem, digitWrong)],
  ['the total of 02 has two digits swapped', inCell('income', 'total', named('total'), digitsSwapped)],
  ['basic and project expenditure of an item are in each other’s columns in 03', inOtherColumn('expenditure')],
  ['the total of a class has a wrong digit in 03', inCell('expenditure', 'total', isClass, digitWrong)],
  ['an item is left out of 03', leftOut('expenditure')],
  [
    'a class of the general public budget has a wrong digit in 04',
    inCell('fiscalAppropriation.expenditure', 'generalPublicBudget', isClass, digitWrong),
  ],
  [
    'the income of the year has a wrong digit in 04',
    inCell('fiscalAppropriation.income', 'outturn', named('currentYearTotal'), digitWrong),
  ],
  [
    'the basic expenditure of an item has a wrong digit in 05',
    inCell('generalPublicBudgetExpenditure', 'basic', isItem, digitWrong),
  ],
  [
    'the total of 05 has two digits swapped',
    inCell('generalPublicBudgetExpenditure', 'total', named('total'), digitsSwapped),
  ],
  [
    'an economic section has a wrong digit in 06',
    inCell('basicExpenditure', 'amount', ({ code = '' }) => /^30[123]\d\d$/u.test(code), digitWrong),
  ],
  [
    'personnel expenditure has a wrong digit in 06',
    inCell('basicExpenditure', 'amount', named('personnel'), digitWrong),
  ],
  [
    'the expenditure of the fund has a wrong digit in 07',
    inCell('governmentManagedFund', 'total', isClass, digitWrong),
  ],
  [
    'the outturn of the three public expenses has a wrong digit in 09',
    inCell('threePublic', 'total', named('outturn'), digitWrong),
  ],
  [
    'the running of vehicles has a wrong digit in 09',
    inCell('threePublic', 'vehicleOperation', named('outturn'), digitWrong),
  ],
  [
    'an amount in the text has a wrong digit',
    inSentence('amount', 'outturn', digitWrong, /^(?:income|expenditure|grandTotal)/u),
  ],
  ['the text says that it rose where it fell, or the other way round', inSentence('change', 'change', turned)],
  ['a rate of completion in the text is another', inSentence('completion', 'rate', rateWrong)],
  ['a share in the text is another', inSentence('share', 'rate', rateWrong)],
  ['a rate of change in the text is another', inSentence('change', 'rate', rateWrong)],
]

const bases = Object.entries({ ...placeAccounts, ...goodAccounts }) as readonly (readonly [string, object])[]

/** Three slips each, another three in every paper: so all of them meet all habits in time. */
const spoilt = bases.map(([name, good], at): CorpusPaper => {
  const chosen = [0, 1, 2].map((turn) => slips[(at * 3 + turn * 8) % slips.length] as (typeof slips)[number])
  return withFaults(`${name}, spoilt`, good, chosen)
})

type Publication = ReturnType<typeof publication>
const published = withFaults('a whole publication with slips of the pen', publication(), [
  ['a table is missing', ({ tables }: Publication) => delete tables.stateCapitalOperations],
  [
    'a heading has the year before',
    ({ outline }: Publication) => outline.splice(2, 0, '第二部分 某市农业农村局2023年度部门决算表'),
  ],
  [
    'a heading names another unit',
    ({ outline }: Publication) => outline.splice(0, 1, '第一部分 某市水利局概况/一、部门职责'),
  ],
  [
    'it was published before the year was over',
    (json: Publication) => Object.assign(json, { published: '2023年9月12日' }),
  ],
])

/** Final accounts: those of many places and habits with nothing wrong, and all of them spoilt. */
export const accounts: readonly CorpusPaper[] = [
  ...Object.entries({ ...placeAccounts, ...goodAccounts, ...variants }).map(([name, json]) => faultless(name, json)),
  faultless('a whole publication', publication()),
  ...spoilt,
  published,
]
