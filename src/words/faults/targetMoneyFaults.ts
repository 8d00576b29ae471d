import type { Sentence } from '../../law/basis.js'
import { fault, listed } from './faultWords.js'

/** A task by its name and what it is about. */
interface Task {
  readonly name: string
  readonly content: string
}

/** A rate and a number of one thing, and the whole that they make. */
interface Pair {
  readonly rate: string
  readonly number: string
  readonly whole: string
  readonly unit: string
}

/** What is wrong with money and numbers that a form states in more than one place. */
export const targetMoneyFaults = {
  /** Parts that are more than what they are parts of. */
  partsBeyondWhole: fault<object>({
    zh: (_, { stated, computed, difference }) => [
      `所列各项合计${computed}，比总数${stated}多${difference}`,
      '各项合计应不大于总数，请核对',
    ],
    en: (_, { stated, computed, difference }) => [
      `its parts come to ${computed}, more than ${stated}, by ${difference}`,
      'parts are no more than their whole: check them',
    ],
  }),

  /** Tasks whose total is neither the budget nor the expenditure on projects. */
  tasksApartFromBudget: fault<{ readonly budget: Sentence }>({
    zh: ({ budget }, { stated, computed, difference }) => [
      `任务合计${stated}，与${budget.zh}${computed}相差${difference}`,
      '任务合计应等于部门年度预算，任务都是项目的应等于项目支出',
    ],
    en: ({ budget }, { stated, computed, difference }) => [
      `the tasks come to ${stated}, ${difference} apart from the ${budget.en} of ${computed}`,
      'tasks make the budget of the year, or where all are projects the project expenditure',
    ],
  }),

  /** Tasks that come to more than the budget. */
  tasksBeyondBudget: fault<object>({
    zh: (_, { stated, computed, difference }) => [
      `各任务金额合计${computed}，比预算${stated}多${difference}`,
      '请压减任务金额，或说明资金来源',
    ],
    en: (_, { stated, computed, difference }) => [
      `the tasks come to ${computed}, more than the budget of ${stated}, by ${difference}`,
      'cut the tasks, or say with what money they are paid',
    ],
  }),

  /** Projects among the tasks that come to more than what is spent on projects. */
  projectsBeyondBudget: fault<{ readonly tasks: readonly Task[] }>({
    zh: ({ tasks }, { stated, computed, difference }) => [
      `${listed(
        tasks.map(({ name, content }) => `${name}${content && `“${content}”`}`),
        'zh',
      )}属于项目，金额${tasks.length > 1 ? '合计' : ''}${computed}，比项目支出${stated}多${difference}`,
      '请核对任务金额和项目支出，或说明该任务的资金来源',
    ],
    en: ({ tasks }, { stated, computed, difference }) => [
      `${listed(
        tasks.map(({ name, content }) => `${name}${content && ` “${content}”`}`),
        'en',
      )}, ${tasks.length > 1 ? 'projects that come' : 'a project, comes'} to ${computed}, more than the project expenditure of ${stated}, by ${difference}`,
      'check the tasks and the project expenditure, or say with what money the task is paid',
    ],
  }),

  /** Lines of one name and one amount. */
  listedAgain: fault<{ readonly lines: string }>({
    zh: ({ lines }, { stated }) => [
      `名称、金额相同的有${lines}行，每行${stated}`,
      '是同一事项的只列一行，不是的写明区别',
    ],
    en: ({ lines }, { stated }) => [
      `${lines} lines have this name and this amount, ${stated}`,
      'list one thing once, or say how the lines differ',
    ],
  }),

  /** A target for the whole cost that is not the funds. */
  costApartFromFunds: fault<{ readonly funds: Sentence; readonly isLimit: boolean }>({
    zh: ({ funds, isLimit }, { stated, computed, difference }) => [
      isLimit
        ? `总成本上限${stated}比${funds.zh}${computed}多${difference}`
        : `总成本${stated}与${funds.zh}${computed}相差${difference}`,
      '总成本应与资金总额一致，请核对',
    ],
    en: ({ funds, isLimit }, { stated, computed, difference }) => [
      isLimit
        ? `a limit of ${stated} on the whole cost is above the ${funds.en} of ${computed}, by ${difference}`
        : `a whole cost of ${stated} is ${difference} apart from the ${funds.en} of ${computed}`,
      'the whole cost is the total funds: check both',
    ],
  }),

  /** A cost above the funds. */
  costBeyondFunds: fault<{ readonly funds: Sentence }>({
    zh: ({ funds }, { stated, computed, difference }) => [
      `列为${stated}，比${funds.zh}${computed}多${difference}`,
      '请核对指标值，或说明超出部分由何种资金承担',
    ],
    en: ({ funds }, { stated, computed, difference }) => [
      `${stated} is above the ${funds.en} of ${computed}, by ${difference}`,
      'check the target, or say with what money the rest is paid',
    ],
  }),

  /** One amount of one kind in several indicators. */
  sameMoney: fault<{
    readonly text: string
    readonly others: readonly { readonly name: string; readonly text: string }[]
  }>({
    zh: ({ text, others }) => [
      `“${text}”与${others.map((one) => `「${one.name}」的“${one.text}”`).join('、')}金额相同`,
      '请说明是否为同一笔钱，是的只考核一次',
    ],
    en: ({ text, others }) => [
      `“${text}” is the amount of ${others.map((one) => `${one.name} too (“${one.text}”)`).join(', ')}`,
      'say whether it is the same money, and count that once',
    ],
  }),

  /** A figure of one thing that is another elsewhere. */
  saidOtherwise: fault<{ readonly elsewhere: Sentence }>({
    zh: ({ elsewhere }, { stated, computed, difference }) => [
      `列为${stated}，而${elsewhere.zh}为${computed}，相差${difference}`,
      '同一事项的数应当一致，请核对',
    ],
    en: ({ elsewhere }, { stated, computed, difference }) => [
      `stated ${stated}, and ${elsewhere.en} gives ${computed}, ${difference} apart`,
      'one thing has one figure: check both',
    ],
  }),

  /** A coverage and a number without the whole that they are of. */
  wholeNotNamed: fault<{ readonly pairs: readonly Pair[] }>({
    zh: ({ pairs }) => [
      `列有比率和数量，没有总数：${pairs.map(({ rate, number, whole, unit }) => `按“${number}”和“${rate}”推算总数约${whole}${unit}`).join('，')}`,
      '请写明总数，以便核对',
    ],
    en: ({ pairs }) => [
      `a rate and a number without their whole: ${pairs.map(({ rate, number, whole, unit }) => `“${number}” and “${rate}” make it about ${whole} ${unit}`).join(', ')}`,
      'name the whole, so that they can be checked',
    ],
  }),
} as const
