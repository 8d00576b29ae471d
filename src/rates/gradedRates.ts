/** The graded rates of PEFA: a line for each. */

export { economicCompositionVarianceRate } from './pefa/economicCompositionVarianceRate.js'
export { expenditureOutturnRate } from './pefa/expenditureOutturnRate.js'
export { functionCompositionVarianceRate } from './pefa/functionCompositionVarianceRate.js'
export { revenueCompositionVarianceRate } from './pefa/revenueCompositionVarianceRate.js'
export { revenueOutturnRate } from './pefa/revenueOutturnRate.js'
