import type { Term } from './term.js'

/** The lights that monitoring systems print beside progress, from the worst on; blue is far ahead. */
export const signalLights = [
  { id: 'red', zh: '红', en: 'red', labels: ['红灯', '红色', '红色预警'], standing: 'published' },
  { id: 'yellow', zh: '黄', en: 'yellow', labels: ['黄灯', '黄色', '黄色预警'], standing: 'published' },
  { id: 'green', zh: '绿', en: 'green', labels: ['绿灯', '绿色'], standing: 'published' },
  { id: 'blue', zh: '蓝', en: 'blue', labels: ['蓝灯', '蓝色', '蓝色预警'], standing: 'published' },
] as const satisfies readonly Term[]

/** A signal of progress. */
export type Light = (typeof signalLights)[number]['id']
