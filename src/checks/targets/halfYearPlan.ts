import { type Decimal, zero } from '../../exact/decimal.js'
import { printPercent } from '../../exact/print.js'
import { cellOperand, hasFigure, type PrintedCell } from '../../facts/printedCell.js'
import type { Sentence } from '../../law/basis.js'
import { expenditureKinds } from '../../terms/expenditure.js'
import type { Figure } from '../../verdicts/figure.js'
import type { Judgement } from '../../verdicts/judgement.js'
import { alike, judgeRate, rangeOver } from '../../verdicts/judgeRate.js'
import { byArithmetic, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { placeKey } from '../printed/cellCases.js'
import type { Rule } from '../rule.js'
import type { TargetForm } from './form.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import { shareOf } from './measures.js'
import { rowCell, rowOfCode, totalCell } from './moneyCells.js'
import { bareName, plainText } from './plainText.js'
import { type Reading, readingAt } from './reading.js'

export const halfYearPlanRule: TargetInspection = {
  kind: 'inspection',
  id: 'T10',
  says: /* @__PURE__ */ says(
    '半年的预算执行率指标值，是半年计划执行数能够达到的',
    'The half-year target for execution is one that the plan for half a year can reach',
  ),
  basis: /* @__PURE__ */ byArithmetic(
    '半年计划执行数÷全年预算数；分母若是半年计划数则另当别论，表上未写明，故仅作提示',
    'Planned outturn over the budget of the year; the denominator may be the plan itself, which the form leaves open: a hint only',
  ),
  severity: 'note',
  applies,
  inspect: ({ document, indicators }, rule) => {
    const plan = planOf(document)
    if (!plan) return []
    return indicators.flatMap((indicator) => {
      const reading = readingAt(indicator, 'halfYear')
      return reading && plainText(reading.name) === '预算执行率' ? planCase(rule, reading, plan) : []
    })
  },
  example: {
    document: {
      kind: 'departmentBudgetTarget',
      funding: [{ code: 'total', label: '资金总额', budget: '5878.82' }],
      expenditure: [
        { code: 'basic', label: '基本支出', halfYearPlannedOutturn: '700', budget: '1922.02' },
        { code: 'project', label: '项目支出', halfYearPlannedOutturn: '1545.2', budget: '3956.8' },
      ],
      indicators: [
        { level1: '过程', level2: '预算执行', level3: '预算执行率', target: '=100%', halfYearTarget: '=100%' },
      ],
    },
    outcome: 'broken',
  },
}

type Known = PrintedCell & { readonly figure: Figure }

/** What is planned for half a year by kind of expenditure, beside the budget of the year. */
interface Plan {
  readonly cells: readonly Known[]
  readonly total: Known
  /** The share of each kind's budget that is planned, in words. */
  readonly shares: Sentence
}

function planOf(form: TargetForm): Plan | null {
  const total = totalCell(form, 'budget')
  const rows = expenditureKinds.flatMap(({ id }) => rowOfCode(form, 'expenditure', id) ?? [])
  const pairs = rows.map((row) => ({
    row,
    half: rowCell(form, row, 'halfYearPlannedOutturn'),
    year: rowCell(form, row, 'budget'),
  }))
  const cells = pairs.flatMap(({ half }) => (hasFigure(half) ? [half] : []))
  if (!hasFigure(total) || total.figure.value.isZero() || cells.length === 0 || cells.length < rows.length) return null
  const shares = pairs.flatMap(({ row, half, year }) =>
    hasFigure(half) && hasFigure(year) && !year.figure.value.isZero()
      ? [`${bareName(row.row.label)} ${printPercent(half.figure.value.div(year.figure.value), 2)}`]
      : [],
  )
  return { cells, total, shares: { zh: shares.join('、'), en: shares.join(', ') } }
}

function planCase(rule: Rule, reading: Reading, { cells, total, shares }: Plan): Case[] {
  const stated = shareOf(reading.target)
  if (!stated) return []
  const figures = alike([...cells, total].map(({ figure }) => figure))
  const judgement = judgeRate(stated, quotient(figures.map(({ value }) => value)), rangeOver(figures, quotient))
  return [
    {
      rule,
      key: placeKey(rule, 'halfYear', reading),
      where: reading.where,
      label: reading.label,
      counting: { kind: 'rate', decimals: 4 },
      stated: stated.value,
      operands: [...cells, total].map((cell) => cellOperand(cell)),
      formula: `(${cells.map((_, index) => `{${index}}`).join(' + ')}) ÷ {${cells.length}}`,
      judgement: reachable(judgement),
      expected: {
        zh: `与半年计划相合，或写明分母；半年计划占全年：${shares.zh}`,
        en: `a rate that the plan gives, or its denominator named; planned for half a year: ${shares.en}`,
      },
    },
  ]
}

/** The sum of all values but the last, over the last. */
const quotient = (values: readonly Decimal[]): Decimal =>
  values
    .slice(0, -1)
    .reduce((sum, value) => sum.plus(value), zero)
    .div(values.at(-1) as Decimal)

/** A plan that does better than the target reaches it. */
const reachable = (judgement: Judgement): Judgement =>
  judgement.outcome === 'broken' && judgement.difference?.isNegative() ? { ...judgement, outcome: 'holds' } : judgement
