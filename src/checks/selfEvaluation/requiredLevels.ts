import type { Place } from '../../facts/printedCell.js'
import { everySelfEvaluation as applies } from '../../scoring/applies.js'
import { byForm, says } from '../accounts/ground.js'
import { foundCase } from '../printed/cellCases.js'
import type { SelfEvaluationInspection } from './inspection.js'
import { rowDoubts } from './rowDoubts.js'

const place = (zh: string, en: string): Place => ({
  label: { zh: `「${zh}」`, en },
  where: { path: ['indicators'], table: 'indicators', row: zh },
})

/** A level whose points go elsewhere when it is absent may be absent. */
export const requiredLevelsRule: SelfEvaluationInspection = {
  kind: 'inspection',
  id: 'E29',
  under: 'framework',
  says: /* @__PURE__ */ says(
    '评分体系要求的一级指标都有指标',
    'Every level that the framework asks for has indicators',
  ),
  basis: /* @__PURE__ */ byForm('所指定的评分体系', 'The framework that was given'),
  severity: 'warning',
  applies,
  inspect: (context, rule) => {
    const operands = rowDoubts(context, ['level1'])
    return context.measures.levels
      .filter(({ whenAbsent }) => whenAbsent === undefined)
      .map((level) => {
        const outcome = context.rows.some((row) => row.level === level) ? 'holds' : 'broken'
        const expected = { zh: `至少列一项${level.zh}`, en: `at least one indicator of ${level.en}` }
        return foundCase(rule, 'level', place(level.zh, level.en), { outcome, operands, expected })
      })
  },
  example: {
    document: {
      indicators: [{ level1: '产出指标', level2: '数量指标', level3: '场次', target: '≥10场', actual: '10场' }],
    },
    framework: 'projectSelfEvaluation2020',
    outcome: 'broken',
  },
}

export const knownLevelsRule: SelfEvaluationInspection = {
  kind: 'inspection',
  id: 'E33',
  under: 'framework',
  says: /* @__PURE__ */ says('每行的一级指标都在评分体系之中', 'The level of every row is one that the framework has'),
  basis: /* @__PURE__ */ byForm('所指定的评分体系', 'The framework that was given'),
  severity: 'warning',
  applies,
  inspect: ({ rows, measures }, rule) =>
    measures.levels.length === 0
      ? []
      : rows.map((row) => {
          const names = measures.levels.map(({ zh }) => zh).join('、')
          const expected = { zh: `${names}之一`, en: `one of ${measures.levels.map(({ en }) => en).join(', ')}` }
          return foundCase(rule, 'level', row.place('level1'), { outcome: row.level ? 'holds' : 'broken', expected })
        }),
  example: {
    document: {
      indicators: [{ level1: '履职指标', level2: '数量指标', level3: '场次', target: '≥10场', actual: '10场' }],
    },
    framework: 'projectSelfEvaluation2020',
    outcome: 'broken',
  },
}
