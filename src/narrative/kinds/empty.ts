import { sentenceTitles } from '../../terms/spoken/sentenceTitles.js'
import type { Absence } from '../facts/fact.js'
import type { SentenceKind } from './sentenceKind.js'
import { subjectWords } from './subjectWords.js'
import type { Draft, Understanding } from './understanding.js'

const absent = ({ absences }: Understanding, kind: Absence['kind']): readonly Draft[] =>
  absences
    .filter((one) => one.kind === kind)
    .map(({ about, start }) => ({ statement: { kind, ...about, figures: {} }, sources: {}, start }))

const budgetWords: Readonly<Record<string, string>> = {
  governmentManagedFund: '政府性基金预算支出',
  stateCapitalOperations: '国有资本经营预算支出',
}

/** There is none of it. */
export const empty: SentenceKind<'empty'> = {
  kind: 'empty',
  title: sentenceTitles.empty,
  read: (passage) => absent(passage, 'empty'),
  write: ({ subject, scope }) => `本单位无${budgetWords[subject] ?? subjectWords(subject, scope)}。`,
  examples: [
    {
      sentence: '本单位无政府性基金预算支出。',
      statement: { kind: 'empty', subject: 'governmentManagedFund', scope: 'governmentManagedFund', figures: {} },
    },
    {
      sections: ['二、项目支出情况'],
      sentence: '本单位无项目支出。',
      statement: { kind: 'empty', subject: 'expenditure.project', scope: 'all', figures: {} },
    },
  ],
}

/** It does not concern the unit. */
export const notApplicable: SentenceKind<'notApplicable'> = {
  kind: 'notApplicable',
  title: sentenceTitles.notApplicable,
  read: (passage) => absent(passage, 'notApplicable'),
  write: ({ subject, scope }) =>
    `我单位不是行政机关，也不是参照公务员法管理的事业单位，没有${subjectWords(subject, scope)}支出。`,
  examples: [
    {
      sections: ['十、机关运行经费支出情况说明'],
      sentence: '我单位不是行政机关，也不是参照公务员法管理的事业单位，没有机关运行经费支出。',
      statement: { kind: 'notApplicable', subject: 'agencyRunningCost', scope: 'all', figures: {} },
    },
  ],
}
