/** The rates of a region: a line for each. */

export { hunanInvestmentControlRate } from './regional/hunan/hunanInvestmentControlRate.js'
export { hunanScaleControlRate } from './regional/hunan/hunanScaleControlRate.js'
export { hunanStaffControlRate } from './regional/hunan/hunanStaffControlRate.js'
