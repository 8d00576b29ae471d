import { budgetColumns, budgetStages } from '../terms/budgetStage.js'
import { staffColumns } from '../terms/staffing.js'
import { nounOf } from '../terms/term.js'
import type { RateInput } from './rate.js'

/** Inputs of several rates. Each stage of a budget is a different input: a rate takes the one that its law names. */
export const originalBudget: RateInput<'money'> = {
  label: nounOf(budgetStages, 'originalBudget'),
  unit: 'money',
}

export const finalBudget: RateInput<'money'> = { label: nounOf(budgetStages, 'finalBudget'), unit: 'money' }

export const outturn: RateInput<'money'> = { label: nounOf(budgetStages, 'outturn'), unit: 'money' }

export const staffInPost: RateInput<'count'> = {
  label: nounOf(staffColumns, 'staffInPost', '在职人员数'),
  unit: 'count',
}

export const establishedPosts: RateInput<'count'> = {
  label: nounOf(staffColumns, 'establishedPosts'),
  unit: 'count',
}

export const plannedTasks: RateInput<'count'> = { label: { zh: '计划工作数', en: 'tasks planned' }, unit: 'count' }

export const annualBudget: RateInput<'money'> = { label: nounOf(budgetColumns, 'annualBudget'), unit: 'money' }

export const outturnToDate: RateInput<'money'> = { label: nounOf(budgetColumns, 'outturnToDate'), unit: 'money' }

export const plannedProgress: RateInput<'share'> = {
  label: { zh: '既定支付进度', en: 'planned progress' },
  unit: 'share',
}

export const fundsReceived: RateInput<'money'> = {
  label: { zh: '实际到位资金', en: 'funds received' },
  unit: 'money',
}

export const actualOutput: RateInput<'count'> = { label: { zh: '实际产出数', en: 'actual output' }, unit: 'count' }
