import { type FieldName, fieldNames } from '../documents/fieldNames.js'
import type { FormDefinition } from '../documents/formDefinition.js'
import type { Sentence } from '../law/basis.js'
import type { GradedRate } from '../rates/pefa/gradedRate.js'
import type { ExecutionPolicy } from '../scoring/executionPolicy.js'
import type { Framework } from '../scoring/framework.js'
import type { GradeBands } from '../scoring/gradeBands.js'
import type { ReasonDuty, ReasonWhen } from '../scoring/reasonDuty.js'
import type { WordScale } from '../targets/wordScale.js'
import { budgetStages } from '../terms/budgetStage.js'
import { indicatorDimensions } from '../terms/indicatorLevel.js'
import { nounOf } from '../terms/term.js'

/** The parts of a form by their keys, and its tables. */
export function fieldsOf({ wire, tables = [] }: FormDefinition): readonly Sentence[] {
  const { $schema: _, ...shape } = wire.shape
  const fields = Object.keys(shape).map((key) => named(key, fieldNames[key as FieldName]))
  return [...fields, ...tables.map(({ path, title }) => named(['tables', ...path].join('.'), title))]
}

const named = (key: string, { zh, en }: Sentence): Sentence => ({ zh: `${key}：${zh}`, en: `${key}: ${en}` })

const graded: Readonly<Record<GradedRate['of'], Sentence>> = {
  total: { zh: 'Σ决算数 ÷ Σ年初预算数', en: 'Σ outturn ÷ Σ original budget' },
  composition: {
    zh: 'Σ|决算数 − 年初预算数 × f| ÷ Σ(年初预算数 × f)，f = Σ决算数 ÷ Σ年初预算数',
    en: 'Σ |outturn − original budget × f| ÷ Σ (original budget × f), f = Σ outturn ÷ Σ original budget',
  },
}

/** The formula of a dimension of PEFA. */
export const formulaOfGraded = ({ of }: GradedRate): readonly Sentence[] => [graded[of]]

/** Levels and execution with what they weigh. */
export function weightsOf({ levels, execution }: Framework): readonly Sentence[] {
  const weight = ({ zh, en }: Sentence, points: string | null): Sentence =>
    points === null
      ? { zh: `${zh}：未印分值`, en: `${en}: no points are printed` }
      : { zh: `${zh}：${points}分`, en: `${en}: ${points} points` }
  const ofExecution = weight(nounOf(indicatorDimensions, 'budgetExecution'), execution.points)
  return [ofExecution, ...levels.map((level) => weight(level, level.points))]
}

/** The budget that execution is held against. */
export function executionInWords({ denominator }: ExecutionPolicy): readonly Sentence[] {
  const [outturn, budget] = [nounOf(budgetStages, 'outturn', '全年执行数'), nounOf(budgetStages, denominator)]
  return [{ zh: `${outturn.zh} ÷ ${budget.zh}`, en: `${outturn.en} ÷ ${budget.en}` }]
}

/** Each grade with the score it begins at. */
export const limitsOf = ({ grades }: GradeBands): readonly Sentence[] =>
  grades.map(({ zh, en, from }) => ({ zh: `${zh} ≥ ${from}`, en: `${en} ≥ ${from}` }))

const asked: Readonly<Record<Exclude<ReasonWhen['kind'], 'missed'>, Sentence>> = {
  overFulfilled: { zh: '实际完成值 ÷ 指标值', en: 'actual ÷ target' },
  deviation: { zh: '|实际完成值 − 指标值| ÷ 指标值', en: '|actual − target| ÷ target' },
  budgetAdjusted: { zh: '|全年预算数 − 年初预算数| ÷ 年初预算数', en: '|final − original budget| ÷ original budget' },
}

/** From where on a reason is owed. */
export function thresholdOf({ when }: ReasonDuty): readonly Sentence[] {
  if (when.kind === 'missed') return [{ zh: '未达到指标值', en: 'the target is missed' }]
  const { zh, en } = asked[when.kind]
  const limit = `${when.fromExcluded ? '>' : '≥'} ${when.from}`
  return [{ zh: `${zh} ${limit}`, en: `${en} ${limit}` }]
}

/** The words of each group from the highest rank down; those of one rank side by side. */
export function ranksOf({ words }: WordScale): readonly Sentence[] {
  const groups = [...new Set(words.map(({ group }) => group))]
  return groups.map((group) => {
    const own = words.filter((word) => word.group === group)
    const ranks = [...new Set(own.map(({ rank }) => rank))].sort((one, other) => other - one)
    const text = ranks
      .map((rank) => own.flatMap((word) => (word.rank === rank ? [word.zh] : [])).join(' = '))
      .join(' > ')
    return { zh: text, en: text }
  })
}
