import { plainGlyphs } from './glyphs.js'
import { measureOf } from './measure.js'

/** "每月1次" is counted as 次/月; a share stays a share. */
export function unitPer(unit: string | null, per: readonly string[]): string | null {
  if (unit === null || per.length === 0 || measureOf(plainGlyphs(unit)).dimension === 'share') return unit
  return [unit, ...per].join('/')
}
