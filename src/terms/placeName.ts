const place = /(?:[省市县区旗州盟镇乡村团师]|街道|街道办|办事处|社区|开发区|新区|园区|林场|农场|本级|[省市县区]直)$/u
const other = /[年月日%％率]|资金|金额|预算|支出|收入|合计|小计/u

/** Is this the name of a place that receives money: 甲县, 某某街道, 市本级? */
export const isPlaceName = (label: string): boolean => place.test(label) && !other.test(label)
