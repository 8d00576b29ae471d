import type { EvaluationReport } from '../../documents/evaluationReport.js'
import type { AnyDocument } from '../../documents/forms.js'
import type { Monitoring } from '../../documents/monitoring.js'
import type { ProjectSummary } from '../../documents/projectSummary.js'
import type { SelfEvaluation } from '../../documents/selfEvaluation.js'
import { type Facts, factsOf } from '../../facts/facts.js'
import type { IndicatorRow } from '../../facts/indicatorRow.js'
import type { Framework } from '../../scoring/framework.js'
import { hasPeriodTarget } from '../../scoring/signals/indicatorProgress.js'
import type { DeviationForm, DeviationMoney, DeviationRow } from './form.js'

/** The documents that hold actuals against targets. */
export type DeviatingDocument = SelfEvaluation | EvaluationReport | Monitoring | ProjectSummary

const deviatingKinds: readonly string[] = ['selfEvaluation', 'evaluationReport', 'monitoring', 'projectSummary']

/** Is a document one of those? */
export const isDeviating = (document: AnyDocument): document is DeviatingDocument =>
  deviatingKinds.includes(document.kind)

type Against = DeviationMoney['against']

/** Any of these documents as the analysis sees it. Throws a TypeError for anything else. */
export function formOf(document: DeviatingDocument, { execution }: Pick<Framework, 'execution'>): DeviationForm {
  const { denominator } = execution.policy
  switch (document.kind) {
    case 'selfEvaluation':
      return evaluated(factsOf(document), document.form, denominator)
    case 'evaluationReport':
      return evaluated(factsOf(document), 'department', denominator)
    case 'monitoring':
      return monitored(document)
    case 'projectSummary':
      return summed(factsOf(document), denominator)
    default:
      throw new TypeError(`nothing with targets and actuals, but ${String((document as { kind: unknown }).kind)}`)
  }
}

/** A paper that scores: its money is held against the budget by which the framework scores execution. */
const evaluated = (facts: Facts, form: DeviationForm['form'], against: Against): DeviationForm => ({
  ...headerOf(facts),
  form,
  isScored: true,
  rows: facts.indicators.map((row) => rowOf(facts, row, { column: 'target', isDueLater: false })),
  money: moneyOf(facts, against),
})

/**
 * A monitoring form: indicators against the target of the period where one is printed, money against what was planned to
 * be spent by now. A target of the year is due at its end.
 */
function monitored(document: Monitoring): DeviationForm {
  const facts = factsOf(document)
  const isRunning = document.period.month < 12
  return {
    ...headerOf(facts),
    form: document.form,
    isScored: false,
    rows: facts.indicators.map((row) =>
      rowOf(
        facts,
        row,
        hasPeriodTarget(row)
          ? { column: 'periodTarget', isDueLater: false }
          : { column: 'target', isDueLater: isRunning },
      ),
    ),
    money: moneyOf(facts, 'plannedOutturn'),
  }
}

/** The money of the projects that a summary lists, each all there is of it; a summary prints no indicators. */
function summed(facts: Facts, against: Against): DeviationForm {
  const header = headerOf(facts)
  return {
    ...header,
    form: 'project',
    isScored: false,
    rows: [],
    money: facts.projects.map((row) => ({
      row,
      code: 'total',
      unitName: row.text('unitName') ?? header.unitName,
      project: row.printed.label,
      against,
      ...facts.cause(row),
    })),
    moneyList: 'rows',
  }
}

type Header = Pick<DeviationForm, 'facts' | 'title' | 'unitName' | 'project' | 'moneyList'>

function headerOf(facts: Facts): Header {
  const { title, implementingUnit, project } = facts.printed
  const unitName = implementingUnit ?? facts.department
  return { facts, title: title ?? unitName, unitName, project: project?.name ?? null, moneyList: 'funding' }
}

const rowOf = (facts: Facts, row: IndicatorRow, held: Pick<DeviationRow, 'column' | 'isDueLater'>): DeviationRow => ({
  row,
  ...held,
  ...facts.cause(row),
})

function moneyOf(facts: Facts, against: Against): readonly DeviationMoney[] {
  const { unitName, project } = headerOf(facts)
  return facts.funding.map((row) => ({
    row,
    code: row.code ?? null,
    unitName,
    project,
    against,
    ...facts.cause(row),
  }))
}
