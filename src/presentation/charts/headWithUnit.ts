import type { MoneyUnit } from '../../exact/unit.js'
import type { Locale } from '../../words/locale.js'

/** The heading of a column of money. `headWithUnit('金额', '万元', 'zh') // => '金额（万元）'` */
export const headWithUnit = (head: string, unit: MoneyUnit, locale: Locale): string =>
  locale === 'zh' ? `${head}（${unit}）` : `${head} (${unit})`
