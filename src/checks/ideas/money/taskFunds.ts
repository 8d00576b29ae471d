import type { MoneyRow } from '../../../facts/moneyRow.js'
import { byForm } from '../../../law/ground.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'

export const taskFunds: Idea = {
  kind: 'inspection',
  id: 'T5',
  says: {
    zh: '每项任务的总额等于财政拨款与其他资金之和；只印其一的，不小于它',
    en: 'The total of a task is the sum of its funds, and no less than the one that is printed alone',
  },
  basis: byForm('总额、财政拨款、其他资金各列一栏', 'Total, appropriations and other funds stand in columns'),
  severity: 'error',
  claims: ({ facts }) => facts.tasks.flatMap(fundsClaims),
  example: {
    document: {
      kind: 'departmentTarget',
      tasks: [{ name: '任务1', total: '410.06', fiscalAppropriation: '400.06', otherFunds: '0' }],
    },
    outcome: 'broken',
  },
}

function fundsClaims(task: MoneyRow): readonly Claim[] {
  const whole = task.money('total')
  const funds = ['fiscalAppropriation', 'otherFunds'].map((column) => task.money(column))
  const parts = funds.filter(({ figure }) => figure !== 'missing')
  if (whole.figure === 'missing' || parts.length === 0) return []
  const sum = { kind: 'sum', about: 'funds', whole, parts } as const
  return [parts.length === funds.length ? sum : { ...sum, relation: 'atLeast', fault: { kind: 'partsBeyondWhole' } }]
}
