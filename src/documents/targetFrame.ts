import * as z from 'zod'
import { doubtful } from './doubtful.js'
import { formHeader, signatures } from './formHeader.js'
import { label, longText } from './printed.js'
import { printedPoints } from './printedNumber.js'
import { printedRate } from './printedRate.js'
import { review } from './review.js'
import { statement } from './statement.js'
import { targetGoal } from './targetGoal.js'
import { targetIndicator } from './targetIndicator.js'
import { targetExpenditure, targetFunding } from './targetMoney.js'

/**
 * What every target form holds besides its own parts: header, money, goals, indicators, the figures that stand in its
 * sentences as statements, reviews and signatures. `filedBy` is 填报单位, `headSigned` whether the head of the unit did.
 */
export const targetFrame = {
  ...formHeader,
  filedBy: label.optional(),
  funding: z.array(targetFunding).max(200),
  expenditure: z.array(targetExpenditure).max(2000).optional(),
  goals: z.array(targetGoal).max(200),
  indicators: z.array(targetIndicator).max(2000),
  totals: z.strictObject({ points: printedPoints.optional(), weight: printedRate.optional() }).optional(),
  statements: z.array(statement).max(5000).optional(),
  notes: z.array(longText).max(50).optional(),
  reviews: z.array(review).max(20).optional(),
  signatures: signatures.extend({ headSigned: z.boolean().optional() }).optional(),
  doubtful: doubtful.optional(),
}
