import type { RateInput } from './rate.js'

/** Inputs of several rates. Each stage of a budget is a different input: a rate takes the one that its law names. */
export const originalBudget: RateInput<'money'> = {
  label: { zh: '年初预算数', en: 'original budget' },
  unit: 'money',
}

export const finalBudget: RateInput<'money'> = { label: { zh: '全年预算数', en: 'final budget' }, unit: 'money' }

export const outturn: RateInput<'money'> = { label: { zh: '决算数', en: 'outturn' }, unit: 'money' }

export const staffInPost: RateInput<'count'> = { label: { zh: '在职人员数', en: 'staff in post' }, unit: 'count' }

export const establishedPosts: RateInput<'count'> = {
  label: { zh: '编制数', en: 'established posts' },
  unit: 'count',
}

export const plannedTasks: RateInput<'count'> = { label: { zh: '计划工作数', en: 'tasks planned' }, unit: 'count' }
