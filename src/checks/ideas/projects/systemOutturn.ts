import { summaryRowsOf } from '../../../facts/summaryRow.js'
import { byForm } from '../../../law/ground.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'

export const systemOutturn: Idea = {
  kind: 'inspection',
  id: 'P2',
  says: {
    zh: '填报的执行数与系统查询的执行数一致',
    en: 'The outturn reported is the outturn in the budget system',
  },
  basis: byForm('“全年执行数”与“系统查询全年执行数”并列', 'Both stand side by side'),
  severity: 'error',
  claims: ({ facts }) =>
    summaryRowsOf(facts).flatMap((row): Claim[] => {
      const system = row.money('systemOutturn')
      if (system.figure === 'missing') return []
      return [{ kind: 'sum', about: 'outturn', whole: row.money('outturn'), parts: [system] }]
    }),
  example: {
    document: { kind: 'projectSummary', rows: [{ name: '甲', outturn: '95.00', systemOutturn: '90.00' }] },
    outcome: 'broken',
  },
}
