import type { Decimal } from '../../exact/decimal.js'
import { convertUnit, type MoneyUnit } from '../../exact/unit.js'
import type { InUnit } from '../readMoney.js'
import { type DeviationAnalysis, deviationAnalysis } from './deviationAnalysis.js'
import type { FundingDeviation } from './fundingDeviation.js'
import type { IndicatorDeviation } from './indicatorDeviation.js'

/**
 * How do the deviations of several documents look together: by unit, by level, by source, in one ranking?
 *
 * Takes what `analyzeDeviation` found, each document by its own framework; all money is brought to one unit, exactly.
 * Forms of departments and of projects are summed apart. Papers that print the same money or the same indicators twice
 * are counted twice: leave one out. Nothing is thrown.
 *
 * @example
 * const one = analyzeDeviation(selfEvaluation, hunanDepartment2023)
 * const other = analyzeDeviation(report, henanDepartment2024)
 * combineDeviations([one, other], { unit: '万元' }).byUnit.map(({ label, leastLoss }) => [label, leastLoss])
 * // => [['株洲市公共资源交易中心', 0], ['三门峡市公共资源交易中心', 0]]
 */
export function combineDeviations(analyses: readonly DeviationAnalysis[], { unit }: InUnit): DeviationAnalysis {
  return deviationAnalysis(
    {
      documents: analyses.flatMap(({ documents }) => documents),
      lines: analyses.flatMap(({ lines }) => lines.map((line) => indicatorIn(line, unit))),
      funding: analyses.flatMap(({ funding }) => funding.map((line) => fundingIn(line, unit))),
    },
    unit,
  )
}

const converted = (value: Decimal | null, from: MoneyUnit, to: MoneyUnit): Decimal | null =>
  value && convertUnit(value, from, to)

const indicatorIn = (line: IndicatorDeviation, unit: MoneyUnit): IndicatorDeviation => ({
  ...line,
  money: converted(line.money, line.moneyUnit, unit),
  asRead: line.asRead && { ...line.asRead, money: converted(line.asRead.money, line.moneyUnit, unit) },
  moneyUnit: unit,
})

const fundingIn = (line: FundingDeviation, unit: MoneyUnit): FundingDeviation => ({
  ...line,
  budget: converted(line.budget, line.moneyUnit, unit),
  outturn: converted(line.outturn, line.moneyUnit, unit),
  absolute: converted(line.absolute, line.moneyUnit, unit),
  moneyUnit: unit,
})
