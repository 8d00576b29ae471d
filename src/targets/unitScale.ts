/** Units of one dimension and how many of its base unit each is: exactly `size ÷ per`. */
export interface Dimension {
  readonly id: string
  readonly units: readonly UnitScale[]
}

export interface UnitScale {
  readonly names: readonly string[]
  readonly size: number
  /** What the size is divided by, where it is no whole number: 1亩 is 2000 ÷ 3 平方米. */
  readonly per?: number
}

/**
 * The units that have a size. Within a dimension every factor is exact by definition; what is not exact (months in days,
 * working days in days) stands in a dimension of its own.
 *
 * Per cent and percentage points (百分点) are different dimensions: 5% of something is not a step of 5 points.
 */
export const dimensions: readonly Dimension[] = [
  {
    id: 'money',
    units: [
      { names: ['元', '¥', '圆'], size: 1 },
      { names: ['千元'], size: 1e3 },
      { names: ['万元'], size: 1e4 },
      { names: ['十万元'], size: 1e5 },
      { names: ['百万元'], size: 1e6 },
      { names: ['千万元'], size: 1e7 },
      { names: ['亿元'], size: 1e8 },
      { names: ['万亿元'], size: 1e12 },
    ],
  },
  {
    id: 'share',
    units: [
      { names: ['%', '百分比', '百分之'], size: 1 },
      { names: ['‰', '千分比', '千分之'], size: 1, per: 10 },
      { names: ['‱', '万分之'], size: 1, per: 100 },
      { names: ['成'], size: 10 },
    ],
  },
  { id: 'percentagePoint', units: [{ names: ['百分点', '个百分点'], size: 1 }] },
  {
    id: 'time',
    units: [
      { names: ['秒', '秒钟', 's'], size: 1 },
      { names: ['分钟', 'min'], size: 60 },
      { names: ['小时', '个小时', 'h'], size: 3600 },
      { names: ['天', '日', '自然日', '个自然日', '日历天'], size: 86400 },
      { names: ['周', '个周', '星期', '个星期'], size: 604800 },
    ],
  },
  {
    id: 'months',
    units: [
      { names: ['月', '个月'], size: 1 },
      { names: ['季', '季度', '个季度'], size: 3 },
      { names: ['年', '年度', '周年'], size: 12 },
    ],
  },
  { id: 'workingDay', units: [{ names: ['工作日', '个工作日'], size: 1 }] },
  {
    id: 'area',
    units: [
      { names: ['平方米', '平米', '㎡', 'm²', 'm2'], size: 1 },
      { names: ['亩'], size: 2000, per: 3 },
      { names: ['公顷', 'ha'], size: 1e4 },
      { names: ['平方公里', '平方千米', 'km²', 'km2'], size: 1e6 },
    ],
  },
  {
    id: 'length',
    units: [
      { names: ['毫米', 'mm'], size: 1, per: 1000 },
      { names: ['厘米', 'cm'], size: 1, per: 100 },
      { names: ['米', 'm'], size: 1 },
      { names: ['公里', '千米', 'km'], size: 1000 },
    ],
  },
  {
    id: 'mass',
    units: [
      { names: ['微克', 'μg', 'µg'], size: 1, per: 1e6 },
      { names: ['毫克', 'mg'], size: 1, per: 1000 },
      { names: ['克', 'g'], size: 1 },
      { names: ['斤'], size: 500 },
      { names: ['千克', '公斤', 'kg'], size: 1000 },
      { names: ['吨', 't'], size: 1e6 },
    ],
  },
  {
    id: 'volume',
    units: [
      { names: ['毫升', 'ml'], size: 1, per: 1000 },
      { names: ['升', 'L'], size: 1 },
      { names: ['立方米', 'm³', 'm3'], size: 1000 },
    ],
  },
  { id: 'energy', units: [{ names: ['千瓦时', 'kWh'], size: 1 }] },
  {
    id: 'power',
    units: [
      { names: ['瓦', 'W'], size: 1, per: 1000 },
      { names: ['千瓦', 'kW', 'KW'], size: 1 },
      { names: ['兆瓦', 'MW'], size: 1000 },
    ],
  },
  {
    id: 'pressure',
    units: [
      { names: ['帕', 'Pa'], size: 1 },
      { names: ['千帕', 'kPa', 'KPa', 'Kpa'], size: 1000 },
      { names: ['兆帕', 'MPa', 'Mpa'], size: 1e6 },
    ],
  },
  {
    id: 'voltage',
    units: [
      { names: ['伏', '伏特', 'V'], size: 1 },
      { names: ['千伏', 'kV', 'KV'], size: 1000 },
    ],
  },
  {
    id: 'frequency',
    units: [
      { names: ['赫兹', 'Hz'], size: 1 },
      { names: ['kHz', 'KHz'], size: 1000 },
      { names: ['兆赫', 'MHz'], size: 1e6 },
      { names: ['GHz'], size: 1e9 },
    ],
  },
]

/** Words that multiply the noun behind them: 万人次, 千人. */
export const multipliers: readonly UnitScale[] = [
  { names: ['百'], size: 1e2 },
  { names: ['千'], size: 1e3 },
  { names: ['万'], size: 1e4 },
  { names: ['十万'], size: 1e5 },
  { names: ['百万'], size: 1e6 },
  { names: ['千万'], size: 1e7 },
  { names: ['亿'], size: 1e8 },
  { names: ['万亿'], size: 1e12 },
]
