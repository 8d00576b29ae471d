import type { BasicData } from '../documents/basicData.js'
import { computeRate } from '../rates/computeRate.js'
import { nonPersonnelControlRate } from '../rates/department/nonPersonnelControlRate.js'
import { originalBudgetCompletionRate } from '../rates/department/originalBudgetCompletionRate.js'
import { procurementExecutionRate } from '../rates/department/procurementExecutionRate.js'
import { threePublicControlRate } from '../rates/department/threePublicControlRate.js'
import { threePublicOutturnChangeRate } from '../rates/department/threePublicOutturnChangeRate.js'
import type { RateDefinition } from '../rates/rate.js'
import type { RateResult } from '../rates/rateResult.js'
import { growthByLine, type LineGrowth } from './growth.js'
import { growthWithin } from './growthBetween.js'
import { threeColumns } from './lines/basicDataLines.js'
import { type DocumentLine, linesFrom } from './lines/documentLine.js'
import { gridFigures } from './lines/printedFigures.js'
import type { Proportion } from './proportion.js'
import type { InUnit } from './readMoney.js'

/** A row in three columns, the year before, the budget and the outturn: held within its budget, and changed. */
export interface ControlledRow extends InUnit {
  readonly kind: 'controlledRow'
  readonly line: DocumentLine
  /** The rate that the control is: the official one of its row, else the completion of the original budget. */
  readonly controlRate: RateDefinition
  readonly control: RateResult
  /** (Outturn − outturn of the year before) ÷ outturn of the year before; a rate with its operands where it has a name. */
  readonly change: Proportion | RateResult
  readonly changeRate: RateDefinition | null
}

/** A rate with the names that it gives its inputs. */
interface Control {
  readonly rate: RateDefinition
  readonly outturn: string
  readonly budget: string
}

interface Change {
  readonly rate: RateDefinition
  readonly outturn: string
  readonly previous: string
}

const completion: Control = { rate: originalBudgetCompletionRate, outturn: 'outturn', budget: 'originalBudget' }

const controls: Readonly<Record<string, Control>> = {
  threePublic: { rate: threePublicControlRate, outturn: 'threePublicOutturn', budget: 'threePublicBudget' },
  nonPersonnel: { rate: nonPersonnelControlRate, outturn: 'nonPersonnelOutturn', budget: 'nonPersonnelBudget' },
  procurement: { rate: procurementExecutionRate, outturn: 'procurementOutturn', budget: 'procurementBudget' },
}

const changes: Readonly<Record<string, Change>> = {
  threePublic: {
    rate: threePublicOutturnChangeRate,
    outturn: 'threePublicOutturn',
    previous: 'previousThreePublicOutturn',
  },
}

/**
 * Did each row of a basic data table stay within its budget, and how far did it move from the year before?
 *
 * control = outturn ÷ original budget; change = (outturn − previous outturn) ÷ previous outturn; shares of one. Wholes and
 * their parts both stand as rows, so rows are not to be added: `linesOf(basicData, 'threePublic')` are lines that add.
 * A row with nothing but zeros is left out, and so is one without a code. A zero base is `notApplicable`; a blank is
 * not zero. Nothing is thrown.
 *
 * Source: the rates cite their own.
 * @example
 * const [threePublic] = expenditureControl(BasicData.parse(json))
 * threePublic?.control.value // => { kind: 'rate', value: 0.2186… }
 */
export function expenditureControl({ grids: [grid], unit }: BasicData): readonly ControlledRow[] {
  const figures = (grid?.codes ?? []).flatMap((key, row) =>
    key === '' ? [] : gridFigures({ key, label: grid?.labels[row] as string, scope: 'all' }, grid, key, threeColumns),
  )
  const lines = linesFrom(figures.filter(({ amount }) => amount !== 'blank'))
  const { lines: grown } = growthByLine(growthWithin(lines), { unit })
  return lines.map((line, at) => ({
    kind: 'controlledRow',
    unit,
    line,
    ...controlOf(line),
    ...changeOf(line, grown[at] as LineGrowth),
  }))
}

function controlOf({
  key,
  outturn: spent,
  originalBudget,
}: DocumentLine): Pick<ControlledRow, 'controlRate' | 'control'> {
  const { rate, outturn, budget } = Object.hasOwn(controls, key) ? (controls[key] as Control) : completion
  return { controlRate: rate, control: computeRate(rate, { [outturn]: spent, [budget]: originalBudget }) }
}

function changeOf(
  { key, outturn: now, previousOutturn = null }: DocumentLine,
  { growth }: LineGrowth,
): Pick<ControlledRow, 'change' | 'changeRate'> {
  if (!Object.hasOwn(changes, key)) return { changeRate: null, change: growth }
  const { rate, outturn, previous } = changes[key] as Change
  return { changeRate: rate, change: computeRate(rate, { [outturn]: now, [previous]: previousOutturn }) }
}
