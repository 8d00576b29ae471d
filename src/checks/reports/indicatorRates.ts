import type { NarrativeContext } from '../../facts/narrative/narrative.js'
import { type PrintedCell, rateCell } from '../../facts/printedCell.js'
import type { ReportContext } from './context.js'
import { closedUp, formPlace } from './formPlace.js'
import { completionsOf } from './projectFigures.js'
import { headingsOf } from './sections.js'

/** A rate that an indicator or a sentence about it states, with the name of the indicator. */
export interface IndicatorRate {
  readonly name: string
  readonly cell: PrintedCell
}

const prefix = 'indicator/'

/** The actual values of indicators that are percentages. */
const tabledRates = ({ document }: ReportContext): IndicatorRate[] =>
  (document.indicators ?? []).flatMap((one, at) =>
    one.actual !== undefined && /[%％]\s*$/u.test(one.actual)
      ? [
          {
            name: one.level3,
            cell: rateCell(formPlace(['indicators', at, 'actual'], headingsOf(one), one.level3), one.actual),
          },
        ]
      : [],
  )

/** The rates that sentences state of indicators. */
const toldRates = (context: NarrativeContext): IndicatorRate[] =>
  completionsOf(context).flatMap(({ subject, figure, operand }) =>
    subject.startsWith(prefix)
      ? [
          {
            name: subject.slice(prefix.length),
            cell: {
              label: operand.label,
              where: operand.where,
              figure,
              counting: { kind: 'rate', decimals: figure.decimals },
            },
          },
        ]
      : [],
  )

/** The rate of this name as the report first states it: in its row, else in a sentence. */
export function indicatorRate(context: ReportContext, label: string): PrintedCell | null {
  const found = [...tabledRates(context), ...toldRates(context)].find(({ name }) => closedUp(name) === label)
  return found?.cell ?? null
}
