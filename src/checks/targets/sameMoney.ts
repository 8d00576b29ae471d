import { hasFigure } from '../../facts/printedCell.js'
import { says } from '../accounts/ground.js'
import { foundCase } from '../printed/cellCases.js'
import { byPractice } from '../printed/ground.js'
import type { TargetContext } from './context.js'
import { grouped } from './grouped.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import { moneyOf, quantitiesOf } from './measures.js'
import { totalCell } from './moneyCells.js'
import { plainText } from './plainText.js'
import { nameOperand, type Reading, readingAt, readingOperand } from './reading.js'

/** What kinds of money indicators ask for: two of one kind and one amount may be the same. */
const kinds = ['收入', '税收', '产值', '利润', '贷款', '投资', '成交额', '交易额', '销售额', '补贴', '罚没'] as const

/** An amount of money of a kind that an indicator asks for in the year. */
interface Amount {
  readonly reading: Reading
  readonly identity: string
}

export const sameMoneyRule: TargetInspection = {
  kind: 'inspection',
  id: 'T23',
  says: /* @__PURE__ */ says(
    '不同指标的同类金额不相等，除非就是预算',
    'Amounts of one kind in different indicators differ, unless they are the budget',
  ),
  basis: /* @__PURE__ */ byPractice(
    '同类同额的两个指标，疑为同一笔钱列了两次；整数不计',
    'Two indicators of one kind and one amount may be the same money listed twice; round amounts prove nothing',
  ),
  severity: 'note',
  applies,
  inspect: (context, rule) =>
    grouped(amountsOf(context), ({ identity }) => identity).map(([{ reading }, ...rest]) => {
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
        { level1: '产出指标', level2: '数量指标', level3: '服务费收取', target: '全年服务费收入4800万元' },
        { level1: '效益指标', level2: '经济效益指标', level3: '非税收入', target: '4800万元' },
      ],
    },
    outcome: 'broken',
  },
}

function amountsOf({ indicators, document }: TargetContext): readonly Amount[] {
  const total = totalCell(document, 'budget')
  const budget = hasFigure(total) ? total.figure.value.toString() : ''
  return indicators.flatMap((indicator) => {
    const reading = readingAt(indicator, 'annual') as Reading
    const kind = kinds.find((word) => plainText(`${reading.name}${reading.text}`).includes(word))
    return quantitiesOf(reading.target).flatMap((quantity) => {
      const money = kind && !isRound(quantity.value.toString()) ? moneyOf(quantity, document.unit) : null
      const value = money?.value.toString() ?? budget
      return value === budget ? [] : [{ reading, identity: `${kind}/${value}` }]
    })
  })
}

/** One digit and zeros: an amount that two things may well share. */
const isRound = (value: string): boolean => value.replace(/[.0]/gu, '').length < 2
