import { bareLabel, rowName } from '../terms/label.js'

export { isOfWhich, pathName } from '../terms/label.js'

/** A printed label without the points that stand behind it in brackets. */
export const plainName = (label: string): string => bareLabel(label, 'points')

/** The same without 其中 or the ordinal before it and the unit behind it. */
export const bareName = rowName

/** Does this label name the execution of the budget? */
export const isExecution = (label: string): boolean => /预算执行|资金执行|^执行率$/u.test(plainName(label))

/** Does it name the execution of the whole budget? That of a part, or of a month, has another name. */
export const isExecutionOfAll = (label: string): boolean =>
  /^(?:部门预算|预算资金|预算|资金)执行(?:率|进度|情况)?$|^执行率$/u.test(plainName(label))
