import type { Sentence } from '../../law/basis.js'
import { fault, figureOf, type ToldFigure } from './faultWords.js'

/** What is wrong with what sentences say was spent of a budget. */
export const spendingFaults = {
  /** A closing balance rate below what was left unspent. */
  unspentBudget: fault<{
    readonly rate: string
    readonly budget: ToldFigure
    readonly outturn: ToldFigure
    readonly unspent: string
  }>({
    zh: ({ rate, budget, outturn, unspent }) => [
      `列为${rate}，而全年预算${figureOf(budget, 'zh')}只执行了${figureOf(outturn, 'zh')}，有${unspent}没有执行`,
      '说明没有执行的预算是收回、未下达还是结转',
    ],
    en: ({ rate, budget, outturn, unspent }) => [
      `${rate} is stated, and ${figureOf(outturn, 'en')} of a final budget of ${figureOf(budget, 'en')} was spent: ${unspent} was not`,
      'tell what became of the rest: taken back, never released, or carried over',
    ],
  }),
  /** More spent than the budget that is named. */
  overspent: fault<{
    readonly outturn: ToldFigure
    readonly budget: ToldFigure
    readonly over: ToldFigure
    /** Which budget it is. */
    readonly of: Sentence
  }>({
    zh: ({ outturn, budget, over, of }) => [
      `列为${figureOf(outturn, 'zh')}，超过${of.zh}${figureOf(budget, 'zh')}，多${figureOf(over, 'zh')}`,
      '列明预算调整的手续和全年预算数；没有调整的，说明超预算支出的原因',
    ],
    en: ({ outturn, budget, over, of }) => [
      `${figureOf(outturn, 'en')}, ${figureOf(over, 'en')} more than the ${of.en}, ${figureOf(budget, 'en')}`,
      'name the adjustment and the final budget; where there was none, tell why more was spent',
    ],
  }),
  /** A rate of completion above 100 %. */
  rateBeyondBudget: fault<{ readonly rate: string }>({
    zh: ({ rate }) => [`列为${rate}，支出超过预算`, '执行率以全年预算数为分母；预算调整过的，列明手续和全年预算数'],
    en: ({ rate }) => [
      `${rate} is stated, more than the budget`,
      'take the final budget; where it was adjusted, name the adjustment',
    ],
  }),
} as const
