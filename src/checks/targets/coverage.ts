import type { Decimal } from '../../exact/decimal.js'
import { halfUp } from '../../exact/rounding.js'
import { says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { foundCase } from '../printed/cellCases.js'
import { byPractice } from '../printed/ground.js'
import type { Rule } from '../rule.js'
import type { TargetContext } from './context.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import { isCount, quantitiesOf, shareOf } from './measures.js'
import { lettersOf } from './plainText.js'
import { type Reading, readingOperand } from './reading.js'

const share = /(?:覆盖率|普及率|参与率|电子化率)$/u
const number = /(?:数量|次数|宗数|笔数|人数|户数|数)$/u

/** What a rate and a number of one thing have in common: the thing. */
const thingOf = (name: string, ending: RegExp): string =>
  lettersOf(name)
    .replace(/^(?:全年|本年度?|年度|当年)/u, '')
    .replace(ending, '')

export const coverageRule: TargetInspection = {
  kind: 'inspection',
  id: 'T42',
  says: /* @__PURE__ */ says(
    '同一事项既列覆盖率又列数量的，写明总数',
    'Where a thing has a coverage and a number, the whole is named too',
  ),
  basis: /* @__PURE__ */ byPractice('覆盖率=数量÷总数', 'Coverage is the number over the whole'),
  severity: 'note',
  applies,
  inspect: (context, rule) => {
    const readings = context.indicators.flatMap((indicator) => indicator.readings)
    const numbers = new Map(
      readings.filter(({ name }) => number.test(name)).map((one) => [`${one.term}/${thingOf(one.name, number)}`, one]),
    )
    return readings.flatMap((rate) => {
      const counted = share.test(rate.name) ? numbers.get(`${rate.term}/${thingOf(rate.name, share)}`) : undefined
      return counted ? coverageCase(context, rule, rate, counted) : []
    })
  },
  example: {
    document: {
      kind: 'specialFundTarget',
      indicators: [
        { level1: '产出指标', level2: '数量指标', level3: '不见面开标覆盖率', target: '≥80%' },
        { level1: '产出指标', level2: '数量指标', level3: '不见面开标数量', target: '≥2400个' },
      ],
    },
    outcome: 'broken',
  },
}

function coverageCase(context: TargetContext, rule: Rule, rate: Reading, counted: Reading): Case[] {
  const covered = shareOf(rate.target)?.value
  const { target } = counted
  if (!covered?.gt(0) || target.kind !== 'quantity' || !isCount(target.unit)) return []
  const whole = halfUp(target.value.div(covered), 2)
  const known = numbersIn(context).some((value) => value.eq(whole))
  return [
    foundCase(rule, rate.term, rate, {
      outcome: known ? 'holds' : 'broken',
      operands: [readingOperand(counted)],
      expected: {
        zh: `总数；按“${counted.text}”与“${rate.text}”推算为${whole}${target.unit}`,
        en: `the whole; “${counted.text}” and “${rate.text}” make it ${whole} ${target.unit}`,
      },
    }),
  ]
}

/** Every number that the sentences and the targets state. */
const numbersIn = ({ quantities, indicators }: TargetContext): readonly Decimal[] => [
  ...quantities.filter(({ stage }) => stage === 'count').map(({ figure }) => figure.value),
  ...indicators.flatMap(({ readings }) =>
    readings.flatMap(({ target }) => quantitiesOf(target).map(({ value }) => value)),
  ),
]
