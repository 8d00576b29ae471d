import type { Sentence } from '../../law/basis.js'
import { fault, listed } from './faultWords.js'

/** A task by its name and what it is about. */
interface Task {
  readonly name: string
  readonly content: string
}

/** What is wrong with sums of money: of tasks, of lines, of posts. */
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
  lineAgain: fault<{ readonly lines: string }>({
    zh: ({ lines }, { stated }) => [
      `名称、金额相同的有${lines}行，每行${stated}`,
      '是同一事项的只列一行，不是的写明区别',
    ],
    en: ({ lines }, { stated }) => [
      `${lines} lines have this name and this amount, ${stated}`,
      'list one thing once, or say how the lines differ',
    ],
  }),
} as const
