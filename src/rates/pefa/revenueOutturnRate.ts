import { frozen } from '../../exact/frozen.js'
import { pefa2016 } from '../../law/references.js'
import { ofCountry } from '../applies.js'
import { analogueNote } from './bands.js'
import type { GradedRate } from './gradedRate.js'

/**
 * PI-3.1: how near is the total revenue to the original budget, over three years?
 *
 * Σ outturn ÷ Σ original budget of each year; A 97–106, B 94–112, C 92–116 % in at least two of three. A year without
 * budget is `notApplicable`; other faults as in `computeYear`. For a department an analogue.
 *
 * Source: PEFA 2016 (unverified).
 * @example gradeYears(revenueOutturnRate, revenueOutturnRate.example.years).grade // => 'C'
 */
export const revenueOutturnRate: GradedRate = /* @__PURE__ */ frozen({
  kind: 'gradedRate',
  id: 'revenueOutturnRate',
  dimension: 'PI-3.1',
  label: { zh: 'PI-3.1 收入总额决算偏离（类比）', en: 'PI-3.1 aggregate revenue outturn (analogue)' },
  says: {
    zh: '收入总额决算率等于收入决算总额除以年初预算总额，按三年中至少两年所在区间定级',
    en: 'The aggregate revenue outturn is the total revenue over the total original budget, graded by the band of at least two of three years',
  },
  basis: {
    instrument: pefa2016,
    says: {
      zh: '三年中至少两年：A为97%至106%，B为94%至112%，C为92%至116%，其余为D',
      en: 'in at least two of three years: A from 97 to 106 %, B from 94 to 112 %, C from 92 to 116 %, else D',
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
    { grade: 'A', from: '0.97', to: '1.06' },
    { grade: 'B', from: '0.94', to: '1.12' },
    { grade: 'C', from: '0.92', to: '1.16' },
  ],
  years: { of: 3, needed: 2 },
  aggregation: 'M2',
  example: {
    years: [
      [{ label: '收入总额', originalBudget: '1000.00', outturn: '930.00' }],
      [{ label: '收入总额', originalBudget: '1000.00', outturn: '1150.00' }],
      [{ label: '收入总额', originalBudget: '1000.00', outturn: '1060.00' }],
    ],
    values: ['93.00%', '115.00%', '106.00%'],
    grade: 'C',
  },
})
