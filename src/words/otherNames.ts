import type { Sentence } from '../law/basis.js'
import type { ComputedAs, StatedAs } from '../verdicts/told.js'

/** How a paper states in words what could be a figure. */
export const statedNames: Readonly<Record<StatedAs, Sentence>> = {
  saidNone: { zh: '文字称没有', en: 'the text says there is none' },
  saidInapplicable: { zh: '文字称不适用', en: 'the text says that it does not apply' },
  wholeOfShares: { zh: '整体为100%', en: 'the whole is 100%' },
}

/** What stands before the other figure. */
export const computedNames: Readonly<Record<ComputedAs, Sentence>> = {
  simpleMean: { zh: '各项目的简单平均为', en: 'the plain mean of the projects is ' },
  countedOneByOne: { zh: '逐一计数为', en: 'counted one by one ' },
  listedItems: { zh: '逐项列示的合计', en: 'the items listed add up to ' },
  namedProjects: { zh: '所列各项目合计', en: 'the projects named add up to ' },
  sharesTogether: { zh: '各部分占比之和为', en: 'the shares of its parts add to ' },
  budgetsTogether: { zh: '各本预算合计', en: 'the single budgets add up to ' },
  outturnOverBudget: { zh: '决算数÷预算数为', en: 'outturn over budget is ' },
  endOfLastYear: { zh: '上年末为', en: 'at the end of last year ' },
  emptyTable: { zh: '空表应为', en: 'in a table without rows it should be ' },
}

/** The words for a key; a sentence is its own. */
export const nameFor = <K extends string>(names: Readonly<Record<K, Sentence>>, key: K | Sentence): Sentence =>
  typeof key === 'string' ? names[key] : key
