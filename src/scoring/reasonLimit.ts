import { Decimal } from '../exact/decimal.js'
import type { ReasonDuty } from './reasonDuty.js'

/** From where on a reason is owed, as a share of one; anything missed where the duty names no limit. */
export const limitOf = ({ when }: ReasonDuty): Decimal => new Decimal(when.kind === 'missed' ? '0' : when.from)
