import type { Facts } from '../../facts/facts.js'
import { expenditureKinds } from '../../terms/expenditure.js'
import type { FundScope } from '../../terms/fund.js'
import { type DocumentLine, type LineFigure, linesFrom } from './documentLine.js'
import { narrativeFigures } from './narrativeFigures.js'

/** The subject of what is said of the whole expenditure of the year; its kinds follow a full stop. */
export const wholeSubject = 'expenditure'

const project = /^project\/([^/]+)$/u

/** What sentences state of projects. */
const projectFigures = ({ narrative }: Facts): readonly LineFigure[] =>
  narrativeFigures(narrative, ({ subject }) => {
    const [, name] = project.exec(subject) ?? []
    return name === undefined ? null : { key: name, label: name }
  })

/** The projects that sentences name. */
export const linesByToldProject = (facts: Facts): readonly DocumentLine[] => linesFrom(projectFigures(facts))

interface Asked {
  readonly scope?: FundScope
}

/** Kinds of expenditure that a report states, of one scope. */
export const linesByReportedKind = ({ narrative }: Facts, { scope = 'all' }: Asked): readonly DocumentLine[] =>
  linesFrom(
    narrativeFigures(narrative, ({ subject, scope: own }) => {
      const kind = expenditureKinds.find(({ id }) => subject === `${wholeSubject}.${id}`)
      return kind && own === scope ? { key: kind.id, label: kind.zh } : null
    }),
  )

/** The department of a report as one line. */
export const linesOfReport = ({ narrative, department }: Facts, { scope = 'all' }: Asked): readonly DocumentLine[] =>
  linesFrom(
    narrativeFigures(narrative, ({ subject, scope: own }) =>
      subject === wholeSubject && own === scope ? { key: department, label: department } : null,
    ),
  )
