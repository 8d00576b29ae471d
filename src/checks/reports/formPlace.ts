import type { Place } from '../../facts/printedCell.js'
import type { Sentence } from '../../law/basis.js'

/** What the columns of reports, summaries and monitoring forms are called. */
const columns: Readonly<Record<string, Sentence>> = {
  points: { zh: '分值', en: 'points' },
  score: { zh: '得分', en: 'score' },
  target: { zh: '指标值', en: 'target' },
  periodTarget: { zh: '期间指标值', en: 'target of the period' },
  actual: { zh: '实际完成值', en: 'actual' },
  comment: { zh: '评语', en: 'comment' },
  forecast: { zh: '全年预计完成值', en: 'forecast of the year' },
  completionRate: { zh: '完成率', en: 'completion' },
  originalBudget: { zh: '年初预算数', en: 'original budget' },
  finalBudget: { zh: '全年预算数', en: 'final budget' },
  plannedOutturn: { zh: '计划执行数', en: 'planned outturn' },
  outturn: { zh: '执行数', en: 'outturn' },
  systemOutturn: { zh: '系统查询执行数', en: 'outturn in the budget system' },
  forecastOutturn: { zh: '全年预计执行数', en: 'forecast outturn' },
  rate: { zh: '执行率', en: 'execution rate' },
  forecastRate: { zh: '全年预计执行率', en: 'forecast execution rate' },
  fundManagement: { zh: '资金管理得分率', en: 'score rate of fund management' },
  cost: { zh: '成本得分率', en: 'score rate of cost' },
  output: { zh: '产出得分率', en: 'score rate of output' },
  benefit: { zh: '效益得分率', en: 'score rate of benefit' },
  satisfaction: { zh: '满意度得分率', en: 'score rate of satisfaction' },
  deviationFlag: { zh: '是否有偏差项目', en: 'deviation flag' },
  signal: { zh: '信号灯', en: 'light' },
  likelihood: { zh: '完成可能性', en: 'likelihood of completion' },
  causes: { zh: '偏差原因', en: 'cause of deviation' },
  establishedPosts: { zh: '编制人数', en: 'established posts' },
  staffInPost: { zh: '在职人数', en: 'staff in post' },
  leftEarly: { zh: '提前离岗人数', en: 'staff who left early' },
  controlRate: { zh: '在职人员控制率', en: 'rate of posts filled' },
  cause: { zh: '原因', en: 'cause' },
}

/** What a column is called. */
export const columnName = (column: string): Sentence => columns[column] ?? { zh: column, en: column }

/** Words without the spaces that papers set between them. */
export const closedUp = (words: string): string => words.replace(/\s+/gu, '')

/** A place in a list of a form: `row` is its lasting name, `name` what it is called where that is shorter. */
export function formPlace(path: readonly (string | number)[], row: string, name: string = row): Place {
  const column = String(path.at(-1))
  const own = columns[column]
  return {
    label: own ? { zh: `「${name}」${own.zh}`, en: `${name}, ${own.en}` } : { zh: name, en: name },
    where: { path, table: String(path[0]), row: closedUp(row), column },
  }
}
