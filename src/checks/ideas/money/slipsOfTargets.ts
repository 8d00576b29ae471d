import { Decimal } from '../../../exact/decimal.js'
import { halfUp } from '../../../exact/rounding.js'
import type { Facts } from '../../../facts/facts.js'
import type { IndicatorRow, PrintedValue } from '../../../facts/indicatorRow.js'
import { moneyStages, type Stage } from '../../../facts/narrative/stage.js'
import { cellOperand, hasFigure, wordsOperand } from '../../../facts/printedCell.js'
import { moneyOf, quantitiesOf } from '../../../targets/quantities.js'
import { isCount } from '../../../targets/unitKinds.js'
import { bareLabel } from '../../../terms/label.js'
import { figureInWords } from '../../../words/figures.js'
import type { Claim } from '../../claim.js'

/** From 元 to 万元, and from 万元 to 亿元: the step of units that a slip of the pen takes. */
const step = /* @__PURE__ */ new Decimal(10_000)

/** An amount of money that the year's target of an indicator asks for, in the unit of the form. */
interface Amount {
  readonly row: IndicatorRow
  readonly target: PrintedValue
  readonly value: Decimal
  /** The unit as printed. */
  readonly unit: string
}

/** The largest amount beside every other of the form, and costs beside its funds. Outturns are held against targets elsewhere. */
export function slipsOfTargets(facts: Facts): readonly Claim[] {
  if (facts.indicators.some((row) => row.actual !== null)) return []
  const amounts = amountsOf(facts)
  const largest = amounts.reduce<Amount | null>((most, one) => (most?.value.gte(one.value) ? most : one), null)
  const others = [
    ...fundsOf(facts),
    ...statedIn(facts),
    ...amounts.flatMap((one) => (one === largest ? [] : [one.value])),
  ].filter((value) => value.gt(0))
  return [
    ...(largest && others.length > 0 ? [largestClaim(facts, largest, Decimal.max(...others))] : []),
    ...amounts.flatMap((amount) => costClaims(facts, amount)),
  ]
}

const amountsOf = ({ indicators, unit }: Facts): readonly Amount[] =>
  indicators.flatMap((row) =>
    row.target === null
      ? []
      : quantitiesOf(row.target.read).flatMap((quantity) => {
          const amount = moneyOf(quantity, unit)
          return amount
            ? [{ row, target: row.target as PrintedValue, value: amount.value, unit: quantity.unit ?? '' }]
            : []
        }),
  )

const fundsOf = ({ funding, expenditure }: Facts): Decimal[] =>
  [...funding, ...expenditure].flatMap((row) => {
    const cell = row.money('budget')
    return hasFigure(cell) ? [cell.figure.value] : []
  })

const stages: ReadonlySet<Stage> = /* @__PURE__ */ new Set<Stage>(moneyStages)

const statedIn = ({ narrative: { quantities } }: Facts): Decimal[] =>
  quantities.filter(({ stage }) => stages.has(stage)).map(({ figure }) => figure.value)

function largestClaim(facts: Facts, { row, target, value, unit }: Amount, most: Decimal): Claim {
  const average = averageOf(target, value)
  const slipped = value.gte(most.times(step)) && (isOwn(row, target) || average?.gt(most) === true)
  return {
    kind: 'found',
    about: 'money',
    place: target,
    outcome: slipped ? 'broken' : 'holds',
    operands: [wordsOperand(row.place('level3'), row.printed.level3)],
    fault: {
      kind: 'amountTooLarge',
      amount: target.text,
      unit,
      most: amountInWords(facts, most),
      average: average && amountInWords(facts, halfUp(average, 0)),
    },
  }
}

/** A cost that has the digits of the budget, but a ten-thousandth of its amount, or the other way round. */
function costClaims(facts: Facts, { row, target, value }: Amount): readonly Claim[] {
  const total = facts.funding.find(({ code }) => code === 'total')?.money('budget')
  const isCost = /成本/u.test(`${row.level1}${row.level2}`) && row.text('subject') === undefined
  if (!isCost || !total || !hasFigure(total)) return []
  const budget = total.figure.value
  const slipped = !value.isZero() && (value.eq(budget.times(step)) || budget.eq(value.times(step)))
  return [
    {
      kind: 'found',
      about: 'cost',
      place: target,
      outcome: slipped ? 'broken' : 'holds',
      operands: [cellOperand(total), wordsOperand(row.place('level3'), row.printed.level3)],
      fault: { kind: 'costOffFunds', cost: target.text, funds: amountInWords(facts, budget) },
    },
  ]
}

/** Money that the unit itself takes in or spends; of what it watches over, as trade or taxes, any amount is possible. */
function isOwn({ shown }: IndicatorRow, { text }: PrintedValue): boolean {
  const words = bareLabel(`${shown}${text}`)
  return (
    /服务费|非税收入|收费|罚没|培训费|经费|费用|工资|津贴/u.test(words) &&
    !/企业|社会|群众|全[省市县区]|[节降减]/u.test(words)
  )
}

/** What one of the things counted in the same cell is worth; null where none are, or several kinds. */
function averageOf({ read }: PrintedValue, value: Decimal): Decimal | null {
  const [count, ...more] = quantitiesOf(read).filter(({ unit }) => isCount(unit))
  return count && more.length === 0 && count.value.gt(0) ? value.div(count.value) : null
}

const amountInWords = ({ unit }: Facts, value: Decimal): string =>
  figureInWords(value, { kind: 'money', unit, decimals: 0 }, 'zh')
