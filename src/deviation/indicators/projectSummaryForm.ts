import type { ProjectSummary } from '../../documents/projectSummary.js'
import type { ExecutionPolicy } from '../../scoring/executionPolicy.js'
import type { DeviationForm, MoneyRow } from './form.js'

/** The money of the projects that a summary lists, each all there is of it; a summary prints no indicators. */
export function projectSummaryForm(document: ProjectSummary, against: ExecutionPolicy['denominator']): DeviationForm {
  const { kind, title, year, unit, department, implementingUnit, doubtful = [] } = document
  const owner = implementingUnit ?? department
  return {
    kind,
    title: title ?? owner,
    form: 'project',
    year,
    unitName: owner,
    project: null,
    unit,
    isScored: false,
    scored: { year, funding: [], indicators: [], doubtful: [] },
    rows: [],
    money: document.rows.map(
      ({ name, unitName = owner, outturn, [against]: budget }, at): MoneyRow => ({
        code: 'total',
        label: name,
        group: null,
        unitName,
        project: name,
        against,
        budget,
        outturn,
        reason: undefined,
        reasonMarked: false,
        path: ['rows', at],
      }),
    ),
    moneyList: 'rows',
    doubtful,
  }
}
