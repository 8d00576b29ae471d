import type * as z from 'zod'
import type { FormKind } from '../documents/formKinds.js'
import { indicatorsIn } from '../facts/indicatorsIn.js'
import { allFaults } from '../words/faults.js'
import { tabledFaults } from '../words/tabledFaults.js'
import type { FormParts } from './formParts.js'
import { paperIdeas } from './forms/paper.js'
import type { Idea } from './idea.js'
import { readableCells } from './ideas/cells/readableCells.js'
import { filledForm } from './ideas/form/filledForm.js'
import { scoredIndicators } from './scoredIndicators.js'
import type { TableRules } from './tableRules.js'

/** What documents of one form are held to. */
export interface FormRules extends FormParts {
  readonly form: FormKind
  /** The identities of its tables; null for a form whose tables have none of their own. */
  readonly tables: TableRules | null
  /** In the order in which they are run. */
  readonly ideas: readonly Idea[]
}

/** The ideas that any form is held to stand around its own. */
const withCommon = (ideas: readonly Idea[]): readonly Idea[] => [filledForm, readableCells, ...ideas, ...paperIdeas]

/** The rules of a form that may print indicators. */
export const formRules = (form: FormKind, wire: z.ZodObject, ideas: readonly Idea[]): FormRules => ({
  ...{ form, wire, faults: allFaults, readIndicators: indicatorsIn, scoredIndicators },
  tables: null,
  ideas: withCommon(ideas),
})

/** The rules of a form of tables, which has no indicators: nothing that reads or scores them comes along. */
export const tabledFormRules = (
  form: FormKind,
  wire: z.ZodObject,
  tables: TableRules,
  ideas: readonly Idea[],
): FormRules => ({
  ...{ form, wire, faults: tabledFaults, readIndicators: () => [], scoredIndicators: () => [] },
  tables,
  ideas: withCommon(ideas),
})
