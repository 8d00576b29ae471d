import { namesLimit } from '../terms/names/controlled.js'
import { knownName } from '../terms/names/knownName.js'
import { isCost, wayOfLevel } from '../terms/names/levelWay.js'
import type { KnownName } from '../terms/names/nameFamily.js'
import type { Figure } from './alignUnits.js'
import type { Assessment, AssessOptions, Direction } from './assessment.js'
import type { Comparator } from './comparators.js'
import { plainGlyphs } from './glyphs.js'
import { measureOf } from './measure.js'
import type { Change } from './target.js'

type Directed = Pick<Assessment, 'direction' | 'basis'>

const ofOperator: Readonly<Record<Comparator, Assessment['direction']>> = {
  '>=': 'higher',
  '>': 'higher',
  '<=': 'lower',
  '<': 'lower',
  '=': 'exact',
  unstated: undefined,
}

/**
 * Which way is better, and who says so?
 *
 * The printed operator, else the caller, else a verb of change, else the name of the indicator (投诉率: less), else the
 * framework, else a bare zero (nothing is to be reached), else the label of its level (产出: more; 成本: less), else nobody.
 * A time, and money that is spent, may be a limit or what is to be done: no level decides that.
 */
export function directionOf(target: Figure, options: AssessOptions): Directed {
  if (target.kind === 'range') return { direction: 'within', basis: 'operator' }
  const printed = ofOperator[target.comparator]
  if (printed) return { direction: printed, basis: 'operator' }
  if (options.direction) return { direction: options.direction, basis: 'caller' }
  const known = fitting(knownName(options.name ?? ''), target.unit)
  if (target.change) return decided(ofChange(target.change, known), 'change')
  if (known.way) return { direction: known.way, basis: 'name' }
  if (target.value.isZero()) return { direction: 'lower', basis: 'zero' }
  if (options.frameworkDirection) return { direction: options.frameworkDirection, basis: 'framework' }
  return decided(ofLevel(target.unit, known, options), 'level')
}

const unknown: KnownName = { measures: null, way: null, maximum: null, unit: null, by: null }

/** What a name tells of money or time says nothing of things that are counted: 成本核算 5次, 资金 3笔, 时间 5件/天. */
function fitting(known: KnownName, unit: string | null): KnownName {
  const isOther = (known.unit === 'money' || known.unit === 'time') && unit !== null
  return isOther && /^(?:count:|share|area|length)/u.test(measureOf(plainGlyphs(unit)).dimension) ? unknown : known
}

const decided = (direction: Direction | null, basis: 'change' | 'level'): Directed =>
  direction ? { direction, basis } : {}

/** A rise is to be reached, unless less of the thing is better; so is a fall, unless more of it is. */
function ofChange(change: Change, { way, by }: KnownName): Direction | null {
  if (change === 'increase') return way ?? 'higher'
  return way === 'higher' && !/[降减压节缩省]/u.test(by ?? '') ? null : 'higher'
}

const times: ReadonlySet<string> = /* @__PURE__ */ new Set(['time', 'months', 'workingDay'])
const mayBeLimits: ReadonlySet<KnownName['measures']> = /* @__PURE__ */ new Set<KnownName['measures']>([
  'spending',
  'limit',
  'time',
])

function ofLevel(
  unit: string | null,
  { measures }: KnownName,
  { level1 = '', level2 = '', name = '' }: AssessOptions,
): Direction | null {
  const levels = [level2, level1]
  const ways = levels.map(wayOfLevel)
  if (ways.includes('lower')) return isCost(levels, name) ? 'lower' : null
  if (!ways.includes('higher')) return null
  const isTime = unit !== null && times.has(measureOf(plainGlyphs(unit)).dimension)
  return isTime || mayBeLimits.has(measures) || namesLimit(name) ? null : 'higher'
}

/** The operator a bare figure has when a direction is known. */
export function effectiveComparator(target: Figure, { direction }: Directed): Comparator | null {
  if (target.kind === 'range' || target.comparator !== 'unstated') return null
  if (direction === 'higher') return '>='
  return direction === 'lower' ? '<=' : null
}
