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
  {
    id: 'leftEarly',
    zh: '提前离岗人数',
    en: 'staff who left early',
    labels: ['提前离岗', '内退人员', '内退人数'],
    standing: 'unverified',
  },
  {
    id: 'onLeave',
    zh: '离岗人数',
    en: 'staff on leave',
    labels: ['离岗'],
    standing: 'unverified',
  },
  {
    id: 'retired',
    zh: '退休人员数',
    en: 'retired staff',
    labels: ['离退休人员', '离退休人数', '退休'],
    standing: 'unverified',
  },
  {
    id: 'retiredWithHonours',
    zh: '离休人数',
    en: 'staff retired with honours',
    labels: ['离休人员数', '离休'],
    standing: 'unverified',
    note: {
      zh: '离休是建国前参加工作的退休，待遇不同，与退休分列。',
      en: 'Veterans who began before 1949: told apart from other retired staff.',
    },
  },
  {
    id: 'survivors',
    zh: '遗属人数',
    en: 'surviving dependants',
    standing: 'unverified',
  },
  { id: 'others', zh: '其他人数', en: 'other people', labels: ['其他人员', '其他供养人员'], standing: 'unverified' },
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
