import { definedNumber } from '../digits.js'

/** A share of a definition in thousandths; null when it is finer. `inThousandths('0.8') // => 800` */
export function inThousandths(share: string): number | null {
  const thousandths = definedNumber(share)?.times(1000)
  return thousandths?.isInteger() ? thousandths.toNumber() : null
}
