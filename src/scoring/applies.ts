import type { Applies } from '../law/applies.js'

/** Self-evaluation forms of any year and place. */
export const everySelfEvaluation: Applies = { forms: ['selfEvaluation'], years: null, region: null, level: null }

/** Monitoring forms of any year and place. */
export const everyMonitoring: Applies = { ...everySelfEvaluation, forms: ['monitoring'] }

/** Of one county, which is not named: it is found where no region is asked for, and applies to none that is. */
export const ofSomeCounty: Applies = { ...everySelfEvaluation, region: '某县（未具名）' }

/** Of one province, which is not named. */
export const ofSomeProvince: Applies = { ...everySelfEvaluation, region: '某省（未具名）' }
