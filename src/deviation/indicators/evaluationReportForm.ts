import type { EvaluationReport } from '../../documents/evaluationReport.js'
import type { DeviationForm, DeviationRow } from './form.js'

/** The indicators that a report discusses; a target or an actual that its paragraph does not print is blank. */
export function evaluationReportForm(document: EvaluationReport): DeviationForm {
  const { kind, title, year, unit, department, implementingUnit, doubtful = [] } = document
  const unitName = implementingUnit ?? department
  const rows = (document.indicators ?? []).map(
    ({ level1, level2 = '', level3, target = '', actual = '', points, score }): DeviationRow => ({
      level1,
      level2,
      level3,
      target,
      actual,
      points,
      score,
      targetCell: 'target',
      reasonMarked: false,
      isDueLater: false,
    }),
  )
  return {
    kind,
    title: title ?? unitName,
    form: 'department',
    year,
    unitName,
    project: null,
    unit,
    isScored: true,
    scored: { year, funding: [], indicators: rows, doubtful },
    rows,
    money: [],
    moneyList: 'funding',
    doubtful,
  }
}
