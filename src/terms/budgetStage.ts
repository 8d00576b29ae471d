import type { Term } from './term.js'

/** The three figures of one head of a budget. A rate takes exactly the one its law names. */
export const budgetStages = [
  {
    id: 'originalBudget',
    zh: '年初预算数',
    en: 'Original budget',
    labels: ['年初预算'],
    standing: 'document',
    note: { zh: '对应PEFA、IPSAS 24的original budget。', en: 'The term of PEFA and IPSAS 24.' },
  },
  {
    id: 'finalBudget',
    zh: '全年预算数',
    en: 'Final budget',
    labels: ['调整后预算'],
    standing: 'document',
    note: {
      zh: '对应IPSAS 24的final budget；PEFA的adjusted budget另有含义，不用。',
      en: 'The term of IPSAS 24; "adjusted budget" means something else in PEFA and is not used.',
    },
  },
  {
    id: 'outturn',
    zh: '决算数',
    en: 'Outturn',
    labels: ['全年执行数', '支出决算'],
    standing: 'document',
    note: { zh: '绩效表式印作“全年执行数”。', en: 'Performance forms print 全年执行数.' },
  },
] as const satisfies readonly Term[]

export type BudgetStage = (typeof budgetStages)[number]['id']

/** What changes or releases a budget within its year. */
export const budgetMovements = [
  { id: 'supplement', zh: '追加', en: 'Supplement', standing: 'unverified' },
  { id: 'reduction', zh: '追减', en: 'Reduction', standing: 'unverified' },
  { id: 'restructuring', zh: '结构调整', en: 'Restructuring', standing: 'unverified' },
  {
    id: 'budgetAdjustment',
    zh: '预算调整',
    en: 'Budget adjustment',
    standing: 'document',
    note: {
      zh: '追加、追减、结构调整的绝对额之和，不是净变动。',
      en: 'Supplement, reduction and restructuring together, gross; not the net change.',
    },
  },
  {
    id: 'virement',
    zh: '调剂',
    en: 'Virement',
    standing: 'document',
    note: { zh: '科目之间的调剂。', en: 'Between heads of a budget.' },
  },
  {
    id: 'allotment',
    zh: '预算指标',
    en: 'Allotment',
    standing: 'unverified',
    note: { zh: '资金的下达额度，与绩效指标无关。', en: 'A release of money; never an indicator.' },
  },
] as const satisfies readonly Term[]

export type BudgetMovement = (typeof budgetMovements)[number]['id']
