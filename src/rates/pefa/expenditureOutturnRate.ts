import { frozen } from '../../exact/frozen.js'
import { pefa2016 } from '../../law/references.js'
import { ofCountry } from '../applies.js'
import { analogueNote } from './bands.js'
import type { GradedRate } from './gradedRate.js'

/**
 * PI-1.1: how near is the total expenditure to the original budget, over three years?
 *
 * Σ outturn ÷ Σ original budget of each year; A 95–105, B 90–110, C 85–115 % in at least two of three. A year without
 * budget is `notApplicable`; other faults as in `computeYear`. For a department an analogue.
 *
 * Source: PEFA 2016 (unverified).
 * @example gradeYears(expenditureOutturnRate, expenditureOutturnRate.example.years).grade // => 'B'
 */
export const expenditureOutturnRate: GradedRate = /* @__PURE__ */ frozen({
  kind: 'gradedRate',
  id: 'expenditureOutturnRate',
  dimension: 'PI-1.1',
  label: { zh: 'PI-1.1 支出总额决算偏离（类比）', en: 'PI-1.1 aggregate expenditure outturn (analogue)' },
  says: {
    zh: '支出总额决算率等于支出决算总额除以年初预算总额，按三年中至少两年所在区间定级',
    en: 'The aggregate expenditure outturn is the total outturn over the total original budget, graded by the band of at least two of three years',
  },
  basis: {
    instrument: pefa2016,
    says: {
      zh: '三年中至少两年：A为95%至105%，B为90%至110%，C为85%至115%，其余为D',
      en: 'in at least two of three years: A from 95 to 105 %, B from 90 to 110 %, C from 85 to 115 %, else D',
    },
    from: null,
    to: null,
    confirmed: 'unverified',
  },
  note: analogueNote,
  applies: ofCountry,
  of: 'total',
  leaveOut: [],
  largest: null,
  bands: [
    { grade: 'A', from: '0.95', to: '1.05' },
    { grade: 'B', from: '0.90', to: '1.10' },
    { grade: 'C', from: '0.85', to: '1.15' },
  ],
  years: { of: 3, needed: 2 },
  aggregation: 'M1',
  example: {
    years: [
      [{ label: '支出总额', originalBudget: '1000.00', outturn: '980.00' }],
      [{ label: '支出总额', originalBudget: '1100.00', outturn: '1210.00' }],
      [{ label: '支出总额', originalBudget: '1150.19', outturn: '1063.77' }],
    ],
    values: ['98.00%', '110.00%', '92.49%'],
    grade: 'B',
  },
})
