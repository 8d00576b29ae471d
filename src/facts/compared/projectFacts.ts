import { Decimal, hundred } from '../../exact/decimal.js'
import type { Counting } from '../../verdicts/finding.js'
import { columnName } from '../columnNames.js'
import type { Facts } from '../facts.js'
import type { PrintedCell } from '../printedCell.js'
import { type Fact, factOf } from './fact.js'
import { stagesOf } from './fundingFacts.js'

/** Each project of a summary, and what they come to together. */
export function projectSummaryFacts({ projects, unit }: Facts): readonly Fact[] {
  const rows = projects.flatMap((row) => {
    const subject = `project/${row.printed.label}`
    return [...stagesOf(row, subject), ...factOf(row.mark('score'), { subject, stage: 'score' })]
  })
  const full = rows.filter(({ stage, figure }) => stage === 'score' && figure.value.eq(hundred)).length
  return [
    ...rows,
    ...together('evaluatedProjects', 'count', new Decimal(projects.length)),
    ...together('evaluatedProjects.fullScore', 'count', new Decimal(full)),
    ...(['finalBudget', 'outturn'] as const).flatMap((stage) => {
      const parts = rows.filter((row) => row.stage === stage)
      if (parts.length === 0) return []
      const decimals = Math.max(...parts.map(({ figure }) => figure.decimals))
      const sum = Decimal.sum(...parts.map(({ figure }) => figure.value))
      return together('evaluatedProjects', stage, sum, decimals, {
        kind: 'money',
        unit,
        decimals: Math.max(decimals, 0),
      })
    }),
  ]
}

/** What all rows come to. */
function together(
  subject: string,
  stage: 'count' | 'finalBudget' | 'outturn',
  value: Decimal,
  decimals = 0,
  counting: Counting = { kind: 'count', unit: null },
): readonly Fact[] {
  const cell: PrintedCell = {
    label: columnName(stage),
    where: { path: ['rows'], table: 'rows' },
    figure: { value, decimals },
    counting,
  }
  return factOf(cell, { subject, stage })
}
