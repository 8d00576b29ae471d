import { accountTables } from '../../documents/accountTables.js'
import type { Basis } from '../../law/basis.js'
import { disclosureProcedures } from '../../law/national.js'
import { says } from '../accounts/ground.js'
import { everyAccounts as applies } from '../rule.js'
import type { AccountsInspection } from '../statements/inspection.js'

const basis: Basis = {
  instrument: disclosureProcedures,
  says: { zh: '部门决算公开的报表', en: 'The tables of published departmental accounts' },
  from: null,
  to: null,
  confirmed: 'unverified',
}

export const tablesPresentRule: AccountsInspection = {
  kind: 'inspection',
  id: 'D3',
  says: /* @__PURE__ */ says(
    '决算公开的各表齐全，没有数据的表也列出并说明',
    'Every table is published; one without data is shown and says so',
  ),
  basis,
  severity: 'warning',
  applies,
  inspect: ({ document }, rule) =>
    accountTables.map(({ id, path, title }, place) => ({
      rule,
      key: `${rule.id}:${id}`,
      where: { path: ['tables', ...path], table: id },
      label: title,
      counting: { kind: 'words' },
      stated: null,
      operands: [],
      judgement: {
        outcome: document.grids[place] ? 'holds' : 'insufficientData',
        computed: null,
        difference: null,
        allowed: null,
        ...(document.grids[place] ? {} : { reason: 'missingTable' as const }),
      },
    })),
  example: { document: { tables: {} }, outcome: 'insufficientData' },
}
