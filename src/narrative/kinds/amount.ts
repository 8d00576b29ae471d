import { sentenceTitles } from '../../terms/spoken/sentenceTitles.js'
import { isStage } from '../facts/fact.js'
import type { SentenceKind } from './sentenceKind.js'
import { stagesIn, stageWords } from './stages.js'
import { subjectWords } from './subjectWords.js'
import type { Group, Understanding } from './understanding.js'

const farthest = 40

/** A reason may speak of what was there last year: 上年列入此项的预留机动经费128.43万元. */
const isOfLastYear = ({ printed }: Understanding, { facts: [first] }: Group): boolean =>
  first?.inReason === true &&
  /(?:上年|去年|上一年)[^，,。；;]*$/u.test(printed(Math.max(0, first.token.start - farthest), first.token.start))

/** An amount, at one stage or more. */
export const amount: SentenceKind<'amount'> = {
  kind: 'amount',
  title: sentenceTitles.amount,
  read: (passage) =>
    passage.groups.flatMap((group) => {
      const isAlone = !group.facts.some(({ role }) => role === 'rate')
      const { figures, sources, start } = stagesIn(group)
      return isAlone && group.facts.some(({ role }) => isStage(role)) && !isOfLastYear(passage, group)
        ? [{ statement: { kind: 'amount', ...group.about, figures }, sources, start }]
        : []
    }),
  write: ({ subject, scope, figures }, unit) => `${subjectWords(subject, scope)}${stageWords(figures, unit)}。`,
  examples: [
    {
      sections: ['二、收入决算情况说明'],
      sentence: '收、支总计1285.83万元。',
      statement: { kind: 'amount', subject: 'grandTotal', scope: 'all', figures: { outturn: '1285.83' } },
    },
    {
      sections: ['一、支出预算情况说明'],
      sentence: '一般公共预算财政拨款支出预算为300.00万元。',
      statement: {
        kind: 'amount',
        subject: 'expenditure',
        scope: 'generalPublicBudget',
        figures: { budget: '300.00' },
      },
    },
    {
      sentence: '基本支出年初预算为10.00万元，支出决算为12.00万元。',
      statement: {
        kind: 'amount',
        subject: 'expenditure.basic',
        scope: 'all',
        figures: { originalBudget: '10.00', outturn: '12.00' },
      },
    },
  ],
}
