import type { IndicatorRow, PrintedValue } from '../../../facts/indicatorRow.js'
import { wordsOperand } from '../../../facts/printedCell.js'
import { byPractice } from '../../../law/ground.js'
import { plainGlyphs } from '../../../targets/glyphs.js'
import { measureOf } from '../../../targets/measure.js'
import type { QuantityTarget } from '../../../targets/target.js'
import { isGoodThing } from '../../../terms/names/goodThing.js'
import { wayOfLevel } from '../../../terms/names/levelWay.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'

export const operatorOfName: Idea = {
  kind: 'inspection',
  id: 'E31',
  says: {
    zh: '比较符号的方向与指标名称相符：越高越好的用“≥”，越低越好的、控制率用“≤”',
    en: 'The operator of a target points the way that the name of its indicator does: “≥” where more is better, “≤” where less is, and of control rates',
  },
  basis: byPractice(
    '越高越好的指标用“≥”，越低越好的用“≤”；“=100%”的控制率要求用满',
    'What is better higher is asked for with “≥”, what is better lower with “≤”; a control rate of “=100 %” asks for all to be used',
  ),
  severity: 'note',
  claims: ({ facts }) => facts.indicators.flatMap(rowClaims),
  example: {
    document: {
      kind: 'selfEvaluation',
      indicators: [
        { level1: '满意度指标', level2: '服务对象满意度', level3: '群众满意度', target: '≤90%', actual: '95%' },
      ],
    },
    outcome: 'broken',
  },
}

type Wrong = 'limitOnGood' | 'floorOnHarm' | 'fixedLimit'

/** One claim of an indicator, whichever of its terms show the trouble: the first of them, with the others beside it. */
function rowClaims(row: IndicatorRow): readonly Claim[] {
  const looked = row.targets.flatMap((value) =>
    value.read.kind === 'quantity' ? [{ value, wrong: wrongOf(row, value, value.read) }] : [],
  )
  const troubled = looked.filter(({ wrong }) => wrong !== null)
  const [first, ...others] = troubled.length > 0 ? troubled : looked
  if (!first) return []
  const { value, wrong } = first
  const name = wordsOperand(row.place('level3'), row.printed.level3)
  return [
    {
      kind: 'found',
      about: 'target',
      place: value,
      outcome: wrong ? 'broken' : 'holds',
      operands: [name, ...others.map((other) => wordsOperand(other.value, other.value.text))],
      ...(wrong ? { fault: { kind: wrong, target: value.text } } : {}),
    },
  ]
}

/** Nothing is asked of a change by a verb (下降5%): it is no amount of the thing named. Zero is a limit and a floor. */
function wrongOf(row: IndicatorRow, { known }: PrintedValue, target: QuantityTarget): Wrong | null {
  const { comparator, value, change } = target
  if (change !== undefined || value.isZero()) return null
  if (comparator === '<=' || comparator === '<') return isGood(row, known, target) ? 'limitOnGood' : null
  if (comparator === '>=' || comparator === '>')
    return known.way === 'lower' || isTimeLimit(row, known, target) ? 'floorOnHarm' : null
  return comparator === '=' && known.by?.startsWith('控制') && known.measures === 'limit' ? 'fixedLimit' : null
}

/** Shares of a whole in per cent, and work in numbers, of which more is better; not where the number is a cost. */
function isGood(
  { level1, level2, shown }: IndicatorRow,
  { way, measures, by }: PrintedValue['known'],
  target: QuantityTarget,
) {
  const { unit } = target
  if (unit === null || (by !== null && way !== 'higher')) return false
  if (measures === 'share') return unit === '%'
  const isCost = [level2, level1].some((label) => wayOfLevel(label) === 'lower')
  if (isCost || mayBeLimited.test(shown)) return false
  const { dimension } = measureOf(plainGlyphs(unit))
  return (measures === 'work' && dimension.startsWith('count:')) || (isGoodThing(shown) && isAmount(dimension))
}

/** What is bought or mended may be kept to what was approved, or to as little as can be. */
const mayBeLimited = /维修|抢修|采购|购置|租赁/u

const isAmount = (dimension: string): boolean =>
  /^(?:count:[^/]*|area|length|mass|volume|money|unnamed)$/u.test(dimension)

/** A time that is taken is better short: 办理时限, 工期, 等候时间. Of 服务时长 and 培训时间 more may be better. */
const isTimeLimit = (row: IndicatorRow, { measures }: PrintedValue['known'], { unit }: QuantityTarget): boolean =>
  measures === 'time' &&
  unit !== null &&
  ['time', 'months', 'workingDay'].includes(measureOf(plainGlyphs(unit)).dimension) &&
  /时限|工期|周期|用时|响应|等候|等待|办理|审批|办结|完成|建设|施工|到位/u.test(row.shown)
