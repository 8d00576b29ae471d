import type { Statement } from '../../documents/json/statementJson.js'
import type { MoneyUnit } from '../../exact/unit.js'
import type { FundScope } from '../../terms/fund.js'
import type { LineFigure } from './documentLine.js'
import { type LineName, textFigures } from './printedFigures.js'

/** A document with sentences. */
export interface Told {
  readonly unit: MoneyUnit
  readonly statements?: readonly Statement[] | undefined
}

/** What a statement speaks of. */
interface About {
  readonly subject: string
  readonly scope: FundScope
}

const stages = { originalBudget: 'originalBudget', finalBudget: 'finalBudget', outturn: 'outturn' } as const

/** The stages of a budget that sentences state of the lines that are asked for: null is no such line. */
export function narrativeFigures(
  { unit, statements = [] }: Told,
  nameOf: (about: About) => Omit<LineName, 'scope'> | null,
): readonly LineFigure[] {
  return statements.flatMap((statement) => {
    if (statement.kind !== 'completion' && statement.kind !== 'amount') return []
    const name = nameOf(statement)
    return name ? textFigures({ ...name, scope: statement.scope }, statement.figures, stages, unit) : []
  })
}
