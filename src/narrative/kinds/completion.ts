import type { StageFigures } from '../../documents/json/statementJson.js'
import { sentenceTitles } from '../../terms/spoken/sentenceTitles.js'
import type { SentenceKind } from './sentenceKind.js'
import { money, stagesIn, stageWords } from './stages.js'
import { subjectWords } from './subjectWords.js'
import { factIn } from './understanding.js'

/** The budget that a rate of completion names. */
const budgetWords = ({ originalBudget, finalBudget }: StageFigures): string =>
  finalBudget !== undefined ? '完成全年预算的' : originalBudget !== undefined ? '完成年初预算的' : '完成预算的'

/** Does the sentence print more than one budget? Which of them its rate is of, its words say. */
const isOfSeveral = ({ originalBudget, finalBudget }: StageFigures): boolean =>
  originalBudget !== undefined && finalBudget !== undefined

const hasMoney = (figures: StageFigures): boolean =>
  [figures.originalBudget, figures.finalBudget, figures.budget, figures.outturn].some((text) => text !== undefined)

/** How far a budget was carried out, or a target reached. */
export const completion: SentenceKind<'completion'> = {
  kind: 'completion',
  title: sentenceTitles.completion,
  read: ({ groups }) =>
    groups.flatMap((group) => {
      const rate = factIn(group, 'rate')
      if (!rate) return []
      const { figures, sources, start } = stagesIn(group)
      return [
        {
          statement: {
            kind: 'completion',
            ...group.about,
            ...(rate.against !== undefined && isOfSeveral(figures) ? { against: rate.against } : {}),
            figures: { ...figures, rate: rate.text },
          },
          sources: { ...sources, 'figures.rate': rate.token },
          start,
        },
      ]
    }),
  write: ({ subject, scope, figures: { rate, ...stages } }, unit) => {
    const own = subjectWords(subject, scope)
    if (!hasMoney(stages)) return `${own}达到${rate}。`
    const amounts =
      stages.outturn !== undefined && Object.values(stages).filter((text) => text !== undefined).length === 1
        ? `支出决算为${money(stages.outturn, unit)}`
        : stageWords(stages, unit)
    return `${own}${amounts}，${budgetWords(stages)}${rate}。`
  },
  examples: [
    {
      sections: ['五、一般公共预算财政拨款支出决算情况说明'],
      sentence: '一般公共预算财政拨款支出年初预算为1003.69万元，支出决算为1063.77万元，完成年初预算的105.99%。',
      statement: {
        kind: 'completion',
        subject: 'expenditure',
        scope: 'generalPublicBudget',
        figures: { originalBudget: '1003.69', outturn: '1063.77', rate: '105.99%' },
      },
    },
    {
      sections: ['五、一般公共预算财政拨款支出决算情况说明'],
      sentence:
        '一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）事业运行（项）年初预算为637.60万元，支出决算为556.56万元，完成年初预算的87.29%。',
      statement: {
        kind: 'completion',
        subject: '2010350',
        scope: 'generalPublicBudget',
        figures: { originalBudget: '637.60', outturn: '556.56', rate: '87.29%' },
      },
    },
    {
      sections: ['四、绩效目标实现情况分析'],
      sentence: '专项资金细化率达到95%。',
      statement: { kind: 'completion', subject: 'indicator/专项资金细化率', scope: 'all', figures: { rate: '95%' } },
    },
  ],
}
