import type { Term } from './term.js'

/** What the page on a project of a budget tells beside what the project is and on what it rests, in paper order. */
export const projectPageParts = [
  { id: 'implementer', zh: '实施主体', en: 'who carries it out', labels: ['项目实施主体'], standing: 'document' },
  { id: 'plan', zh: '实施方案', en: 'the plan', labels: ['项目实施方案'], standing: 'document' },
  { id: 'period', zh: '实施周期', en: 'the period', labels: ['项目实施周期'], standing: 'document' },
  {
    id: 'arrangement',
    zh: '年度预算安排',
    en: 'the money of the year',
    labels: ['项目年度预算安排'],
    standing: 'document',
  },
  { id: 'goal', zh: '项目绩效目标', en: 'the goal of the project', standing: 'unverified' },
] as const satisfies readonly Term[]
