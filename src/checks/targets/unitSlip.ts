import { Decimal } from '../../exact/decimal.js'
import { halfUp } from '../../exact/rounding.js'
import { moneyStages, type Stage } from '../../facts/narrative/stage.js'
import { cellOperand, hasFigure } from '../../facts/printedCell.js'
import { figureInWords } from '../../words/figures.js'
import { says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { foundCase } from '../printed/cellCases.js'
import { byPractice } from '../printed/ground.js'
import type { Rule } from '../rule.js'
import type { TargetContext } from './context.js'
import type { TargetForm } from './form.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import { isCount, moneyOf, quantitiesOf } from './measures.js'
import { rowCell, rowsOf, totalCell } from './moneyCells.js'
import { plainText } from './plainText.js'
import { nameOperand, type Reading, readingAt } from './reading.js'

/** From 元 to 万元, and from 万元 to 亿元: the step of units that a slip of the pen takes. */
const step = /* @__PURE__ */ new Decimal(10_000)
const stepDown: Readonly<Record<string, string>> = { 亿元: '万元', 万元: '元' }

interface Amount {
  readonly reading: Reading
  readonly value: Decimal
  readonly unit: string
}

export const unitSlipRule: TargetInspection = {
  kind: 'inspection',
  id: 'T34',
  says: /* @__PURE__ */ says(
    '指标的金额没有写错一级单位（元、万元、亿元）',
    'No amount of an indicator is one step of units off (元, 万元, 亿元)',
  ),
  basis: /* @__PURE__ */ byPractice(
    '元、万元、亿元逐级相差一万倍。可疑的是：本单位收支的金额为表中其他金额的一万倍以上，每件平均的金额超过表中其他金额，成本与资金总额恰差一万倍',
    '元, 万元 and 亿元 are ten thousand times each other. In doubt are the unit’s own money at ten thousand times every other amount, an average of one thing above every other amount, a cost off the total funds by exactly ten thousand times',
  ),
  severity: 'note',
  applies,
  inspect: (context, rule) => {
    const amounts = amountsOf(context)
    const largest = amounts.reduce<Amount | null>((most, one) => (most?.value.gte(one.value) ? most : one), null)
    const others = [
      ...fundsOf(context.document),
      ...statedIn(context),
      ...amounts.flatMap((one) => (one === largest ? [] : [one.value])),
    ].filter((value) => value.gt(0))
    return [
      ...(largest && others.length > 0 ? [slipCase(context, rule, largest, Decimal.max(...others))] : []),
      ...amounts.flatMap((amount) => costCase(context, rule, amount)),
    ]
  },
  example: {
    document: {
      kind: 'departmentTarget',
      funding: [{ code: 'total', label: '资金总额', budget: '2370.50' }],
      indicators: [{ level1: '产出指标', level2: '数量指标', level3: '交易金额', target: '5100宗，13500亿元' }],
    },
    outcome: 'broken',
  },
}

function slipCase({ document }: TargetContext, rule: Rule, { reading, value, unit }: Amount, most: Decimal): Case {
  const smaller = stepDown[unit]
  const words = { zh: money(most, document.unit, 'zh'), en: money(most, document.unit, 'en') }
  const average = averageOf(reading, value)
  const slipped = value.gte(most.times(step)) && (isOwn(reading) || average?.gt(most))
  const each = {
    zh: average ? `，现在平均每件${money(halfUp(average, 0), document.unit, 'zh')}` : '',
    en: average ? `; now ${money(halfUp(average, 0), document.unit, 'en')} each on average` : '',
  }
  return foundCase(rule, 'money', reading, {
    outcome: slipped ? 'broken' : 'holds',
    operands: [nameOperand(reading)],
    expected: {
      zh: `单位无误的金额${smaller ? `；“${unit}”疑为“${smaller}”` : ''}，表中其他金额最大为${words.zh}${each.zh}`,
      en: `an amount in the right unit${smaller ? `: ${unit} may stand for ${smaller}` : ''}; the largest other amount is ${words.en}${each.en}`,
    },
  })
}

/** A cost that has the digits of the budget, but a ten-thousandth of its amount, or the other way round. */
function costCase({ document }: TargetContext, rule: Rule, { reading, value }: Amount): Case[] {
  const { level1, level2, subject } = reading.indicator
  const total = totalCell(document, 'budget')
  if (!/成本/u.test(`${level1}${level2}`) || subject !== undefined || !hasFigure(total)) return []
  const budget = total.figure.value
  const slipped = !value.isZero() && (value.eq(budget.times(step)) || budget.eq(value.times(step)))
  const words = { zh: money(budget, document.unit, 'zh'), en: money(budget, document.unit, 'en') }
  return [
    foundCase(rule, 'cost', reading, {
      outcome: slipped ? 'broken' : 'holds',
      operands: [cellOperand(total), nameOperand(reading)],
      expected: {
        zh: `与资金总额${words.zh}同一单位的金额；现在恰差一万倍`,
        en: `an amount in the unit of the total funds, ${words.en}; now off by exactly ten thousand times`,
      },
    }),
  ]
}

/** Money that the unit itself takes in or spends; of what it watches over, as trade or taxes, any amount is possible. */
function isOwn({ name, text }: Reading): boolean {
  const words = plainText(`${name}${text}`)
  return (
    /服务费|非税收入|收费|罚没|培训费|经费|费用|工资|津贴/u.test(words) &&
    !/企业|社会|群众|全[省市县区]|[节降减]/u.test(words)
  )
}

/** What one of the things counted in the same cell is worth; null where none are, or several kinds. */
function averageOf({ target }: Reading, value: Decimal): Decimal | null {
  const [count, ...more] = quantitiesOf(target).filter(({ unit }) => isCount(unit))
  return count && more.length === 0 && count.value.gt(0) ? value.div(count.value) : null
}

const money = (value: Decimal, unit: TargetForm['unit'], locale: 'zh' | 'en'): string =>
  figureInWords(value, { kind: 'money', unit, decimals: 0 }, locale)

const amountsOf = ({ indicators, document }: TargetContext): readonly Amount[] =>
  indicators.flatMap((indicator) => {
    const reading = readingAt(indicator, 'annual') as Reading
    return quantitiesOf(reading.target).flatMap((quantity) => {
      const amount = moneyOf(quantity, document.unit)
      return amount ? [{ reading, value: amount.value, unit: quantity.unit as string }] : []
    })
  })

const fundsOf = (form: TargetForm): Decimal[] =>
  [...rowsOf(form, 'funding'), ...rowsOf(form, 'expenditure')].flatMap((row) => {
    const cell = rowCell(form, row, 'budget')
    return hasFigure(cell) ? [cell.figure.value] : []
  })

const stages: ReadonlySet<Stage> = /* @__PURE__ */ new Set<Stage>(moneyStages)

const statedIn = ({ quantities }: TargetContext): Decimal[] =>
  quantities.filter(({ stage }) => stages.has(stage)).map(({ figure }) => figure.value)
