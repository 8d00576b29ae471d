import type { NarrativeContext } from '../../facts/narrative/narrative.js'
import type { FundScope } from '../../terms/fund.js'
import type { LineFigure } from './documentLine.js'
import { type LineName, stages } from './printedFigures.js'

/** What a sentence speaks of. */
interface About {
  readonly subject: string
  readonly scope: string
}

const isStage = (stage: string): stage is keyof typeof stages => Object.hasOwn(stages, stage)

/** The stages of a budget that sentences state of the lines that are asked for: null is no such line. */
export function narrativeFigures(
  { quantities, document: { unit } }: NarrativeContext,
  nameOf: (about: About) => Omit<LineName, 'scope'> | null,
): readonly LineFigure[] {
  return quantities.flatMap(({ subject, scope, stage, figure: { value, decimals } }) => {
    const name = isStage(stage) ? nameOf({ subject, scope }) : null
    if (!name || !isStage(stage)) return []
    return [{ ...name, scope: scope as FundScope, at: stage, amount: { kind: 'money', value, unit, decimals } }]
  })
}
