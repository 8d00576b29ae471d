import { zero } from '../exact/decimal.js'
import { curveProblems } from './curveProblems.js'
import { policyProblems } from './definePolicy.js'
import { refuse } from './definitionError.js'
import { definedNumber } from './digits.js'
import { executionExampleProblems } from './exampleProblems.js'
import type { ExecutionPolicy } from './executionPolicy.js'
import { formProblems, repeated } from './formProblems.js'
import type { Framework, FrameworkLevel } from './framework.js'
import { frameworkShape } from './shape/frameworkShape.js'

/**
 * A framework of the caller's own, checked: the very object given.
 *
 * Everything that a framework has must be there and be what it is for. The points of its levels and of execution must add
 * to its total, every level must name its law, no label may stand for two levels or two groups of one, it must lay out the
 * forms that it applies to, and the worked examples of its policies must come out.
 *
 * @throws DefinitionError with everything that is wrong, at once, whatever is given.
 * @example
 * const ours = defineFramework({ ...projectSelfEvaluation2020, id: 'ours', percentages: false })
 * evaluate(selfEvaluation, ours).framework.id // => 'ours'
 */
export function defineFramework(framework: Framework): Framework {
  refuse(framework, 'framework', frameworkProblems(framework))
  return framework
}

/** Everything that is wrong with a framework: how it is built, else what it means. */
export function frameworkProblems(framework: Framework): readonly string[] {
  const built = frameworkShape(framework, 'framework')
  return built.length > 0 ? built : meaningProblems(framework)
}

function meaningProblems({ levels, execution, policy, words, ...framework }: Framework): readonly string[] {
  return [
    ...levels.flatMap((level) => movedProblems(level, levels)),
    ...repeated(levels).map((label) => `${label} stands for two levels`),
    ...formProblems({ ...framework, levels }),
    ...pointProblems(levels, execution.points, framework.total),
    ...executionProblems(execution.policy),
    ...[policy, ...levels.flatMap((level) => level.policy ?? [])].flatMap(policyProblems),
    ...(words.words.length > 0 ? [] : ['words: the scale is empty']),
  ]
}

function executionProblems(policy: ExecutionPolicy): readonly string[] {
  const curves = [policy.unfinished, ...(policy.finished ? [policy.finished] : [])]
  const problems = curves.flatMap((curve) => curveProblems('execution', curve))
  return problems.length > 0 ? problems : executionExampleProblems(policy)
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

/** What moves when a level is absent is all that it has, to levels that there are and that keep it. */
function movedProblems(
  { id, points, whenAbsent }: FrameworkLevel,
  levels: readonly FrameworkLevel[],
): readonly string[] {
  if (whenAbsent === undefined) return []
  const targets = whenAbsent.map(({ to }) => ({ to, level: levels.find((level) => level.id === to && to !== id) }))
  const parts = whenAbsent.map(({ points: part }) => definedNumber(part))
  const moved = parts.reduce((sum, part) => (sum ?? zero).plus(part ?? zero), zero)
  const whole = definedNumber(points ?? '')
  const isWhole = whole !== null && !parts.includes(null) && moved?.eq(whole)
  return [
    ...targets
      .filter(({ level }) => level === undefined)
      .map(({ to }) => `${id}: there is no other level ${to} to move its points to`),
    ...targets
      .filter(({ level }) => level?.whenAbsent)
      .map(({ to }) => `${id}: moves its points to ${to}, which moves its own on`),
    ...(isWhole ? [] : [`${id}: moves ${moved} points and has ${points}`]),
  ]
}
