import { frozen } from '../../exact/frozen.js'
import { performanceManagementOpinions } from '../../law/national.js'
import type { UseOfResultsDefinition } from '../useOfResults.js'

/**
 * Good results first, fair ones to be improved, poor ones cut. The opinions speak of good, fair and poor and name no
 * score: that these are the national grades 优 and 良, 中, and 差 is supposed here.
 */
export const nationalUseOfResults: UseOfResultsDefinition = /* @__PURE__ */ frozen({
  kind: 'useOfResults',
  id: 'nationalUseOfResults',
  says: {
    zh: '绩效好的优先保障，绩效一般的督促改进，低效无效的削减或取消',
    en: 'what performs well is funded first, what performs fairly is to be improved, what performs poorly is cut or ended',
  },
  basis: {
    instrument: performanceManagementOpinions,
    says: {
      zh: '对绩效好的优先保障，对绩效一般的督促改进，对低效无效资金一律削减或取消',
      en: 'fund first what performs well, have what performs fairly improved, cut or end what is inefficient',
    },
    from: '2018-09-01',
    to: null,
    confirmed: 'published',
    assumed: {
      zh: '文件未列分数；以优、良为好，中为一般，差为低效，各以80分、60分为界',
      en: 'the paper names no scores; that good is 优 and 良, fair is 中 and poor is 差, from 80 and from 60',
    },
  },
  bands: [
    { from: '80', action: 'supplement', suggestion: { zh: '优先保障', en: 'fund first' } },
    { from: '60', action: 'keep', suggestion: { zh: '督促改进', en: 'keep, and have it improved' } },
    { from: '0', action: 'cut', suggestion: { zh: '削减或取消', en: 'cut or end' } },
  ],
  applies: { forms: ['selfEvaluation', 'projectSummary'], years: null, region: null, level: null },
  examples: [
    { score: '80', action: 'supplement' },
    { score: '79.99', action: 'keep' },
    { score: '59.99', action: 'cut' },
  ],
})
