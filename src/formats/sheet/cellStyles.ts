import { wholeNumber } from '../wholeNumber.js'
import { childOf, childrenOf, isOn } from '../xml/elements.js'
import type { XmlElement } from '../xml/xml.js'

/** How cells of a style look: their number format, whether they stand out as heads do, and whether they are struck out. */
export interface CellStyle {
  readonly format: string
  readonly head: boolean
  readonly struck: boolean
}

export const plainStyle: CellStyle = { format: 'General', head: false, struck: false }

const monthOfYear = 'yyyy"年"m"月"'
const dayOfMonth = 'm"月"d"日"'
const minutes = 'h"时"mm"分"'
const seconds = 'h"时"mm"分"ss"秒"'

/** Formats that a file in Chinese names by number alone (ECMA-376, 18.8.30, zh-cn), and those of all languages. */
const numbered: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: monthOfYear,
  28: dayOfMonth,
  29: dayOfMonth,
  30: 'm/d/yy',
  31: 'yyyy"年"m"月"d"日"',
  32: minutes,
  33: seconds,
  34: minutes,
  35: seconds,
  36: monthOfYear,
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  41: '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ',
  42: '_ "¥"* #,##0_ ;_ "¥"* -#,##0_ ;_ "¥"* "-"_ ;_ @_ ',
  43: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  44: '_ "¥"* #,##0.00_ ;_ "¥"* -#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ ',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  50: monthOfYear,
  51: dayOfMonth,
  52: monthOfYear,
  53: dayOfMonth,
  54: dayOfMonth,
  55: minutes,
  56: seconds,
  57: monthOfYear,
  58: dayOfMonth,
}

const mostStyles = 65_536

/** The styles of a workbook, in the order in which cells name them. */
export function cellStylesOf(sheet: XmlElement): readonly CellStyle[] {
  const written = new Map(
    listOf(sheet, 'numFmts', 'numFmt').map(({ attributes }) => [
      attributes.numFmtId,
      attributes.formatCode ?? 'General',
    ]),
  )
  const fonts = listOf(sheet, 'fonts', 'font')
  const bold = fonts.map((font) => isOn(font, 'b'))
  const struck = fonts.map((font) => isOn(font, 'strike'))
  const grounds = listOf(sheet, 'fills', 'fill').map(isGround)
  return listOf(sheet, 'cellXfs', 'xf').map(({ attributes: { numFmtId = '0', fontId, fillId } }) => ({
    format: written.get(numFmtId) ?? numbered[wholeNumber(numFmtId, mostStyles) ?? 0] ?? 'General',
    head: at(bold, fontId) || at(grounds, fillId),
    struck: at(struck, fontId),
  }))
}

const listOf = (sheet: XmlElement, list: string, name: string): readonly XmlElement[] => {
  const found = childOf(sheet, list)
  return found ? childrenOf(found, name) : []
}

const at = (flags: readonly boolean[], index: string | undefined): boolean =>
  flags[wholeNumber(index, mostStyles) ?? -1] ?? false

const isGround = (fill: XmlElement): boolean => {
  const pattern = childOf(fill, 'patternFill')?.attributes.patternType
  return pattern !== undefined && pattern !== 'none' && pattern !== 'gray125'
}
