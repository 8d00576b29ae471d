import { Decimal, zero } from '../../exact/decimal.js'
import { bareLabel } from '../../terms/label.js'
import type { Facts } from '../facts.js'
import { sharedRuns, shinglesOf } from './shingles.js'

/** What share of the words of a text stands in the duties of the unit? Nothing of it where the form lists none. */
export function copiedShareIn({ printed: { duties } }: Facts): (text: string) => Decimal {
  const items = duties && 'items' in duties ? duties.items : []
  const said = shinglesOf([items.map((item) => item.text).join('')])
  return (text) => {
    const own = shinglesOf([text])
    return own.size === 0 ? zero : new Decimal(sharedRuns(own, said)).div(own.size)
  }
}

/** What the money is for, and no word of what comes of it. */
export function isUseOfMoney(text: string): boolean {
  const words = bareLabel(text)
  return /^(?:资金|经费|主要)*用于/u.test(words) && !results.test(words)
}

const results = /确保|保证|保障|实现|达到|提[高升]|完成|建成|促进|改善|满足|使/u
