import type { Sentence } from '../../law/basis.js'
import { indicatorColumns } from '../../terms/indicatorColumn.js'
import { nounOf } from '../../terms/term.js'
import { fault } from './faultWords.js'

/** An indicator as its row prints it. */
interface Row {
  readonly target: string
  readonly actual: string
}

/** What it comes to, and what it should come to. */
interface Marks {
  readonly sum: string
  readonly full: string
}

const columns = {
  target: nounOf(indicatorColumns, 'target'),
  actual: nounOf(indicatorColumns, 'actual'),
} as const

/** What is wrong with points and scores. */
export const scoreFaults = {
  /** Full marks beside a target that was missed. */
  fullThoughMissed: fault<Row & { readonly points: string }>({
    zh: ({ target, actual, points }) => [
      `实际完成值${actual}未达到指标值${target}，却得满分${points}分`,
      `得分应低于${points}分，或更正指标值、实际完成值`,
    ],
    en: ({ target, actual, points }) => [
      `the actual ${actual} misses the target ${target} and scores all ${points} points`,
      `score less than ${points} points, or correct target and actual`,
    ],
  }),
  /** A score above what the policy gives for the actual. */
  abovePolicy: fault<Row & { readonly score: string; readonly most: string; readonly isExcluded: boolean }>({
    zh: ({ target, actual, score, most, isExcluded }) => [
      `实际完成值${actual}、指标值${target}，按计分办法${isExcluded ? '不到' : '至多得'}${most}分，却得${score}分`,
      `得分${isExcluded ? '应低于' : '应不超过'}${most}分`,
    ],
    en: ({ target, actual, score, most, isExcluded }) => [
      `the actual ${actual} of the target ${target} scores ${isExcluded ? 'less than' : 'at most'} ${most} points, and is given ${score}`,
      `${isExcluded ? 'less than' : 'at most'} ${most} points`,
    ],
  }),
  /** The policy leaves an interval, and its arithmetic one figure of it. */
  outOfBand: fault<{ readonly low: string; readonly high: string }>({
    zh: ({ low, high }) => ['', `${low}至${high}分`],
    en: ({ low, high }) => ['', `${low} to ${high} points`],
  }),
  negativeScore: fault<{ readonly score: string }>({
    zh: ({ score }) => [`得分为${score}分，低于零`, '得分应不低于0分'],
    en: ({ score }) => [`the score is ${score}, less than nothing`, 'at least 0 points'],
  }),
  /** Something scores though its target, or its actual, is not filled in. */
  scoredBlank: fault<{ readonly column: 'target' | 'actual' }>({
    zh: ({ column }) => [`${columns[column].zh}没有填写，却有得分`, `填写${columns[column].zh}，否则不得分`],
    en: ({ column }) => [`it scores, and its ${columns[column].en} is not filled in`, 'fill it in, or give no score'],
  }),
  notComparable: fault<Row & { readonly why: Sentence }>({
    zh: ({ target, actual, why }) => [
      `实际完成值${actual}无法与指标值${target}比较（${why.zh}），得分没有依据`,
      '填写可与指标值比较的实际完成值',
    ],
    en: ({ target, actual, why }) => [
      `the actual ${actual} cannot be held against the target ${target} (${why.en}), and the score has no ground`,
      'an actual that can be held against the target',
    ],
  }),
  /** A deviation that is that of the actual from the target by no formula. */
  deviationOff: fault<Row & { readonly stated: string; readonly deviations: readonly string[] }>({
    zh: ({ target, actual, stated, deviations }) => [
      `列为${stated}，按实际完成值${actual}、指标值${target}计算应为${deviations.join('或')}`,
      '更正偏差率',
    ],
    en: ({ target, actual, stated, deviations }) => [
      `stated ${stated}; the actual ${actual} is ${deviations.join(' or ')} off the target ${target}`,
      'correct the deviation',
    ],
  }),
  /** A coefficient that is neither the share of the points that was given, nor what was reached of the target. */
  coefficientOff: fault<{
    readonly stated: string
    readonly scored: string | null
    readonly completed: string | null
  }>({
    zh: ({ stated, scored, completed }) => [
      `列为${stated}，而${[
        ...(scored === null ? [] : [`得分是分值的${scored}`]),
        ...(completed === null ? [] : [`实际完成值是指标值的${completed}`]),
      ].join('，')}`,
      '更正系数，或核对得分、完成值',
    ],
    en: ({ stated, scored, completed }) => [
      `stated ${stated}, while ${[
        ...(scored === null ? [] : [`the score is ${scored} of the points`]),
        ...(completed === null ? [] : [`the actual is ${completed} of the target`]),
      ].join(' and ')}`,
      'correct the coefficient, or check score and actual',
    ],
  }),
  /** Points that are not full marks. */
  notFullMarks: fault<Marks>({
    zh: ({ sum, full }) => [`合计${sum}分，满分应为${full}分`, `更正分值，使其合计${full}分`],
    en: ({ sum, full }) => [`they come to ${sum} points, and full marks are ${full}`, `points that add to ${full}`],
  }),
  /** Points that lack just those of execution, which stand nowhere. */
  executionLeftOut: fault<Marks & { readonly points: string }>({
    zh: ({ sum, full, points }) => [
      `合计${sum}分，比满分${full}分恰少预算执行的${points}分，没有列出这一项`,
      `另列预算执行${points}分`,
    ],
    en: ({ sum, full, points }) => [
      `they come to ${sum} of ${full} points, and just the ${points} of budget execution stand nowhere`,
      `a row for the ${points} points of execution`,
    ],
  }),
  notByFramework: fault<{ readonly sum: string; readonly points: string }>({
    zh: ({ sum, points }) => [`合计${sum}分，评分体系为${points}分`, `按评分体系分配为${points}分`],
    en: ({ sum, points }) => [`${sum} points, and the framework gives ${points}`, `${points} points`],
  }),
  levelMissing: fault<{ readonly level: Sentence }>({
    zh: ({ level }) => [`评分体系要求的${level.zh}，表中没有`, `至少列一项${level.zh}`],
    en: ({ level }) => [
      `the framework asks for ${level.en}, and the form has none`,
      `at least one indicator of ${level.en}`,
    ],
  }),
  unknownLevel: fault<{ readonly level: string; readonly known: Readonly<Record<'zh' | 'en', readonly string[]>> }>({
    zh: ({ level, known }) => [`“${level}”不在评分体系之中`, `改为${known.zh.join('、')}之一`],
    en: ({ level, known }) => [`the framework has no level “${level}”`, `one of ${known.en.join(', ')}`],
  }),
  /** A grade that the total does not have. */
  otherGrade: fault<{
    readonly score: string
    readonly grade: string
    readonly printed: string
    readonly bands: Sentence
  }>({
    zh: ({ score, grade, printed, bands }) => [
      `总得分${score}分属“${grade}”（${bands.zh}），列为“${printed}”`,
      `等级改为“${grade}”，或更正总得分`,
    ],
    en: ({ score, grade, printed, bands }) => [
      `a score of ${score} is “${grade}” (${bands.en}), and “${printed}” is printed`,
      `“${grade}”, or another score`,
    ],
  }),
} as const
