import { totalledColumns } from '../../../facts/totalledColumns.js'
import { byForm } from '../../../law/ground.js'
import type { Idea } from '../../idea.js'

export const rowTotals: Idea = {
  kind: 'inspection',
  id: 'T4',
  says: { zh: '合计等于所列各行之和', en: 'The total of a list is the sum of its rows' },
  basis: byForm('表上另列各行的合计', 'The form prints a total of its rows'),
  severity: 'error',
  claims: ({ facts }) =>
    totalledColumns(facts).map(({ column, whole, parts }) => ({ kind: 'sum', about: column, whole, parts })),
  example: {
    document: {
      kind: 'departmentTarget',
      tasks: [
        { name: '任务1', total: '410.06' },
        { name: '任务2', total: '1960.44' },
      ],
      taskTotals: { total: '2360.50' },
    },
    outcome: 'broken',
  },
}
