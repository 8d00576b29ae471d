import { Decimal } from 'decimal.js'
import { SelfEvaluation } from '../../src/documents/selfEvaluation.js'
import { projectSelfEvaluation2020 } from '../../src/frameworks/projectSelfEvaluation2020.js'
import { evaluate } from '../../src/procedures/evaluate.js'
import type { Evaluation } from '../../src/scoring/evaluation/evaluation.js'
import { scoreIndicator } from '../../src/scoring/scoreIndicator.js'

const { policy } = projectSelfEvaluation2020

/** One row of a self-evaluation form, as it is printed. */
export interface BenchRow {
  readonly target: string
  readonly actual: string
  readonly points: string
}

const row = (target: string, actual: string, points: string): BenchRow => ({ target, actual, points })

/** A self-evaluation of 25 indicators as units hand them in: mostly figures, some words, points that make 90. */
export const indicators: readonly BenchRow[] = [
  row('≥12次', '15次', '5'),
  row('320份', '3451份', '3'),
  row('≥50个', '47个', '3'),
  row('1000个', '1895个', '3'),
  row('≥95%', '92.5%', '4'),
  row('100%', '100%', '5'),
  row('≥98.5%', '98.46%', '3.5'),
  row('=30人', '30人', '3'),
  row('≤1200万元', '1030.65万元', '5'),
  row('≤2.5%', '2%', '3'),
  row('≤49.92万元', '52.10万元', '4'),
  row('≥2000万元', '1822.05万元', '5'),
  row('上线', '完成', '3'),
  row('健全', '健全', '4'),
  row('完成', '完成', '4'),
  row('≥165人次', '158人次', '3'),
  row('提升', '提升', '3'),
  row('达成', '部分达成', '3'),
  row('≥33场', '33场', '2.5'),
  row('≥8457个', '8012个', '4'),
  row('≤70元', '70元', '2'),
  row('≥60%', '71.25%', '3'),
  row('≥90%', '95.2%', '5'),
  row('≥95%', '88%', '5'),
  row('=100%', '100%', '2'),
]

const printed = /^\s*(≥|≤|>=|<=|>|<|=)?\s*(\d+(?:\.\d+)?)\s*(.*?)\s*$/
const achieved = /^(?:全部|按时|如期)?(?:完成|达成|上线|健全|提升)$/
const partly = /部分/
const inYuan: Readonly<Record<string, number>> = { 元: 1, 千元: 1e3, 万元: 1e4, 亿元: 1e8 }

interface FloatCell {
  readonly comparator: string
  readonly value: number
  readonly unit: string
}

/** A printed cell as people read it: separators off, one regular expression, money in yuan. */
function floatCell(text: string): FloatCell | null {
  const match = printed.exec(text.replace(/[,，]/g, ''))
  if (match === null) return null
  const [, comparator = '', digits = '', unit = ''] = match
  const size = inYuan[unit]
  return { comparator, value: parseFloat(digits) * (size ?? 1), unit: size === undefined ? unit : '元' }
}

/** As people write it: regular expressions, parseFloat, Math.round. Fast, and wrong at ties. */
export function floatScore(rows: readonly BenchRow[]): number {
  let total = 0
  for (const { target, actual, points } of rows) {
    const weight = parseFloat(points)
    const asked = floatCell(target)
    const got = floatCell(actual)
    if (asked === null || got === null) total += weight * wordShare(actual)
    else if (asked.unit === got.unit) total += Math.round(weight * floatShare(asked, got.value) * 100) / 100
  }
  return total
}

const wordShare = (actual: string): number => (achieved.test(actual) ? 1 : partly.test(actual) ? 0.8 : 0)

function floatShare({ comparator, value }: FloatCell, actual: number): number {
  if (comparator === '≤' || comparator === '<=') return actual <= value ? 1 : value / actual
  if (comparator === '=') return Math.max(0, 1 - Math.abs(actual - value) / value)
  return Math.min(1, actual / value)
}

interface DecimalCell {
  readonly comparator: string
  readonly value: Decimal
  readonly unit: string
}

function decimalCell(text: string): DecimalCell | null {
  const match = printed.exec(text.replace(/[,，]/g, ''))
  if (match === null) return null
  const [, comparator = '', digits = '', unit = ''] = match
  const size = inYuan[unit]
  return { comparator, value: new Decimal(digits).times(size ?? 1), unit: size === undefined ? unit : '元' }
}

/** The same with a Decimal for every figure. */
export function decimalScore(rows: readonly BenchRow[]): Decimal {
  let total = new Decimal(0)
  for (const { target, actual, points } of rows) {
    const weight = new Decimal(points)
    const asked = decimalCell(target)
    const got = decimalCell(actual)
    if (asked === null || got === null) total = total.plus(weight.times(wordShare(actual)))
    else if (asked.unit === got.unit)
      total = total.plus(weight.times(decimalShare(asked, got.value)).toDecimalPlaces(2))
  }
  return total
}

function decimalShare({ comparator, value }: DecimalCell, actual: Decimal): Decimal {
  if (comparator === '≤' || comparator === '<=') return actual.lte(value) ? new Decimal(1) : value.div(actual)
  if (comparator === '=') return Decimal.max(0, new Decimal(1).minus(actual.minus(value).abs().div(value)))
  return Decimal.min(1, actual.div(value))
}

/** The library, row by row: the highest total that the policy allows. */
export function scoredByRow(rows: readonly BenchRow[]): Decimal {
  return rows.reduce((total, row) => total.plus(scoreIndicator(row, policy).high), new Decimal(0))
}

/** The rows as a unit hands them in: one form, read. */
export const formOf = (rows: readonly BenchRow[]): SelfEvaluation =>
  SelfEvaluation.parse({
    kind: 'selfEvaluation',
    form: 'project',
    year: 2024,
    department: '某局',
    project: { name: '某项目' },
    unit: '万元',
    funding: [],
    goals: [],
    indicators: rows.map((row, index) => ({
      level1: '产出指标',
      level2: '数量指标',
      level3: `指标${index + 1}`,
      ...row,
      score: row.points,
    })),
    totals: { points: '90', score: '90' },
  })

/** The library, the whole form: what every row is allowed, its sections, totals and grade. */
export const scoredByForm = (form: SelfEvaluation): Evaluation => evaluate(form, projectSelfEvaluation2020)
