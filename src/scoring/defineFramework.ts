import { zero } from '../exact/decimal.js'
import { basisProblems, sentenceProblems } from './basisProblems.js'
import { curveProblems } from './curveProblems.js'
import { policyProblems } from './definePolicy.js'
import { DefinitionError } from './definitionError.js'
import { definedNumber } from './digits.js'
import { formProblems, repeated } from './formProblems.js'
import type { Framework, FrameworkLevel } from './framework.js'

/**
 * A framework of the caller's own, checked: the very object given.
 *
 * The points of its levels and of execution must add to its total, every level must name its law, no label may stand for
 * two levels or two groups of one, it must lay out the forms that it applies to, and its policies must be sound.
 *
 * @throws DefinitionError with everything that is wrong, at once.
 * @example
 * const ours = defineFramework({ ...projectSelfEvaluation2020, id: 'ours', percentages: false })
 * evaluate(selfEvaluation, ours).framework.id // => 'ours'
 */
export function defineFramework(framework: Framework): Framework {
  const problems = frameworkProblems(framework)
  if (problems.length > 0) throw new DefinitionError(framework.id, problems)
  return framework
}

function frameworkProblems({
  id,
  title,
  says,
  basis,
  levels,
  execution,
  policy,
  words,
  ...framework
}: Framework): readonly string[] {
  return [
    ...(id ? [] : ['the framework has no id']),
    ...sentenceProblems('title', title),
    ...sentenceProblems('framework', says),
    ...basisProblems('framework', basis),
    ...levels.flatMap((level) => [...basisProblems(level.id, level.basis), ...movedProblems(level, levels)]),
    ...repeated(levels).map((label) => `${label} stands for two levels`),
    ...formProblems({ ...framework, levels }),
    ...pointProblems(levels, execution.points, framework.total),
    ...basisProblems('execution', execution.basis),
    ...curveProblems('execution', execution.policy.unfinished),
    ...[policy, ...levels.flatMap((level) => level.policy ?? [])].flatMap(policyProblems),
    ...(words.words.length > 0 ? [] : ['words: the scale is empty']),
  ]
}

function pointProblems(
  levels: readonly FrameworkLevel[],
  execution: string | null,
  total: string | null,
): readonly string[] {
  const printed = [...levels.map(({ points }) => points), execution]
  if (total === null) return printed.every((points) => points === null) ? [] : ['points are given without their total']
  const points = printed.map((digits) => (digits === null ? null : definedNumber(digits)))
  const whole = definedNumber(total)
  if (whole === null || points.includes(null)) return ['points that a total is given for must be numbers']
  const sum = points.reduce((left, right) => (left ?? zero).plus(right ?? zero), zero)
  return sum?.eq(whole) ? [] : [`points add to ${sum}, not to ${total}`]
}

/** What moves when a level is absent is all that it has, to levels that there are. */
function movedProblems(
  { id, points, whenAbsent }: FrameworkLevel,
  levels: readonly FrameworkLevel[],
): readonly string[] {
  if (whenAbsent === undefined) return []
  const strangers = whenAbsent.filter(({ to }) => to === id || !levels.some((level) => level.id === to))
  const moved = whenAbsent.reduce((sum, { points: part }) => sum.plus(definedNumber(part) ?? zero), zero)
  return [
    ...strangers.map(({ to }) => `${id}: there is no other level ${to} to move its points to`),
    ...(points !== null && moved.eq(points) ? [] : [`${id}: moves ${moved} points and has ${points}`]),
  ]
}
