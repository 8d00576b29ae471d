import fc from 'fast-check'
import type { FinalAccountsJson } from '../../src/documents/json/finalAccountsJson.js'
import { accountsJson } from '../fixtures/accountsOf.js'

/** Money in 分, exactly. */
type Fen = bigint

const fen = (most: number): fc.Arbitrary<Fen> => fc.bigInt({ min: 0n, max: BigInt(most) })
const money = fc.oneof(fc.constant(0n), fen(999), fen(5_000_000), fen(900_000_000))
const funds = ['generalPublicBudget', 'governmentManagedFund', 'stateCapitalOperations'] as const
const sourceNames = [
  'grantFromSuperior',
  'publicService',
  'commercialOperation',
  'remittanceFromSubordinate',
  'other',
] as const
const items: Readonly<Record<(typeof funds)[number], readonly string[]>> = {
  generalPublicBudget: ['2010350', '2010399', '2069999', '2080502', '2080505', '2101102', '2130599', '2210201'],
  governmentManagedFund: ['2120801', '2121999', '2120802'],
  stateCapitalOperations: ['2230101', '2239999'],
}
const economic = ['30101', '30102', '30108', '30201', '30217', '30231', '30305', '31002', '31013', '39999']

/** What a department really received and spent, down to the 分. */
interface Truth {
  readonly spent: readonly {
    readonly code: string
    readonly fund: number
    readonly basic: Fen
    readonly project: Fen
  }[]
  /** By fund. */
  readonly opening: readonly Fen[]
  readonly saved: readonly Fen[]
  /** By source; all zero where all money is fiscal. Each at least 10,000 yuan, so that no print shows it as zero. */
  readonly sources: readonly Fen[]
  readonly balanceUsed: Fen
  readonly ownOpening: Fen
  readonly distributed: Fen
  /** Shares of the general basic expenditure by economic section, in thousandths. */
  readonly shares: readonly bigint[]
  readonly threePublicBesides: readonly Fen[]
}

const spending = fc
  .tuple(...funds.map((fund) => fc.subarray([...items[fund]], { minLength: 1 })))
  .chain((codes) =>
    fc.tuple(
      ...codes.flatMap((list, fund) =>
        list.map((code) =>
          fc.record({ code: fc.constant(code), fund: fc.constant(fund), basic: money, project: money }),
        ),
      ),
    ),
  )

const none = fc.constant(0n)
const own = fc.oneof(none, fc.bigInt({ min: 1_000_000n, max: 90_000_000n }))

export const truths: fc.Arbitrary<Truth> = fc.boolean().chain((fiscal) =>
  fc.record({
    spent: spending,
    opening: fc.tuple(money, money, money),
    saved: fc.tuple(money, money, money),
    sources: fc.tuple(...sourceNames.map(() => (fiscal ? none : own))),
    balanceUsed: fiscal ? none : own,
    ownOpening: fiscal ? none : own,
    distributed: fiscal ? none : own,
    shares: fc.tuple(...economic.map(() => fc.bigInt({ min: 0n, max: 100n }))),
    threePublicBesides: fc.tuple(money, money, money, money),
  }),
)

const sum = (amounts: readonly Fen[]): Fen => amounts.reduce((total, amount) => total + amount, 0n)
const least = (one: Fen, other: Fen): Fen => [one, other].sort((a, b) => (a < b ? -1 : 1))[0] as Fen

/** How money is printed: 分 for each step of the last digit, and its decimals. Half up, away from zero. */
export interface Print {
  readonly unit: '元' | '万元'
  readonly step: bigint
  readonly decimals: number
}
export const inYuan: Print = { unit: '元', step: 1n, decimals: 2 }
export const inWanYuan: Print = { unit: '万元', step: 10_000n, decimals: 2 }

function printed(amount: Fen, { step, decimals }: Print): string {
  const size = amount < 0n ? -amount : amount
  const digits = ((size + step / 2n) / step).toString().padStart(decimals + 1, '0')
  const text = `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
  return amount < 0n && /[1-9]/.test(text) ? `-${text}` : text
}

type Amounts = Readonly<Record<string, Fen>>
type Row = readonly [code: string, amounts: Amounts]

const add = (one: Amounts, other: Amounts): Amounts =>
  Object.fromEntries(Object.keys(one).map((key) => [key, (one[key] ?? 0n) + (other[key] ?? 0n)]))

/** Items with their sections, classes and total, each the sum of its own. */
function rolledUp(rows: readonly Row[], zero: Amounts): Row[] {
  const codes = [...new Set(rows.flatMap(([code]) => [code.slice(0, 3), code.slice(0, 5), code]))].sort()
  const total = rows.reduce((all, [, amounts]) => add(all, amounts), zero)
  const within = (prefix: string): Amounts =>
    rows.filter(([code]) => code.startsWith(prefix)).reduce((all, [, amounts]) => add(all, amounts), zero)
  return [['total', total], ...codes.map((code): Row => [code, within(code)])]
}

/** The published accounts of this truth, every cell rounded on its own as publishers do. */
export function publish(truth: Truth, print: Print): FinalAccountsJson {
  const tables = tablesOf(truth)
  const rows = (list: readonly Row[]) =>
    list.map(([code, amounts]) => ({
      code,
      label: code,
      ...Object.fromEntries(Object.entries(amounts).map(([column, amount]) => [column, printed(amount, print)])),
    }))
  const written = Object.entries(tables).map(([role, table]) => [
    role,
    Array.isArray(table)
      ? { rows: rows(table) }
      : { income: { rows: rows(table.income) }, expenditure: { rows: rows(table.expenditure) } },
  ])
  const json = Object.fromEntries(written) as { threePublic: object }
  return accountsJson(
    { ...json, threePublic: { ...json.threePublic, scope: 'fiscalAppropriation' } },
    { unit: print.unit },
  )
}

type Sides = { readonly income: readonly Row[]; readonly expenditure: readonly Row[] }

function tablesOf(truth: Truth): Readonly<Record<string, Row[] | Sides>> {
  const byFund = funds.map((_, fund) => truth.spent.filter((one) => one.fund === fund))
  const outgo = byFund.map((list) => sum(list.map(({ basic, project }) => basic + project)))
  // A fund is granted what it spends beyond its opening balance, and what it saves.
  const granted = outgo.map((out, fund) => {
    const short = out + (truth.saved[fund] ?? 0n) - (truth.opening[fund] ?? 0n)
    return short > 0n ? short : 0n
  })
  const closing = outgo.map((out, fund) => (truth.opening[fund] ?? 0n) + (granted[fund] ?? 0n) - out)
  const income = sum(granted) + sum(truth.sources)
  const available = sum(truth.sources) + truth.balanceUsed + truth.ownOpening
  const distributed = least(truth.distributed, available)
  // Other money is spent on an item that appropriations pay for too, or on one of its own.
  const ownSpent = least(sum(truth.sources), available - distributed)
  const ownClosing = available - distributed - ownSpent
  const all: Row[] = [
    ...truth.spent.map(({ code, basic, project }): Row => [code, kinds(basic, project, 0n)]),
    ...(ownSpent > 0n ? [['2010350', kinds(ownSpent, 0n, 0n)] as Row] : []),
  ]
  const expenditure = rolledUp(all, kinds(0n, 0n, 0n))
  const received: Row[] = [
    ...granted.map(
      (amount, fund): Row => [
        fundItem(fund),
        sourcesOf(
          amount,
          truth.sources.map(() => 0n),
        ),
      ],
    ),
    ['2010350', sourcesOf(0n, truth.sources)],
  ]
  const fundTable = (fund: number): Row[] =>
    rolledUp(
      (byFund[fund] ?? []).map(({ code, basic, project }): Row => [code, { total: basic + project, basic, project }]),
      { total: 0n, basic: 0n, project: 0n },
    )
  const general = fundTable(0)
  const basics = basicExpenditure(general[0]?.[1].basic ?? 0n, truth.shares)
  return {
    incomeAndExpenditure: {
      income: outturns([
        ...funds.map((fund, index) => [fund, granted[index] ?? 0n] as const),
        ...sourceNames.map((name, index) => [name, truth.sources[index] ?? 0n] as const),
        ['currentYearTotal', income],
        ['nonFiscalBalanceUsed', truth.balanceUsed],
        ['openingBalance', sum(truth.opening) + truth.ownOpening],
        ['grandTotal', income + truth.balanceUsed + sum(truth.opening) + truth.ownOpening],
      ]),
      expenditure: outturns([
        ...classesIn(expenditure).map(([code, { total = 0n }]) => [code, total] as const),
        ['currentYearTotal', expenditure[0]?.[1].total ?? 0n],
        ['surplusDistribution', distributed],
        ['closingBalance', sum(closing) + ownClosing],
        ['grandTotal', (expenditure[0]?.[1].total ?? 0n) + distributed + sum(closing) + ownClosing],
      ]),
    },
    income: rolledUp(
      received,
      sourcesOf(
        0n,
        truth.sources.map(() => 0n),
      ),
    ),
    expenditure,
    fiscalAppropriation: {
      income: outturns([
        ...funds.map((fund, index) => [fund, granted[index] ?? 0n] as const),
        ['currentYearTotal', sum(granted)],
        ['openingBalance', sum(truth.opening)],
        ...funds.map((fund, index) => [`openingBalance.${fund}`, truth.opening[index] ?? 0n] as const),
        ['grandTotal', sum(granted) + sum(truth.opening)],
      ]),
      expenditure: [
        ...[0, 1, 2].flatMap((fund) =>
          classesIn(fundTable(fund)).map(([code, { total = 0n }]): Row => [code, inFund(fund, total)]),
        ),
        ['currentYearTotal', byFunds(outgo)],
        ['closingBalance', byFunds(closing)],
        ['grandTotal', byFunds(outgo.map((out, fund) => out + (closing[fund] ?? 0n)))],
      ],
    },
    generalPublicBudgetExpenditure: general,
    basicExpenditure: basics,
    governmentManagedFund: managed(byFund[1] ?? [], truth.opening[1] ?? 0n, granted[1] ?? 0n, closing[1] ?? 0n),
    stateCapitalOperations: fundTable(2),
    threePublic: [['outturn', threePublic(basics, truth.threePublicBesides, sum(outgo))]],
  }
}

const kinds = (basic: Fen, project: Fen, commercialOperation: Fen): Amounts => ({
  total: basic + project + commercialOperation,
  basic,
  project,
  commercialOperation,
})
const sourcesOf = (fiscalAppropriation: Fen, sources: readonly Fen[]): Amounts => ({
  total: fiscalAppropriation + sum(sources),
  fiscalAppropriation,
  ...Object.fromEntries(sourceNames.map((name, index) => [name, sources[index] ?? 0n])),
})
const outturns = (lines: readonly (readonly [code: string, amount: Fen])[]): Row[] =>
  lines.map(([code, outturn]) => [code, { outturn }])
const classesIn = (rows: readonly Row[]): readonly Row[] => rows.filter(([code]) => code.length === 3)
const byFunds = (amounts: readonly Fen[]): Amounts => ({
  total: sum(amounts),
  ...Object.fromEntries(funds.map((fund, index) => [fund, amounts[index] ?? 0n])),
})
const inFund = (fund: number, amount: Fen): Amounts => byFunds(funds.map((_, index) => (index === fund ? amount : 0n)))
const fundItem = (fund: number): string => items[funds[fund] as (typeof funds)[number]][0] as string

/** Total, classes and sections of basic expenditure; what the shares leave is 30101. */
function basicExpenditure(total: Fen, shares: readonly bigint[]): Row[] {
  const parts = economic.map((code, index) => [code, (total * (shares[index] ?? 0n)) / 1000n] as const)
  const rest = total - sum(parts.map(([, amount]) => amount))
  const rows = rolledUp(
    parts.map(([code, amount], index): Row => [code, { amount: index === 0 ? amount + rest : amount }]),
    { amount: 0n },
  ).filter(([code]) => code.length !== 7 && code !== 'total')
  const of = (codes: readonly string[]): Fen =>
    sum(rows.filter(([code]) => codes.includes(code)).map(([, { amount = 0n }]) => amount))
  return [
    ...rows,
    ['personnel', { amount: of(['301', '303']) }],
    ['nonPersonnel', { amount: of(['302', '307', '310', '399']) }],
  ]
}

/** Table 07: what was carried over and saved belongs to the first item, and each other is granted what it spends. */
function managed(spent: Truth['spent'], opening: Fen, granted: Fen, closing: Fen): Row[] {
  const later = sum(spent.slice(1).map(({ basic, project }) => basic + project))
  const rows = spent.map(({ code, basic, project }, index): Row => {
    const total = basic + project
    const [openingBalance, income, closingBalance] = index === 0 ? [opening, granted - later, closing] : [0n, total, 0n]
    return [code, { total, openingBalance, income, basic, project, closingBalance }]
  })
  return rolledUp(rows, { total: 0n, openingBalance: 0n, income: 0n, basic: 0n, project: 0n, closingBalance: 0n })
}

/** The three of basic expenditure and some of projects besides, within all that is spent. */
function threePublic(basics: readonly Row[], besides: readonly Fen[], all: Fen): Amounts {
  const of = (code: string): Fen => basics.find(([row]) => row === code)?.[1].amount ?? 0n
  const lines = ['30212', '31013', '30231', '30217'].map(of)
  let room = all - sum(lines)
  const [overseasTravel = 0n, vehiclePurchase = 0n, vehicleOperation = 0n, officialReception = 0n] = lines.map(
    (line, index) => {
      const more = least(room, besides[index] ?? 0n)
      room -= more
      return line + more
    },
  )
  const vehicles = vehiclePurchase + vehicleOperation
  const total = overseasTravel + vehicles + officialReception
  return { total, overseasTravel, vehicles, vehiclePurchase, vehicleOperation, officialReception }
}
