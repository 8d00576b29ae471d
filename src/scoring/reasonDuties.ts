import { frozen } from '../exact/frozen.js'
import { projectEvaluationMeasures } from '../law/national.js'
import { provincialSystems } from '../law/practices.js'
import { everySelfEvaluation } from './applies.js'
import type { ReasonDuty } from './reasonDuty.js'

/** The column 偏差原因分析及改进措施 of the national form. */
export const missedTarget: ReasonDuty = /* @__PURE__ */ frozen({
  kind: 'reasonDuty',
  id: 'missedTarget',
  says: { zh: '未达到指标值的，说明偏差原因及改进措施', en: 'a missed target needs its reasons and what will be done' },
  basis: {
    instrument: projectEvaluationMeasures,
    says: {
      zh: '自评表设“偏差原因分析及改进措施”一栏',
      en: 'the form has a column for reasons of deviation and remedies',
    },
    from: '2020-02-25',
    to: null,
    confirmed: 'document',
  },
  applies: everySelfEvaluation,
  when: { kind: 'missed' },
  examples: [
    { target: '≥95%', actual: '80%', owed: true },
    { target: '≥95%', actual: '95%', owed: false },
    { target: '达成', actual: '部分达成', owed: true },
  ],
})

/** The national measures name no threshold: 130 % is the one this library flags from, and a parameter. */
export const farAboveTarget: ReasonDuty = /* @__PURE__ */ frozen({
  kind: 'reasonDuty',
  id: 'farAboveTarget',
  says: { zh: '远超指标值的，说明原因', en: 'an actual far above its target needs a reason' },
  basis: {
    instrument: projectEvaluationMeasures,
    says: {
      zh: '实际完成值远超指标值的，要说明原因；未定全国统一的界限，本库自130%起提示',
      en: 'far above the target, explain; no national threshold: this library flags from 130 % on',
    },
    from: '2020-02-25',
    to: null,
    confirmed: 'unverified',
  },
  applies: everySelfEvaluation,
  when: { kind: 'overFulfilled', from: '1.3' },
  examples: [
    { target: '≥100份', actual: '130份', owed: true },
    { target: '≥100份', actual: '129份', owed: false },
    { target: '≤100万元', actual: '130万元', owed: false },
  ],
})

/** One region names the threshold: a reason from 130 % of the target on. */
export const guangxiFarAboveTarget: ReasonDuty = /* @__PURE__ */ frozen({
  kind: 'reasonDuty',
  id: 'guangxiFarAboveTarget',
  says: { zh: '达到指标值130%的，说明原因', en: 'from 130 % of the target on a reason is owed' },
  basis: {
    instrument: provincialSystems,
    says: { zh: '广西：达到指标值130%起须说明原因', en: 'Guangxi asks for a reason from 130 % of the target on' },
    from: null,
    to: null,
    confirmed: 'published',
  },
  applies: { ...everySelfEvaluation, region: '广西壮族自治区' },
  when: { kind: 'overFulfilled', from: '1.3' },
  examples: [
    { target: '≥100份', actual: '130份', owed: true },
    { target: '≥100份', actual: '129份', owed: false },
    { target: '≤100万元', actual: '130万元', owed: false },
  ],
})

/** A budget adjusted by more than 30 % needs a reason, in several places. */
export const budgetAdjustment: ReasonDuty = {
  kind: 'reasonDuty',
  id: 'budgetAdjustment',
  says: { zh: '预算调整超过30%的，说明原因', en: 'a budget adjusted by more than 30 % needs a reason' },
  basis: {
    instrument: provincialSystems,
    says: {
      zh: '预算调整幅度超过30%的须说明原因',
      en: 'a reason is owed when the budget was adjusted by more than 30 %',
    },
    from: null,
    to: null,
    confirmed: 'published',
  },
  applies: everySelfEvaluation,
  when: { kind: 'budgetAdjusted', from: '0.3', fromExcluded: true },
  examples: [
    { originalBudget: '100', finalBudget: '130.01', owed: true },
    { originalBudget: '100', finalBudget: '130', owed: false },
    { originalBudget: '100', finalBudget: '69.99', owed: true },
  ],
}

/** In the middle of the year a deviation from 15 % on needs a reason, in several places. */
export const monitoringDeviation: ReasonDuty = /* @__PURE__ */ frozen({
  kind: 'reasonDuty',
  id: 'monitoringDeviation',
  says: { zh: '偏差达到15%的，说明原因', en: 'from a deviation of 15 % on a reason is owed' },
  basis: {
    instrument: provincialSystems,
    says: { zh: '绩效监控：偏差15%起须说明原因', en: 'monitoring asks for a reason from a deviation of 15 % on' },
    from: null,
    to: null,
    confirmed: 'published',
  },
  applies: everySelfEvaluation,
  when: { kind: 'deviation', from: '0.15' },
  examples: [
    { target: '≥100份', actual: '115份', owed: true },
    { target: '≥100份', actual: '85份', owed: true },
    { target: '≥100份', actual: '114份', owed: false },
  ],
})
