import { plainGlyphs } from './glyphs.js'
import { measureOf } from './measure.js'
import { factorBetween } from './units.js'

const levels: ReadonlySet<string> = /* @__PURE__ */ new Set([
  '倍',
  '分',
  '度',
  '点',
  '级',
  '分贝',
  'dB',
  '摄氏度',
  '℃',
  '°C',
])

/** Is this unit one of things counted? Scores, degrees and multiples are levels, not counts. */
export function isCount(unit: string | null): boolean {
  return unit !== null && !levels.has(unit) && /^count:[^/]*$/u.test(measureOf(plainGlyphs(unit)).dimension)
}

const extents: ReadonlySet<string> = /* @__PURE__ */ new Set(['length', 'area', 'volume', 'mass', 'unnamed'])

/** Is it an extent, or tens of thousands of something, that is done bit by bit? */
export const isExtent = (unit: string): boolean => extents.has(measureOf(plainGlyphs(unit)).dimension)

/** Money may be printed rounded; what else a target asks for is exactly what it prints. */
export const isMoney = (unit: string | null): boolean => unit !== null && factorBetween(unit, '元') !== null

/** Does a figure in this unit add up through the year? Counts and money do, rates and durations do not. */
export const isCumulative = (unit: string | null): boolean => isCount(unit) || isMoney(unit)

/** Is it a time that something takes? */
export const isDuration = (unit: string | null): boolean =>
  unit !== null && ['time', 'months', 'workingDay'].includes(measureOf(plainGlyphs(unit)).dimension)
