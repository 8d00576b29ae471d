import { frozen } from '../../exact/frozen.js'
import { pefa2016 } from '../../law/references.js'
import { ofCountry } from '../applies.js'
import { analogueNote, varianceBands } from './bands.js'
import type { GradedRate } from './gradedRate.js'

/**
 * PI-3.2: how far did revenue differ from its budget in composition, over three years?
 *
 * Σ |outturn − budget × f| ÷ Σ (budget × f) over the kinds of revenue of each year, f = Σ outturn ÷ Σ budget; A below
 * 5, B below 10, C below 15 % in two of three. A year without budget or outturn is `notApplicable`; other faults as in
 * `computeYear`. For a department an analogue.
 *
 * Source: PEFA 2016 (unverified).
 * @example gradeYears(revenueCompositionVarianceRate, revenueCompositionVarianceRate.example.years).grade // => 'D'
 */
export const revenueCompositionVarianceRate: GradedRate = /* @__PURE__ */ frozen({
  kind: 'gradedRate',
  id: 'revenueCompositionVarianceRate',
  dimension: 'PI-3.2',
  label: { zh: 'PI-3.2 收入构成偏离（类比）', en: 'PI-3.2 revenue composition outturn (analogue)' },
  says: {
    zh: '收入构成偏离率等于各类收入决算数与按总额调整后预算数之差的绝对值合计，除以调整后预算数合计',
    en: 'The composition variance of revenue is the differences of outturn and budget adjusted to the total outturn, added without their signs, over the adjusted budget',
  },
  basis: {
    instrument: pefa2016,
    says: {
      zh: '三年中至少两年：A低于5%，B低于10%，C低于15%，其余为D',
      en: 'in at least two of three years: A below 5 %, B below 10 %, C below 15 %, else D',
    },
    from: null,
    to: null,
    confirmed: 'unverified',
  },
  note: analogueNote,
  applies: ofCountry,
  of: 'composition',
  leaveOut: [],
  largest: null,
  bands: varianceBands,
  years: { of: 3, needed: 2 },
  aggregation: 'M2',
  example: {
    years: [
      [
        { label: '财政拨款收入', originalBudget: '80.00', outturn: '70.00' },
        { label: '事业收入', originalBudget: '20.00', outturn: '30.00' },
      ],
      [
        { label: '财政拨款收入', originalBudget: '80.00', outturn: '72.00' },
        { label: '事业收入', originalBudget: '20.00', outturn: '28.00' },
      ],
      [
        { label: '财政拨款收入', originalBudget: '80.00', outturn: '82.00' },
        { label: '事业收入', originalBudget: '20.00', outturn: '18.00' },
      ],
    ],
    values: ['20.00%', '16.00%', '4.00%'],
    grade: 'D',
  },
})
