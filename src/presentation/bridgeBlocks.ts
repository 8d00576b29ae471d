import type { Bridge, BridgeAmount, BridgeField } from '../deviation/bridge.js'
import type { BridgeStep } from '../deviation/bridgeStep.js'
import type { LackOfLine } from '../deviation/bridgeTotal.js'
import type { BudgetBridge } from '../deviation/budgetBridge.js'
import type { Decimal } from '../exact/decimal.js'
import type { MoneyUnit } from '../exact/unit.js'
import type { Sentence } from '../law/basis.js'
import { budgetAdjustmentRate } from '../rates/department/budgetAdjustmentRate.js'
import { originalBudgetCompletionRate } from '../rates/department/originalBudgetCompletionRate.js'
import { balanceLines } from '../terms/balance.js'
import { budgetColumns, budgetStages } from '../terms/budgetStage.js'
import { nounOf, nounsOf } from '../terms/term.js'
import { totals } from '../terms/total.js'
import { reasons } from '../words/findings.js'
import type { Locale } from '../words/locale.js'
import { type Block, list, paragraph, table } from './block.js'
import { amountInTable, proportionInTable } from './proportionInWords.js'
import { stepNames } from './stepNames.js'

const total = /* @__PURE__ */ nounOf(totals, 'total')
const stages = /* @__PURE__ */ nounsOf(budgetStages)
const closingBalance = /* @__PURE__ */ nounOf(balanceLines, 'closingBalance', '年末结转结余')

const words = {
  zh: {
    line: '项目',
    total: total.zh,
    lacks: '未计入或缺数',
    every: '各行',
    colon: '：',
  },
  en: {
    line: 'line',
    total: total.en,
    lacks: 'Left out or wanting',
    every: 'every line',
    colon: ': ',
  },
} as const

/** A column of the table, left out where no line has anything in it: an amount or a rate of the line, or what it says. */
type Column = { readonly head: Sentence } & (
  | { readonly amount: BridgeAmount }
  | { readonly rate: keyof Bridge['rates'] }
  | {
      readonly has: (bridge: Bridge) => boolean
      readonly cell: (bridge: Bridge, unit: MoneyUnit, locale: Locale) => string
    }
)

function isPrinted(column: Column, bridge: Bridge): boolean {
  if ('amount' in column) return bridge[column.amount] !== null
  if ('has' in column) return column.has(bridge)
  const rate = bridge.rates[column.rate]
  return rate.value !== null || rate.reason !== 'missing'
}

function cellOf(column: Column, bridge: Bridge, unit: MoneyUnit, locale: Locale): string {
  if ('amount' in column) return amountInTable(bridge[column.amount], unit)
  return 'cell' in column ? column.cell(bridge, unit, locale) : proportionInTable(bridge.rates[column.rate], locale)
}

const movesOf = ({ steps }: Bridge): readonly BridgeStep[] =>
  steps.filter(({ kind }) => kind !== 'unspent' && kind !== 'toOutturn')

const toOutturn = ({ steps }: Bridge): Decimal | null => steps.find(({ kind }) => kind === 'toOutturn')?.amount ?? null

const columns: readonly Column[] = [
  { head: stages.originalBudget, amount: 'originalBudget' },
  {
    head: { zh: '调整', en: 'movements' },
    has: (bridge) => movesOf(bridge).length > 0,
    cell: (bridge, unit, locale) =>
      movesOf(bridge)
        .map(({ kind, amount }) => `${stepNames[kind][locale]} ${amountInTable(amount, unit)}`)
        .join('; ') || '—',
  },
  { head: stages.finalBudget, amount: 'finalBudget' },
  { head: stages.outturn, amount: 'outturn' },
  {
    head: stepNames.toOutturn,
    has: (bridge) => toOutturn(bridge) !== null,
    cell: (bridge, unit) => amountInTable(toOutturn(bridge), unit),
  },
  { head: closingBalance, amount: 'closingBalance' },
  { head: originalBudgetCompletionRate.label, rate: 'completion' },
  { head: nounOf(budgetColumns, 'executionRate'), rate: 'execution' },
  { head: { zh: '净变动率', en: 'net change' }, rate: 'netChange' },
  { head: budgetAdjustmentRate.label, rate: 'adjustment' },
]

/**
 * A row for each line and one for the total, and what is wanting. Columns that no line
 * prints are left out, and told below.
 */
export function bridgeBlocks({ unit, lines, total }: BudgetBridge, locale: Locale): readonly Block[] {
  const say = words[locale]
  const all = [...lines, { ...total, label: say.total }]
  const shown = columns.filter((column) => all.some((line) => isPrinted(column, line)))
  const rows = all.map((line) => [line.label, ...shown.map((column) => cellOf(column, line, unit, locale))])
  const lacks = lacksInWords(total.lacks, lines.length, locale)
  return [
    table([say.line, ...shown.map(({ head }) => head[locale])], rows),
    ...(lacks.length > 0 ? [paragraph(`${say.lacks}${say.colon.trim()}`), ...list(lacks)] : []),
  ]
}

/** What is wanting, and of which lines; of every line, where it is the same of all. */
function lacksInWords(lacks: readonly LackOfLine[], lines: number, locale: Locale): readonly string[] {
  const say = words[locale]
  const kinds = new Map<string, string[]>()
  for (const { at, reason, label } of lacks) {
    const kind = `${fieldNames[at][locale]}${say.colon}${reasons[reason][locale]}`
    const known = kinds.get(kind)
    if (known) known.push(label)
    else kinds.set(kind, [label])
  }
  return [...kinds].map(([kind, labels]) => {
    const told = lines > 1 && labels.length === lines ? say.every : labels.join(locale === 'zh' ? '、' : '; ')
    return `${told}${locale === 'zh' ? '' : ', '}${kind}`
  })
}

const fieldNames: Readonly<Record<BridgeField, Sentence>> = {
  ...stages,
  movements: { zh: '调整明细', en: 'movements' },
  closingBalance,
}
