import type { Sentence } from '../../law/basis.js'

/** What is supposed of a rate of which a form prints the name alone. */
export const formulaByName: Sentence = {
  zh: '只印有名称，算式按名称推定',
  en: 'only the name is printed, the formula is supposed from it',
}
