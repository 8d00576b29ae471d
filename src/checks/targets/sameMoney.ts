import { says } from '../accounts/ground.js'
import { foundCase } from '../printed/cellCases.js'
import { byPractice } from '../printed/ground.js'
import { hasFigure } from '../printed/printedCell.js'
import type { TargetContext } from './context.js'
import { grouped } from './grouped.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import { moneyOf, quantitiesOf } from './measures.js'
import { totalCell } from './moneyCells.js'
import { nameOperand, type Reading, readingAt, readingOperand } from './reading.js'

/** An amount of money that an indicator asks for in the year. */
interface Amount {
  readonly reading: Reading
  readonly value: string
}

export const sameMoneyRule: TargetInspection = {
  kind: 'inspection',
  id: 'T23',
  says: /* @__PURE__ */ says(
    '不同指标的金额不相同，除非就是预算',
    'Different indicators ask for different amounts, unless it is the budget',
  ),
  basis: /* @__PURE__ */ byPractice(
    '金额相同的两个指标，疑为同一笔钱列了两次',
    'Two indicators of one amount may be the same money listed twice',
  ),
  severity: 'note',
  applies,
  inspect: (context, rule) =>
    grouped(amountsOf(context), ({ value }) => value).map(([{ reading }, ...rest]) => {
      const others = rest.filter((other) => other.reading.at !== reading.at)
      return foundCase(rule, 'indicators', reading, {
        outcome: others.length === 0 ? 'holds' : 'broken',
        operands: others.flatMap((other) => [readingOperand(other.reading), nameOperand(other.reading)]),
        expected: {
          zh: `说明与${others.map((other) => other.reading.label.zh).join('、')}是否为同一笔钱`,
          en: `whether it is the same money as ${others.map((other) => other.reading.label.en).join('; ')}`,
        },
      })
    }),
  example: {
    document: {
      kind: 'departmentTarget',
      indicators: [
        { level1: '产出指标', level2: '数量指标', level3: '服务费收取', target: '4800万元' },
        { level1: '效益指标', level2: '经济效益指标', level3: '非税收入', target: '4800万元' },
      ],
    },
    outcome: 'broken',
  },
}

function amountsOf({ indicators, document }: TargetContext): readonly Amount[] {
  const total = totalCell(document, 'budget')
  const budget = hasFigure(total) ? total.figure.value.toString() : ''
  const amounts = indicators.flatMap((indicator) => {
    const reading = readingAt(indicator, 'annual') as Reading
    return quantitiesOf(reading.target).flatMap((quantity) => {
      const money = moneyOf(quantity, document.unit)
      return money && !money.value.isZero() ? [{ reading, value: money.value.toString() }] : []
    })
  })
  return amounts.filter(({ value }) => value !== budget)
}
