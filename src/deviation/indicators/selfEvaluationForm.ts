import type { SelfEvaluation } from '../../documents/selfEvaluation.js'
import type { ExecutionPolicy } from '../../scoring/executionPolicy.js'
import type { DeviationForm, MoneyRow } from './form.js'

/** A self-evaluation: money is held against the budget by which the framework scores execution. */
export function selfEvaluationForm(document: SelfEvaluation, against: ExecutionPolicy['denominator']): DeviationForm {
  const { kind, title, form, year, unit, indicators, doubtful = [] } = document
  const unitName = document.implementingUnit ?? document.department
  const project = document.project?.name ?? null
  return {
    kind,
    title: title ?? unitName,
    form,
    year,
    unitName,
    project,
    unit,
    isScored: true,
    scored: document,
    rows: indicators.map((row) => ({ ...row, targetCell: 'target', reasonMarked: false, isDueLater: false })),
    money: document.funding.map(
      ({ code, label, group, outturn, [against]: budget }, at): MoneyRow => ({
        code: code ?? null,
        label,
        group: group ?? null,
        unitName,
        project,
        against,
        budget,
        outturn,
        reason: undefined,
        reasonMarked: false,
        path: ['funding', at],
      }),
    ),
    moneyList: 'funding',
    doubtful,
  }
}
