import { bareLabel } from '../../terms/label.js'

export { isOfWhich } from '../../terms/label.js'

/** Words without spaces and in one width, for comparing: `（一）` and `( 一 )` are the same. */
export const plainText = (text: string): string => bareLabel(text)

/** The same without any punctuation. */
export const lettersOf = (text: string): string => plainText(text).replace(/[\p{P}\p{S}]/gu, '')

/** A label without `其中：` before it. */
export const bareName = (label: string): string => bareLabel(label, 'ofWhich')

/** Does a label name a sum of rows that have none of their own code? */
export const isSumLabel = (label: string): boolean => /^(?:小计|合计|总计)$/u.test(plainText(label))
