import { zero } from '../../exact/decimal.js'
import { type NarrativeContext, stated, statementsOf } from './narrative.js'
import { altered, type Quantity, quantityOf } from './quantity.js'

const whole = 'expenditure'

/** What was spent of something: as sentences state it, or nothing where they say that there is none. */
export function spentOf(narrative: NarrativeContext, subject: string, scope: string): Quantity | null {
  const printed = stated(narrative, subject, scope, 'outturn')
  if (printed) return printed
  const empty = statementsOf(narrative, 'empty').find(
    ({ statement }) =>
      statement.scope === scope &&
      (statement.subject === subject || (subject === whole && statement.subject === scope)),
  )
  const none = empty && quantityOf(narrative.document, empty.at, { subject, scope }, 'outturn', [], '0')
  return none ? altered(none, { figure: { value: zero, decimals: 0 } }) : null
}
