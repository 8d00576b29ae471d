import { Decimal } from '../../exact/decimal.js'
import type { Basis } from '../../law/basis.js'
import { monitoringSystems } from '../../law/practices.js'

export type Light = 'red' | 'yellow' | 'green' | 'blue'

/** The lights from the worst on, as they are printed. */
export const lights: readonly (readonly [light: Light, zh: string])[] = [
  ['red', '红'],
  ['yellow', '黄'],
  ['green', '绿'],
  ['blue', '蓝'],
]

/** The light that a text prints: 红, 红灯, 红色预警. */
export const lightOf = (text: string): Light | undefined => lights.find(([, zh]) => text.includes(zh))?.[0]

export const lightName = (light: Light): string => (lights.find(([id]) => id === light) as readonly [Light, string])[1]

/** Is the first light worse than the second? Blue, far ahead, is no worse than green. */
export const isWorse = (one: Light, other: Light): boolean => rank(one) < rank(other)

const rank = (light: Light): number =>
  Math.min(
    lights.findIndex(([id]) => id === light),
    2,
  )

interface Band {
  readonly below: string | null
  readonly light: Light
}

/** Progress against the time gone by, as a share of one. */
const progressBands: readonly Band[] = [
  { below: '0.6', light: 'red' },
  { below: '0.8', light: 'yellow' },
  { below: '1.2', light: 'green' },
  { below: null, light: 'blue' },
]

const bandOf = (bands: readonly Band[], progress: Decimal): Light =>
  (bands.find(({ below }) => below === null || progress.lt(below)) as Band).light

/** The light of an indicator that should reach its target. */
export const progressLight = (progress: Decimal): Light => bandOf(progressBands, progress)

/** The light of the execution of money: never blue. */
export const executionLight = (progress: Decimal): Light => progressLight(Decimal.min(progress, new Decimal('1')))

export const lightsBasis: Basis = {
  instrument: monitoringSystems,
  says: {
    zh: '进度=实际÷（指标值×月数÷12）：60%以下红，[60%,80%)黄，[80%,120%)绿，120%起蓝；“≤”在内为绿、超出为红；预算按执行率÷（月数÷12），80%起绿；目标取其指标中最差者',
    en: 'progress = actual ÷ (target × month ÷ 12): red below 60 %, yellow to 80 %, green to 120 %, blue beyond; “≤” green within and red beyond; money by its rate ÷ (month ÷ 12), green from 80 %; a goal takes the worst of its indicators',
  },
  from: null,
  to: null,
  confirmed: 'published',
}
