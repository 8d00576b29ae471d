import type { Framework } from '../../scoring/framework.js'
import type { Direction } from '../../targets/assessment.js'
import type { Target, TargetPart } from '../../targets/target.js'
import { termByLabel } from '../../terms/term.js'
import { actedUpon, betterHigher, betterLower, lowerEndings, spending } from './directionWords.js'
import { plainName } from './names.js'

/**
 * Who says which way is better: the paper itself (an operator, a range, a date), a reading of it (a bare figure is to be
 * reached, a word stands on a scale), or nobody, as of a bare figure that may be a limit.
 */
export type Standing = 'printed' | 'read' | 'open'

type Named = { readonly level1: string; readonly level2: string; readonly level3: string }

/** What the framework says of such indicators. */
function frameworkDirection(directions: Framework['directions'], { level1, level2 }: Named): Direction | null {
  const found = [level2, level1].map((label) => termByLabel(directions, plainName(label))).find((term) => term !== null)
  return found?.direction ?? null
}

/** Is this a bare zero, or a change by a verb? Then the target itself says which way is better. */
const saysItself = (target: Target): boolean =>
  target.kind === 'quantity' && (isBareZero(target) || target.change !== undefined)

const isBareZero = (target: Target): boolean =>
  target.kind === 'quantity' && target.comparator === 'unstated' && target.value.isZero()

/**
 * Which way is better where no operator is printed: what the framework says of such indicators, and of a bare zero less,
 * as there is nothing to be reached.
 */
export const unstatedDirection = (
  target: Target,
  directions: Framework['directions'],
  names: Named,
): Direction | null =>
  frameworkDirection(directions, names) ??
  (isBareZero(target) && directionOfName(names.level3) !== 'higher' ? 'lower' : null)

/** Who says of this target which way is better? */
export function standingOf(target: Target, names: Named, known: Direction | null): Standing {
  if (target.kind === 'quality' || (saysItself(target) && known !== 'higher')) return 'read'
  const parts = target.kind === 'compound' ? target.parts : [target]
  if (parts.every((part) => isDirected(part as TargetPart))) return 'printed'
  const named = directionOfName(names.level3)
  if (known === null) return mayBeLimit(names) ? 'open' : 'read'
  return named !== null && named !== known ? 'open' : 'read'
}

const isDirected = (part: TargetPart): boolean => part.kind !== 'quantity' || part.comparator !== 'unstated'

const mayBeLimit = ({ level1, level2, level3 }: Named): boolean =>
  [level1, level2].some((label) => label.includes('成本')) ||
  level3.includes('控制') ||
  directionOfName(level3) === 'lower' ||
  (isSpending(level3) && !isActedUpon(level3))

const isSpending = (label: string): boolean => spending.some((word) => plainName(label).endsWith(word))

const isActedUpon = (label: string): boolean => actedUpon.some((verb) => plainName(label).includes(verb))

/**
 * Which way does the name of an indicator say is better? By its end, which is what is measured: of 投诉办结率 more is
 * better, of 投诉次数 less. Null where it says nothing.
 */
export function directionOfName(label: string): Direction | null {
  const name = plainName(label).replace(/\([^()]*\)$/u, '')
  if (betterHigher.some((word) => name.endsWith(word))) return 'higher'
  return !isActedUpon(name) && betterLower.some((word) => isEnd(name, word)) ? 'lower' : null
}

const isEnd = (name: string, word: string): boolean => ['', ...lowerEndings].some((end) => name.endsWith(word + end))
