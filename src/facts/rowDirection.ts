import type { Direction } from '../targets/assessment.js'
import { closedUp } from '../terms/label.js'

/** What a row says that decides which way is better of its target. */
export interface RowNames {
  readonly name: string
  readonly level1: string
  readonly level2: string
  /** As a column for the direction prints it. */
  readonly direction?: Direction
}

const ways: readonly (readonly [words: RegExp, direction: Direction])[] = [
  [/^(?:正向|正指标|越大越好|越高越好|增长型|效益型)/u, 'higher'],
  [/^(?:反向|负向|逆向|逆指标|越小越好|越低越好|成本型)/u, 'lower'],
]

/**
 * Which way is better, as a column for direction says, or one for the nature of indicators where places print it there?
 *
 * @example directionIn('反向指标', undefined) // => 'lower'
 */
export function directionIn(...columns: readonly (string | undefined)[]): Direction | null {
  for (const text of columns) {
    const way = text && ways.find(([words]) => words.test(closedUp(text)))
    if (way) return way[1]
  }
  return null
}
