/** The rates of a project: a line for each. */

export { costSavingRate } from './project/costSavingRate.js'
export { evaluationExecutionRate } from './project/evaluationExecutionRate.js'
export { fundArrivalRate } from './project/fundArrivalRate.js'
export { projectCompletionRate } from './project/projectCompletionRate.js'
export { projectQualityRate } from './project/projectQualityRate.js'
export { projectTimelinessRate } from './project/projectTimelinessRate.js'
export { selfEvaluationExecutionRate } from './project/selfEvaluationExecutionRate.js'
export { timelyFundArrivalRate } from './project/timelyFundArrivalRate.js'
