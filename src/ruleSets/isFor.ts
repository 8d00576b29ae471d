import type { AnyDocument } from '../documents/forms.js'
import type { RuleSet, RuleSetYears } from './ruleSet.js'

/** Is the set for documents of this region and year? A document that names no region is judged by it. */
export function isFor({ forRegion, forYear }: RuleSet, { region, year }: AnyDocument): boolean {
  const isThere = forRegion === undefined || !region || region.startsWith(forRegion) || forRegion.startsWith(region)
  return isThere && (typeof year !== 'number' || isWithin(year, forYear))
}

function isWithin(year: number, years: RuleSetYears | undefined): boolean {
  if (years === undefined) return true
  if (typeof years === 'number') return year === years
  return (years.from === undefined || years.from <= year) && (years.to === undefined || year <= years.to)
}
