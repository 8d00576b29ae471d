import type { Basis } from '../../law/basis.js'
import { goalManagementMeasures } from '../../law/national.js'
import { byArithmetic } from '../accounts/ground.js'

/** What the measures on goals ask for; their text was not seen. */
export const byMeasures = (zh: string, en: string): Basis => ({
  ...byArithmetic(zh, en),
  instrument: goalManagementMeasures,
  confirmed: 'unverified',
})

/** Goals that can be measured. */
export const measurable = (): Basis =>
  byMeasures(
    '绩效目标应当指向明确、细化量化、合理可行、相应匹配',
    'Goals must be clear, detailed and quantified, feasible and matched to the money',
  )
