import { Decimal } from '../../exact/decimal.js'
import { figureInWords } from '../../words/figures.js'
import { says } from '../accounts/ground.js'
import { foundCase } from '../printed/cellCases.js'
import { byPractice } from '../printed/ground.js'
import { hasFigure } from '../printed/printedCell.js'
import { moneyStages, type Stage } from '../statements/stage.js'
import type { TargetContext } from './context.js'
import type { TargetForm } from './form.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import { moneyOf, quantitiesOf } from './measures.js'
import { rowCell, rowsOf } from './moneyCells.js'
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
    '指标的金额不到表中其他金额的一万倍',
    'An amount that an indicator asks for is less than ten thousand times every other amount of the form',
  ),
  basis: /* @__PURE__ */ byPractice(
    '元、万元、亿元逐级相差一万倍，写错一级即差一万倍',
    '元, 万元 and 亿元 are ten thousand times each other: the wrong one is off by as much',
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
    if (!largest || others.length === 0) return []
    const { reading, value, unit } = largest
    const { unit: own } = context.document
    const slipped = value.gte(Decimal.max(...others).times(step))
    const smaller = stepDown[unit]
    const most = { zh: money(Decimal.max(...others), own, 'zh'), en: money(Decimal.max(...others), own, 'en') }
    return [
      foundCase(rule, 'money', reading, {
        outcome: slipped ? 'broken' : 'holds',
        operands: [nameOperand(reading)],
        expected: {
          zh: `单位无误的金额${smaller ? `；${unit}疑为${smaller}` : ''}，表中其他金额最大为${most.zh}`,
          en: `an amount in the right unit${smaller ? `: ${unit} may stand for ${smaller}` : ''}; the largest other amount is ${most.en}`,
        },
      }),
    ]
  },
  example: {
    document: {
      kind: 'departmentTarget',
      funding: [{ code: 'total', label: '资金总额', budget: '2370.50' }],
      indicators: [{ level1: '产出指标', level2: '数量指标', level3: '交易金额', target: '13500亿元' }],
    },
    outcome: 'broken',
  },
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
