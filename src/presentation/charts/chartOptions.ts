import type { MoneyUnit } from '../../exact/unit.js'
import type { InLanguage } from '../../words/locale.js'

/** In which language and unit something is drawn. */
export interface ChartOptions extends InLanguage {
  /** The unit of amounts; their own where none is given. */
  readonly unit?: MoneyUnit
}
