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
import type { ExplainOptions } from './explain.js'
import { table } from './markdown.js'
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

/** A column of the table, left out where no line has anything in it. */
interface Column {
  readonly head: Sentence
  readonly has: (bridge: Bridge) => boolean
  readonly cell: (bridge: Bridge, unit: MoneyUnit, locale: Locale) => string
}

const amountColumn = (at: BridgeAmount, head: Sentence): Column => ({
  head,
  has: (bridge) => bridge[at] !== null,
  cell: (bridge, unit) => amountInTable(bridge[at], unit),
})

const rateColumn = (at: keyof Bridge['rates'], head: Sentence): Column => ({
  head,
  has: ({ rates }) => rates[at].value !== null || rates[at].reason !== 'missing',
  cell: ({ rates }, _, locale) => proportionInTable(rates[at], locale),
})

const movesOf = ({ steps }: Bridge): readonly BridgeStep[] =>
  steps.filter(({ kind }) => kind !== 'unspent' && kind !== 'toOutturn')

const toOutturn = ({ steps }: Bridge): Decimal | null => steps.find(({ kind }) => kind === 'toOutturn')?.amount ?? null

const columns: readonly Column[] = [
  /* @__PURE__ */ amountColumn('originalBudget', stages.originalBudget),
  {
    head: { zh: '调整', en: 'movements' },
    has: (bridge) => movesOf(bridge).length > 0,
    cell: (bridge, unit, locale) =>
      movesOf(bridge)
        .map(({ kind, amount }) => `${stepNames[kind][locale]} ${amountInTable(amount, unit)}`)
        .join('; ') || '—',
  },
  /* @__PURE__ */ amountColumn('finalBudget', stages.finalBudget),
  /* @__PURE__ */ amountColumn('outturn', stages.outturn),
  {
    head: stepNames.toOutturn,
    has: (bridge) => toOutturn(bridge) !== null,
    cell: (bridge, unit) => amountInTable(toOutturn(bridge), unit),
  },
  /* @__PURE__ */ amountColumn('closingBalance', closingBalance),
  /* @__PURE__ */ rateColumn('completion', originalBudgetCompletionRate.label),
  /* @__PURE__ */ rateColumn('execution', nounOf(budgetColumns, 'executionRate')),
  /* @__PURE__ */ rateColumn('netChange', { zh: '净变动率', en: 'net change' }),
  /* @__PURE__ */ rateColumn('adjustment', budgetAdjustmentRate.label),
]

/**
 * A bridge as a Markdown table: a row for each line and one for the total, and what is wanting. Columns that no line
 * prints are left out, and told below.
 *
 * @example
 * const line = { key: 't', label: 'all', originalBudget: '1003.89', finalBudget: '1389.88', outturn: '1285.83' }
 * bridgeMarkdown(budgetBridge([line], { unit: '万元' }), { locale: 'en' }).split('\n')[2]
 * // => '| all | 1,003.89 | net change 385.99 | 1,389.88 | 1,285.83 | 128.08% | 92.51% | 38.45% | — (only …) |'
 */
export function bridgeMarkdown({ unit, lines, total }: BudgetBridge, { locale = 'zh' }: ExplainOptions = {}): string {
  const say = words[locale]
  const all = [...lines, { ...total, label: say.total }]
  const shown = columns.filter(({ has }) => all.some(has))
  const rows = all.map((line) => [line.label, ...shown.map(({ cell }) => cell(line, unit, locale))])
  const lacks = lacksInWords(total.lacks, lines.length, locale)
  return [
    table([say.line, ...shown.map(({ head }) => head[locale])], rows),
    ...(lacks.length > 0 ? [`${say.lacks}${say.colon.trim()}\n\n${lacks.join('\n')}`] : []),
  ].join('\n\n')
}

/** What is wanting, and of which lines; of every line, where it is the same of all. */
function lacksInWords(lacks: readonly LackOfLine[], lines: number, locale: Locale): readonly string[] {
  const say = words[locale]
  const kinds = new Map<string, readonly string[]>()
  for (const { at, reason, label } of lacks) {
    const kind = `${fieldNames[at][locale]}${say.colon}${reasons[reason][locale]}`
    kinds.set(kind, [...(kinds.get(kind) ?? []), label])
  }
  return [...kinds].map(([kind, labels]) => {
    const told = lines > 1 && labels.length === lines ? say.every : labels.join(locale === 'zh' ? '、' : '; ')
    return `- ${told}${locale === 'zh' ? '' : ', '}${kind}`
  })
}

const fieldNames: Readonly<Record<BridgeField, Sentence>> = {
  ...stages,
  movements: { zh: '调整明细', en: 'movements' },
  closingBalance,
}
