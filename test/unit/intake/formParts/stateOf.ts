import { Draft } from '../../../../src/intake/draft.js'
import type { FormState } from '../../../../src/intake/forms/formState.js'
import { type FormCell, formCells } from '../../../../src/intake/forms/formWords.js'
import { Ledger } from '../../../../src/intake/ledger.js'
import type { Line } from '../../../../src/intake/lines.js'
import type { Printed } from '../../../../src/intake/printed.js'
import { type Given, linesIn } from '../engine/tableOf.js'

/** A form of this kind before any of its rows are read. */
export const stateOf = (kind: FormState['kind'], ...all: readonly Printed[]): FormState => ({
  ...{ draft: new Draft(new Ledger(all), kind), kind, year: 2024, side: null, block: null, indicatorFields: [] },
})

/** The cells of one row. */
export const cellsOf = (...texts: readonly Given[]): readonly FormCell[] => formCells(linesIn(texts)[0] as Line)
export const cellOf = (text: string): FormCell => cellsOf(text)[0] as FormCell
