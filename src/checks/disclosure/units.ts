import { Decimal } from '../../exact/decimal.js'
import { stated, statementsOf } from '../../facts/narrative/narrative.js'
import { byArithmetic, says } from '../accounts/ground.js'
import { everyAccounts as applies } from '../rule.js'
import { compare } from '../statements/cases.js'
import type { AccountsInspection } from '../statements/inspection.js'

const computedAs = { zh: '逐一计数为', en: 'counted one by one ' }
const expected = {
  zh: '与所列单位的个数一致；只数所属单位、不数本级的，写明口径',
  en: 'the number of those named; where the head office is left out, a word that it is',
}

export const unitsRule: AccountsInspection = {
  kind: 'inspection',
  id: 'D2',
  says: /* @__PURE__ */ says(
    '所称纳入决算编制范围的单位数，等于本级与所列单位的个数',
    'The number of units in the accounts is that of the head office and the units named',
  ),
  basis: /* @__PURE__ */ byArithmetic(
    '逐一计数；口径可能只数所属单位，故仅作提示',
    'Counted one by one; some count only subordinate units, so a hint',
  ),
  severity: 'note',
  applies,
  inspect: (context, rule) => {
    const number = stated(context, 'units', 'all', 'count')
    const named = statementsOf(context, 'names').filter(({ statement }) => statement.subject === 'units')
    if (!number || named.length === 0) return []
    const names = new Set(named.flatMap(({ statement }) => statement.figures.names))
    const path = ['statements', named[0]?.at ?? 0, 'figures', 'names']
    const counted = { ...number, figure: { value: new Decimal(names.size), decimals: 0 } }
    const operands = [...names].map((name) => ({
      label: { zh: name, en: name },
      where: { path },
      value: new Decimal(1),
      text: '1',
    }))
    return [{ ...compare(rule, 'count', number, [counted]), operands, computedAs, expected }]
  },
  example: {
    document: {
      statements: [
        { kind: 'count', subject: 'units', scope: 'all', figures: { count: '1' } },
        { kind: 'names', subject: 'units', scope: 'all', figures: { names: ['本级', '下属单位'] } },
      ],
    },
    outcome: 'broken',
  },
}
