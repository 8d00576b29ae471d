import type { GovernmentLevel } from '../documents/json/formHeaderJson.js'
import { bareLabel } from '../terms/label.js'

/** The region that the name of an office begins with, and the government that it is of, where the name tells. */
export interface OfficePlace {
  readonly region: string
  readonly level?: GovernmentLevel
}

const province = '(?:[^省市区县]{2,3}省|(?:内蒙古|广西壮族|西藏|宁夏回族|新疆维吾尔)自治区|(?:北京|天津|上海|重庆)市)'
const city = '(?:[^省市区县局委厅]{2,6}?(?:市|自治州|地区|盟))'
/** 城市 and 社区 are no places; a zone is one of a government that its name does not tell. A few names have 市 in them: 市中区, 津市市. */
const county =
  '(?:(?!城市|[^区]{0,6}(?:[社校学小园景林灌]区|开发区|示范区|保护区))(?:市[中南北]|[津沙]市|[^省市区县局委厅]{1,6}?)(?:市|区|县|旗))'
const town = '(?:[^省市区县局委厅]{1,6}?[镇乡](?=人民政府|政府|党委))'
const parts = new RegExp(`^(?:中共|中国共产党)?(${province})?(${city})?(${county})?(${town})?`, 'u')
const direct = /^(?:北京|天津|上海|重庆)市$/u

/**
 * Of which place is an office by its name? A city alone may be of prefecture or of county rank: its level is left open.
 *
 * @example placeOfOffice('上海市普陀区规划和自然资源局') // => { region: '上海市普陀区', level: 'county' }
 */
export function placeOfOffice(name: string): OfficePlace | null {
  const [, first = '', second = '', third = '', fourth = ''] = parts.exec(bareLabel(name)) ?? []
  const region = `${first}${second}${third}${fourth}`
  if (region === '' || region === bareLabel(name)) return null
  const level = levelOf(first, second, third, fourth)
  return { region, ...(level ? { level } : {}) }
}

function levelOf(first: string, second: string, third: string, fourth: string): GovernmentLevel | null {
  if (fourth !== '') return 'township'
  if (third !== '') return third.endsWith('市') && second === '' ? null : 'county'
  if (second !== '') return direct.test(first) ? 'county' : second.endsWith('市') ? null : 'municipal'
  return 'provincial'
}
