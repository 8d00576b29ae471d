import { type MoneyUnit, moneyUnits } from '../../exact/unit.js'
import { bareLabel } from '../../terms/label.js'
import type { PrintedCaption } from '../captions.js'
import { type Line, ownCells } from '../lines.js'

const label = /^[^\d()]{0,12}(?:资金|预算|经费|金额|支出|投资)[^\d()]{0,8}\((?:单位:?)?(元|千元|万元|亿元)\):?$/u

type SaidUnit = PrintedCaption & { readonly says: 'unit' }

/**
 * The unit that a form says in the labels and heads of its funds: 项目资金（万元）, 年度资金总额（元）. Null where none says one,
 * and where they say several.
 */
export function unitOfFunds(lines: readonly Line[]): SaidUnit | null {
  const said = lines.flatMap(ownCells).flatMap((printed): SaidUnit[] => {
    const unit = unitOf(label.exec(bareLabel(printed.text))?.[1])
    return unit === undefined ? [] : [{ says: 'unit', unit, printed }]
  })
  const [first] = said
  return first !== undefined && said.every(({ unit }) => unit === first.unit) ? first : null
}

const unitOf = (text: string | undefined): MoneyUnit | undefined => moneyUnits.find((one) => one === text)
