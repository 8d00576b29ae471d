import { frozen } from '../exact/frozen.js'

/** Why it cannot be decided whether an actual meets its target, in words. */
export const assessReasons = /* @__PURE__ */ frozen({
  targetBlank: { zh: '未填写目标值', en: 'no target is printed' },
  actualBlank: { zh: '未填写实际完成值', en: 'no actual is printed' },
  targetUnreadable: { zh: '目标值无法读取', en: 'the target cannot be read' },
  actualUnreadable: { zh: '实际完成值无法读取', en: 'the actual cannot be read' },
  wordAgainstNumber: { zh: '目标为定性描述，实际值为数值', en: 'the target is a word and the actual a number' },
  numberAgainstWord: { zh: '目标为数值，实际值为定性描述', en: 'the target is a number and the actual a word' },
  kindsDiffer: { zh: '目标值与实际值类型不同', en: 'target and actual are of different kinds' },
  completionRateAgainstCount: {
    zh: '实际值一栏所列为完成率，不是指标的实际数值',
    en: 'the actual is a completion rate; the value that was reached is not printed',
  },
  contraryRate: {
    zh: '实际值一栏所列为相反的比率（不合格率、不满意率等），不是指标的实际数值',
    en: 'the actual is the contrary rate, of what fails; the value that was reached is not printed',
  },
  distanceOnly: {
    zh: '实际值一栏所列为与目标、预算、期限的差额或与上年之比，不是指标的实际数值',
    en: 'the actual is how far off target, budget or time it is, or a share of last year; the value that was reached is not printed',
  },
  saidMissed: {
    zh: '数值达到目标值，而文字说明未完成、取消或推迟',
    en: 'the figure reaches the target, and the words beside it say that it was missed or called off',
  },
  signUnclear: {
    zh: '实际值带负号，无法确定负号表示下降还是上升、是否超出界限',
    en: 'the actual is negative, and nothing says whether that is a fall or a rise, inside the limit or beyond',
  },
  unitsNotComparable: { zh: '计量单位不同且不能换算', en: 'the units do not measure the same thing' },
  unitMissing: {
    zh: '目标未列明计量单位，无法与百分比比较',
    en: 'the target has no unit to hold a percentage against',
  },
  unitUnclear: {
    zh: '一方未列明单位，两数相差千倍以上，可能单位不同',
    en: 'one side has no unit, and is so many times the other that it may be in a smaller one',
  },
  shareOrPercent: {
    zh: '实际值未列明单位，无法确定是比例还是百分数',
    en: 'the actual has no unit and may be a share of one or a percentage',
  },
  noDirection: {
    zh: '目标未列明比较符号，无法确定越高越好还是越低越好',
    en: 'the target has no operator, and nothing says whether more or less is better',
  },
  actualIsBound: {
    zh: '实际值仅为上下限或区间，未列明具体数值',
    en: 'the actual is only a bound or a range that reaches across the target',
  },
  approximate: { zh: '数值为约数', en: 'the figure is approximate' },
  changeUnclear: {
    zh: '实际值为增减的幅度，目标未说明按增减计',
    en: 'the actual is a change, and the target does not say that it counts rises or falls',
  },
  yearMissing: { zh: '日期未列明年份', en: 'a date has no year' },
  datePrecision: { zh: '日期精度不足，无法确定先后', en: 'the dates are too coarse to say which is earlier' },
  unclearBefore: {
    zh: '目标写“某月前”，无法确定是否包含当月',
    en: 'the target says before a month or year, and not whether that month or year still counts',
  },
  wordsNotComparable: { zh: '定性描述不同，无法比较', en: 'the words differ and no scale ranks them' },
  scaleWithoutLevel: {
    zh: '目标只列出等级名称，未列明应达到的等级',
    en: 'the target names a scale and no level on it',
  },
  partMissing: { zh: '部分目标没有对应的实际值', en: 'a part of the target has no actual to match' },
  partUnclear: { zh: '多个数值无法一一对应', en: 'it is not clear which figure belongs to which part' },
} as const satisfies Readonly<Record<string, { readonly zh: string; readonly en: string }>>)

/** Why it cannot be decided whether an actual meets its target. */
export type AssessReason = keyof typeof assessReasons
