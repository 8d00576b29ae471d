import { clip } from '../problems.js'
import { fault, listed } from './faultWords.js'

/** Words to stand within a sentence. */
const withoutStop = (text: string): string => text.trim().replace(/[。；;.]$/u, '')

/** What is wrong with the problems, measures and headings of a report. */
export const reportFaults = {
  /** A problem that no measure answers. */
  unansweredProblem: fault<{ readonly text: string }>({
    zh: ({ text }) => [`“${clip(withoutStop(text))}”没有对应的改进措施`, '补列改进措施，或说明已经解决'],
    en: ({ text }) => [`no measure answers “${clip(withoutStop(text))}”`, 'add one, or tell that it is solved'],
  }),
  /** Problems, and not one measure. */
  noMeasures: fault<{ readonly problems: readonly string[] }>({
    zh: ({ problems }) => [`列了${problems.length}个问题，没有一项改进措施`, '针对各个问题列出改进措施'],
    en: ({ problems }) => [`${problems.length} problems and not one measure`, 'add the measures that answer them'],
  }),
  /** A measure for problems that are not listed. */
  unlistedProblem: fault<{ readonly problems: readonly string[] }>({
    zh: ({ problems }) => [`所针对的问题${listed(problems, 'zh')}没有列出`, '补列该问题，或更正所针对的问题'],
    en: ({ problems }) => [
      `it answers problems that are not listed: ${listed(problems, 'en')}`,
      'list them, or correct what it answers',
    ],
  }),
  /** Measures without a deadline or a person. */
  measuresWithoutTerms: fault<{ readonly measures: readonly string[] }>({
    zh: ({ measures }) => [`措施${listed(measures, 'zh')}没有写全时限和责任人`, '逐项写明完成时限和责任人'],
    en: ({ measures }) => [
      `no deadline or nobody responsible in ${listed(measures, 'en')}`,
      'name a deadline and who is responsible for each',
    ],
  }),
  /** A heading that promises causes, over problems without any. */
  promisedCauses: fault<{ readonly problems: readonly string[] }>({
    zh: ({ problems }) => [`标题称分析原因，问题${listed(problems, 'zh')}没有写原因`, '逐个问题写明原因'],
    en: ({ problems }) => [
      `the heading promises causes, and none is told of ${listed(problems, 'en')}`,
      'tell the cause of each problem',
    ],
  }),
  /** A heading that promises the use of results, over none. */
  promisedUse: fault<object>({
    zh: () => ['标题称应用结果，正文没有写用于何处', '写明结果如何用于预算安排、考核或改进管理'],
    en: () => [
      'the heading promises the use of the results, and none is told',
      'tell how they are used for budgets, people or management',
    ],
  }),
  /** A heading that promises publication, over none. */
  promisedPublication: fault<object>({
    zh: () => ['标题称公开结果，正文没有写如何公开', '写明结果在何处、何时公开'],
    en: () => ['the heading promises publication, and none is told', 'tell where and when the results are made public'],
  }),
} as const
