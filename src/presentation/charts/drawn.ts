import { type Decimal, hundred, unsignedZero } from '../../exact/decimal.js'

/**
 * Where an exact figure is drawn: the nearest `number`. For pixels only; whoever reads a figure reads its text.
 *
 * @example drawn(new Decimal('1389.88')) // => 1389.88
 */
export const drawn = (value: Decimal): number => unsignedZero(value).toNumber()

/** A share of one, on an axis of percentages. `drawnPercent(new Decimal('0.9251')) // => 92.51` */
export const drawnPercent = (share: Decimal): number => drawn(share.times(hundred))
