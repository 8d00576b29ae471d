import type { Term } from './term.js'

/** Columns of posts and people. */
export const staffColumns = [
  {
    id: 'establishedPosts',
    zh: '编制数',
    en: 'established posts',
    labels: ['编制人数', '人员编制', '人员编制数', '核定编制数', '编制'],
    standing: 'document',
  },
  {
    id: 'staffInPost',
    zh: '在职人数',
    en: 'staff in post',
    labels: ['在职人员数', '实际在职人数', '年末在职人数', '在职人员', '实有人数', '实有在职人数'],
    standing: 'document',
  },
  {
    id: 'controlRate',
    zh: '控制率',
    en: 'control rate',
    standing: 'document',
    note: {
      zh: '在职人数与编制数之比，或决算数与预算数之比。',
      en: 'Of staff in post and posts, or of outturn and budget.',
    },
  },
  { id: 'leftEarly', zh: '提前离岗人数', en: 'staff who left early', standing: 'unverified' },
] as const satisfies readonly Term[]

/** Columns of buildings: what was approved and what was built. */
export const buildingColumns = [
  { id: 'approvedScale', zh: '批复规模', en: 'approved scale', standing: 'document' },
  { id: 'actualScale', zh: '实际规模', en: 'actual scale', standing: 'document' },
  {
    id: 'scaleControlRate',
    zh: '规模控制率',
    en: 'scale control rate',
    labels: ['规模控制率（实际÷批复）'],
    standing: 'document',
  },
  { id: 'budgetInvestment', zh: '预算投资', en: 'budgeted investment', standing: 'document' },
  { id: 'actualInvestment', zh: '实际投资', en: 'actual investment', standing: 'document' },
  {
    id: 'investmentControlRate',
    zh: '投资概算控制率',
    en: 'investment control rate',
    labels: ['投资概算控制率（实际÷预算）'],
    standing: 'document',
  },
] as const satisfies readonly Term[]
