import type { EvaluationReport } from '../../documents/evaluationReport.js'
import type { SelfEvaluationReport } from '../../documents/selfEvaluationReport.js'
import { expenditureKinds } from '../../terms/expenditure.js'
import type { FundScope } from '../../terms/fund.js'
import { type DocumentLine, type LineFigure, linesFrom } from './documentLine.js'
import { narrativeFigures, type Told } from './narrativeFigures.js'

/** The subject of what is said of the whole expenditure of the year; its kinds follow a full stop. */
export const wholeSubject = 'expenditure'

const project = /^project\/([^/]+)$/u

/** What sentences state of projects. */
export const projectFigures = (document: Told): readonly LineFigure[] =>
  narrativeFigures(document, ({ subject }) => {
    const [, name] = project.exec(subject) ?? []
    return name === undefined ? null : { key: name, label: name }
  })

type Report = SelfEvaluationReport | EvaluationReport
interface Asked {
  readonly scope?: FundScope
}

/** The projects of a report. */
export const linesByReportedProject = (report: Report): readonly DocumentLine[] => linesFrom(projectFigures(report))

/** Kinds of expenditure that a report states, of one scope. */
export const linesByReportedKind = (report: Report, { scope = 'all' }: Asked): readonly DocumentLine[] =>
  linesFrom(
    narrativeFigures(report, ({ subject, scope: own }) => {
      const kind = expenditureKinds.find(({ id }) => subject === `${wholeSubject}.${id}`)
      return kind && own === scope ? { key: kind.id, label: kind.zh } : null
    }),
  )

/** The department of a report as one line. */
export const linesOfReport = (report: Report, { scope = 'all' }: Asked): readonly DocumentLine[] =>
  linesFrom(
    narrativeFigures(report, ({ subject, scope: own }) =>
      subject === wholeSubject && own === scope ? { key: report.department, label: report.department } : null,
    ),
  )
