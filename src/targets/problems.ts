/** Why a printed target or actual cannot be read, in words. */
export const targetProblems = {
  tooLong: { zh: '文字过长，不作为指标值读取', en: 'the text is too long for a value' },
  malformedText: { zh: '文字编码有误', en: 'the text is not well-formed Unicode' },
  placeholder: { zh: '数值处为占位符，未填写', en: 'a placeholder stands where the figure should be' },
  operatorWithoutNumber: { zh: '有比较符号而无数值', en: 'an operator is printed without a figure' },
  unitWithoutNumber: { zh: '有计量单位而无数值', en: 'a unit is printed without a figure' },
  conflictingOperators: { zh: '比较符号互相矛盾', en: 'the operators contradict each other' },
  malformedNumber: { zh: '数字书写有误', en: 'the figure is not written as a number' },
  tooManyDigits: { zh: '数字位数过多', en: 'the figure has too many digits' },
  joinedNumbers: { zh: '数字相连，无法区分', en: 'figures run together' },
  unknownUnit: { zh: '计量单位无法确定', en: 'it is not clear where the unit ends' },
  reversedRange: { zh: '区间的下限大于上限', en: 'the range runs backwards' },
  rangeUnits: { zh: '区间两端的计量单位不同', en: 'the two ends of the range have different units' },
  impossibleDate: { zh: '日期不存在', en: 'there is no such date' },
  ambiguousDate: { zh: '无法确定是年份还是数值', en: 'it may be years or figures' },
  expression: { zh: '为算式，不是数值', en: 'it is an expression, not a figure' },
  tolerance: { zh: '带有正负偏差，无法作为单一数值', en: 'a plus-minus tolerance is not one figure' },
  otherFigure: {
    zh: '数值为计划数、上年数等，不是实际完成值',
    en: 'the figure is of a plan or of another year, not what was reached',
  },
  negatedFigure: { zh: '数值被否定（未完成等），实际值不明', en: 'the figure is denied, so the true one is not known' },
} as const satisfies Readonly<Record<string, { readonly zh: string; readonly en: string }>>

export type TargetProblem = keyof typeof targetProblems
