import { frozen } from '../../exact/frozen.js'
import { pefa2016 } from '../../law/references.js'
import { ofCountry } from '../applies.js'
import { analogueNote, largestTwenty, varianceBands } from './bands.js'
import type { GradedRate } from './gradedRate.js'

/**
 * PI-2.1: how far did expenditure move between functions or offices, over three years?
 *
 * Σ |outturn − budget × f| ÷ Σ (budget × f) of each year, f = Σ outturn ÷ Σ budget, without interest and contingency;
 * A below 5, B below 10, C below 15 % in two of three. With more than twenty heads the largest that make 75 % of the
 * budget, at least twenty, and the rest in one line. A year without budget or outturn is `notApplicable`; other faults
 * as in `computeYear`. For a department an analogue.
 *
 * Source: PEFA 2016 (unverified).
 * @example gradeYears(functionCompositionVarianceRate, functionCompositionVarianceRate.example.years).grade // => 'B'
 */
export const functionCompositionVarianceRate: GradedRate = /* @__PURE__ */ frozen({
  kind: 'gradedRate',
  id: 'functionCompositionVarianceRate',
  dimension: 'PI-2.1',
  label: {
    zh: 'PI-2.1 按功能分类的支出构成偏离（类比）',
    en: 'PI-2.1 expenditure composition outturn by function (analogue)',
  },
  says: {
    zh: '支出构成偏离率等于各功能科目决算数与按总额调整后预算数之差的绝对值合计，除以调整后预算数合计，不含利息和预备费',
    en: 'The composition variance by function is the differences of outturn and budget adjusted to the total outturn, added without their signs, over the adjusted budget, without interest and contingency',
  },
  basis: {
    instrument: pefa2016,
    says: {
      zh: '三年中至少两年：A低于5%，B低于10%，C低于15%，其余为D；不含利息和预备费；科目多于20个时，取合计达75%且不少于20个的最大科目，其余并为一行',
      en: 'in at least two of three years: A below 5 %, B below 10 %, C below 15 %, else D; without interest and contingency; with more than 20 heads the largest that make 75 %, at least 20, and the rest in one line',
    },
    from: null,
    to: null,
    confirmed: 'unverified',
  },
  note: analogueNote,
  applies: ofCountry,
  of: 'composition',
  leaveOut: ['interest', 'contingency'],
  largest: largestTwenty,
  bands: varianceBands,
  years: { of: 3, needed: 2 },
  aggregation: 'M1',
  example: {
    years: [
      [
        { label: '一般公共服务支出', originalBudget: '60.00', outturn: '66.00' },
        { label: '科学技术支出', originalBudget: '40.00', outturn: '34.00' },
        { label: '债务付息支出', originalBudget: '5.00', outturn: '9.00', nature: 'interest' },
      ],
      [
        { label: '一般公共服务支出', originalBudget: '60.00', outturn: '63.00' },
        { label: '科学技术支出', originalBudget: '40.00', outturn: '42.00' },
        { label: '预备费', originalBudget: '3.00', outturn: '0.00', nature: 'contingency' },
      ],
      [
        { label: '事业运行', originalBudget: '637.60', outturn: '556.56' },
        { label: '其他政府办公厅（室）及相关机构事务支出', originalBudget: '305.00', outturn: '305.00' },
        { label: '其他科学技术支出', originalBudget: '49.92', outturn: '49.92' },
        { label: '事业单位离退休', originalBudget: '3.42', outturn: '3.42' },
        { label: '机关事业单位基本养老保险缴费支出', originalBudget: '58.20', outturn: '56.15' },
        { label: '事业单位医疗', originalBudget: '45.50', outturn: '43.86' },
        { label: '其他巩固脱贫攻坚成果衔接乡村振兴支出', originalBudget: '6.85', outturn: '6.85' },
        { label: '住房公积金', originalBudget: '43.70', outturn: '42.01' },
      ],
    ],
    values: ['12.00%', '0.00%', '6.23%'],
    grade: 'B',
  },
})
