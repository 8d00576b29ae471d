import { apportion } from '../exact/apportion.js'
import { Decimal, type DecimalInput, zero } from '../exact/decimal.js'
import type { Framework, FrameworkLevel } from './framework.js'
import { levelByLabel } from './levelByLabel.js'

/** An indicator that is to get points: its printed level 1, and what it weighs among those of its level (1). */
export interface WeighedIndicator {
  readonly level1: string
  readonly weight?: DecimalInput
}

/**
 * How many points does each indicator get, so that every level adds up exactly?
 *
 * The points of each level are divided by the weights of its indicators (largest remainder, `apportion`). The points of a
 * level without indicators go where the framework says. In the order given.
 *
 * @throws RangeError for a label that the framework has no level for, a level whose points are in no paper or have nobody
 * to go to, and as `apportion` does.
 * @example
 * const indicators = [{ level1: '产出' }, { level1: '产出' }, { level1: '产出' }, { level1: '效益' }, { level1: '满意度' }]
 * apportionPoints(projectSelfEvaluation2020, indicators, { decimals: 0 }) // => [17, 17, 16, 30, 10]
 */
export function apportionPoints(
  framework: Framework,
  indicators: readonly WeighedIndicator[],
  { decimals }: { readonly decimals: number },
): readonly Decimal[] {
  const levels = indicators.map(({ level1 }) => levelOf(framework, level1))
  const points = new Map<number, Decimal>()
  for (const level of framework.levels) {
    const own = levels.flatMap((other, index) => (other === level ? [index] : []))
    if (own.length === 0 && level.whenAbsent === undefined)
      throw new RangeError(`no indicator of ${level.zh} takes its points`)
    const weights = own.map((index) => indicators[index]?.weight ?? 1)
    const shares = own.length === 0 ? [] : apportion(pointsOf(level, framework, levels), weights, { decimals })
    for (const [at, share] of shares.entries()) points.set(own[at] as number, share)
  }
  return indicators.map((_, index) => points.get(index) ?? zero)
}

function levelOf({ levels }: Framework, label: string): FrameworkLevel {
  const level = levelByLabel(levels, label)
  if (level === null) throw new RangeError(`the framework has no level ${JSON.stringify(label.slice(0, 40))}`)
  return level
}

/** Its own points and those of absent levels. */
function pointsOf(level: FrameworkLevel, { levels }: Framework, present: readonly FrameworkLevel[]): Decimal {
  if (level.points === null) throw new RangeError(`the points of ${level.zh} are in no paper`)
  return levels
    .filter((other) => !present.includes(other))
    .flatMap(({ whenAbsent = [] }) => whenAbsent.filter(({ to }) => to === level.id))
    .reduce((sum, { points }) => sum.plus(points), new Decimal(level.points))
}
