import { frozen } from '../../exact/frozen.js'
import { pefa2016 } from '../../law/references.js'
import { ofCountry } from '../applies.js'
import { analogueNote, largestTwenty, varianceBands } from './bands.js'
import type { GradedRate } from './gradedRate.js'

/**
 * PI-2.2: how far did expenditure move between economic classes, over three years?
 *
 * Σ |outturn − budget × f| ÷ Σ (budget × f) of each year, f = Σ outturn ÷ Σ budget, with interest and without
 * contingency; A below 5, B below 10, C below 15 % in two of three. With more than twenty heads the largest that make 75 %
 * of the budget, at least twenty, and the rest in one line. A year without budget or outturn is `notApplicable`; other faults as in `computeYear`. For a department an analogue.
 *
 * Source: PEFA 2016 (unverified).
 * @example gradeYears(economicCompositionVarianceRate, economicCompositionVarianceRate.example.years).grade // => 'C'
 */
export const economicCompositionVarianceRate: GradedRate = /* @__PURE__ */ frozen({
  kind: 'gradedRate',
  id: 'economicCompositionVarianceRate',
  dimension: 'PI-2.2',
  label: {
    zh: 'PI-2.2 按经济分类的支出构成偏离（类比）',
    en: 'PI-2.2 expenditure composition outturn by economic type (analogue)',
  },
  says: {
    zh: '支出构成偏离率等于各经济科目决算数与按总额调整后预算数之差的绝对值合计，除以调整后预算数合计，含利息，不含预备费',
    en: 'The composition variance by economic type is the differences of outturn and budget adjusted to the total outturn, added without their signs, over the adjusted budget, with interest and without contingency',
  },
  basis: {
    instrument: pefa2016,
    says: {
      zh: '三年中至少两年：A低于5%，B低于10%，C低于15%，其余为D；含利息，不含预备费；科目多于20个时，取合计达75%且不少于20个的最大科目，其余并为一行',
      en: 'in at least two of three years: A below 5 %, B below 10 %, C below 15 %, else D; with interest, without contingency; with more than 20 heads the largest that make 75 %, at least 20, and the rest in one line',
    },
    from: null,
    to: null,
    confirmed: 'unverified',
  },
  note: analogueNote,
  applies: ofCountry,
  of: 'composition',
  leaveOut: ['contingency'],
  largest: largestTwenty,
  bands: varianceBands,
  years: { of: 3, needed: 2 },
  aggregation: 'M1',
  example: {
    years: [
      [
        { label: '工资福利支出', originalBudget: '60.00', outturn: '66.00' },
        { label: '商品和服务支出', originalBudget: '40.00', outturn: '34.00' },
        { label: '预备费', originalBudget: '3.00', outturn: '0.00', nature: 'contingency' },
      ],
      [
        { label: '工资福利支出', originalBudget: '60.00', outturn: '64.00' },
        { label: '债务利息及费用支出', originalBudget: '40.00', outturn: '36.00', nature: 'interest' },
      ],
      [
        { label: '工资福利支出', originalBudget: '50.00', outturn: '60.00' },
        { label: '商品和服务支出', originalBudget: '50.00', outturn: '40.00' },
      ],
    ],
    values: ['12.00%', '8.00%', '20.00%'],
    grade: 'C',
  },
})
