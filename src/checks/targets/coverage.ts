import type { Decimal } from '../../exact/decimal.js'
import { halfUp } from '../../exact/rounding.js'
import type { Figure } from '../../verdicts/figure.js'
import type { Operand } from '../../verdicts/finding.js'
import { says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { foundCase } from '../printed/cellCases.js'
import { byPractice } from '../printed/ground.js'
import type { Rule } from '../rule.js'
import type { TargetContext } from './context.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import { isCount, quantitiesOf, shareOf } from './measures.js'
import { lettersOf } from './plainText.js'
import { type ReadIndicator, type Reading, readingOperand } from './reading.js'
import { joined } from './toldTogether.js'

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
    const numberOf = (rate: Reading): Reading | undefined =>
      share.test(rate.name) ? numbers.get(`${rate.term}/${thingOf(rate.name, share)}`) : undefined
    return context.indicators.flatMap((indicator) => coverageCase(context, rule, indicator, numberOf))
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

/** A rate and a number of one term, and the whole that they make. */
interface Pair {
  readonly rate: Reading
  readonly counted: Reading
  readonly covered: Figure
  readonly value: Decimal
  readonly unit: string
}

function pairOf(rate: Reading, counted: Reading | undefined): Pair[] {
  const covered = shareOf(rate.target)
  if (!counted || !covered?.value.gt(0)) return []
  const { target } = counted
  if (target.kind !== 'quantity' || target.unit === null || !isCount(target.unit)) return []
  return [{ rate, counted, covered, value: target.value, unit: target.unit }]
}

/** An indicator makes one case, whichever of its terms lack their whole. */
function coverageCase(
  context: TargetContext,
  rule: Rule,
  { readings }: ReadIndicator,
  numberOf: (rate: Reading) => Reading | undefined,
): Case[] {
  const pairs = readings.flatMap((rate) => pairOf(rate, numberOf(rate)))
  const open = pairs.filter((pair) => !isKnown(context, pair))
  const [first] = open.length > 0 ? open : pairs
  if (!first) return []
  return [
    foundCase(rule, 'coverage', first.rate, {
      outcome: open.length === 0 ? 'holds' : 'broken',
      operands: open.flatMap((pair) => operandsOf(pair, first)),
      expected: joined(open.map(wholeInWords), '；'),
    }),
  ]
}

const operandsOf = ({ rate, counted }: Pair, first: Pair): readonly Operand[] =>
  rate === first.rate ? [readingOperand(counted)] : [readingOperand(rate), readingOperand(counted)]

function wholeInWords({ rate, counted, covered, value, unit }: Pair) {
  const whole = halfUp(value.div(covered.value), 0)
  return {
    zh: `总数；按“${counted.text}”与“${rate.text}”推算约为${whole}${unit}`,
    en: `the whole; “${counted.text}” and “${rate.text}” make it about ${whole} ${unit}`,
  }
}

/** Does the form state a number that the coverage is of, as precisely as it is printed? */
const isKnown = (context: TargetContext, { covered, value }: Pair): boolean =>
  numbersIn(context).some(
    (whole) => whole.gte(value) && whole.gt(0) && halfUp(value.div(whole), covered.decimals).eq(covered.value),
  )

/** Every number that the sentences and the targets state. */
const numbersIn = ({ quantities, indicators }: TargetContext): readonly Decimal[] => [
  ...quantities.filter(({ stage }) => stage === 'count').map(({ figure }) => figure.value),
  ...indicators.flatMap(({ readings }) =>
    readings.flatMap(({ target }) => quantitiesOf(target).map(({ value }) => value)),
  ),
]
