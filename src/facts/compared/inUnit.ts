import { convertUnit, exponentOf, type MoneyUnit } from '../../exact/unit.js'
import type { Quantity } from '../narrative/quantity.js'

/** Money in another unit, exactly: documents of one department print 元 and 万元. Any other figure as it is. */
export function inUnit(
  { figure, counting }: Pick<Quantity, 'figure' | 'counting'>,
  unit: MoneyUnit,
): Pick<Quantity, 'figure' | 'counting'> {
  if (counting.kind !== 'money' || counting.unit === unit) return { figure, counting }
  const decimals = figure.decimals - (exponentOf(counting.unit) - exponentOf(unit))
  return {
    figure: { ...figure, value: convertUnit(figure.value, counting.unit, unit), decimals },
    counting: { ...counting, unit, decimals: Math.max(decimals, 0) },
  }
}
