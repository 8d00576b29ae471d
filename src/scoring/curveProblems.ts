import { bandProblems } from './bandProblems.js'
import type { Curve, CurveBand, DeductionCurve } from './curve.js'
import { definedNumber } from './digits.js'

/** What is wrong with a curve; `name` says which of the policy's it is. */
export function curveProblems(name: string, curve: Curve): readonly string[] {
  switch (curve.kind) {
    case 'linear':
      return definedNumber(curve.from ?? '0')?.lt(1) ? [] : [`${name}: from must be a share below one`]
    case 'deduction':
      return deductionProblems(name, curve)
    case 'bands':
      return [...bandProblems(name, curve.bands), ...shareProblems(name, curve.bands)]
    case 'either':
      return [...curveProblems(name, curve.one), ...curveProblems(name, curve.other)]
    default:
      return []
  }
}

function deductionProblems(name: string, { every, cost, costIn }: DeductionCurve): readonly string[] {
  return [
    ...(costIn === 'share' && definedNumber(cost)?.gt(1) ? [`${name}: cost must be a share of one`] : []),
    ...(definedNumber(every)?.gt(0) ? [] : [`${name}: every must be more than zero`]),
    ...(definedNumber(cost)?.gt(0) ? [] : [`${name}: cost must be more than zero`]),
  ]
}

function shareProblems(name: string, bands: readonly CurveBand[]): readonly string[] {
  const shares = bands.flatMap(({ share, shareTo }) => [share, shareTo ?? share])
  const wrong = [...new Set(shares)].filter((share) => !definedNumber(share)?.lte(1))
  const isEndless = bands.some(({ to, shareTo }) => to === null && shareTo !== undefined)
  return [
    ...wrong.map((share) => `${name}: ${share} is no share of one`),
    ...(isEndless ? [`${name}: a band without end has no share that it rises to`] : []),
  ]
}
