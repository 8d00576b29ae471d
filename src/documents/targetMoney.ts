import * as z from 'zod'
import { basicExpenditureParts, expenditureKinds } from '../terms/expenditure.js'
import { fundingCode } from './fundingCode.js'
import { heading } from './passage.js'
import { label, printedAmount } from './printed.js'
import { printedColumns } from './printedColumns.js'

const amount = printedAmount.optional()

/**
 * The columns of money of a target form. `budget` is the budget of the year as it is asked for, whose stage the paper
 * does not name; `halfYearPlannedOutturn` is what is to be spent of it by the end of June.
 */
const columns = {
  budget: amount,
  mediumTermBudget: amount,
  halfYearPlannedOutturn: amount,
  previousBudget: amount,
  previousOutturn: amount,
  columns: printedColumns.optional(),
}

/** A source of funds. `group` is the heading above it; `mediumTermLabel` stands where the medium term has its own. */
export const targetFunding = z.strictObject({
  code: fundingCode.exclude(['basic', 'project']).optional(),
  label: heading,
  mediumTermLabel: heading.optional(),
  group: label.optional(),
  ...columns,
})

const expenditureCode = z.enum([...expenditureKinds, ...basicExpenditureParts].map(({ id }) => id))

/** A kind of expenditure, or without a code one line of it, such as a project under the heading 项目支出. */
export const targetExpenditure = z.strictObject({
  code: expenditureCode.optional(),
  label: heading,
  group: label.optional(),
  ...columns,
})
