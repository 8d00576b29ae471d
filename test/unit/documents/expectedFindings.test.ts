import { describe, expect, it } from 'vitest'
import monitoring from '../../../examples/data/monitoring-illustration.json' with { type: 'json' }
import report from '../../../examples/data/sanmenxia-2024-evaluation-report.json' with { type: 'json' }
import accounts from '../../../examples/data/sanmenxia-2024-final-accounts.json' with { type: 'json' }
import summary from '../../../examples/data/sanmenxia-2024-project-summary.json' with { type: 'json' }
import form from '../../../examples/data/sanmenxia-2024-self-evaluation.json' with { type: 'json' }
import basicData from '../../../examples/data/zhuzhou-2023-basic-data.json' with { type: 'json' }
import zhuzhouForm from '../../../examples/data/zhuzhou-2023-self-evaluation.json' with { type: 'json' }
import zhuzhouReport from '../../../examples/data/zhuzhou-2023-self-evaluation-report.json' with { type: 'json' }
import monitoringExpected from '../../golden/monitoring-illustration.expected.json' with { type: 'json' }
import reportExpected from '../../golden/sanmenxia-2024-evaluation-report.expected.json' with { type: 'json' }
import summaryExpected from '../../golden/sanmenxia-2024-project-summary.expected.json' with { type: 'json' }
import zhuzhouExpected from '../../golden/zhuzhou-2023-self-evaluation-report.expected.json' with { type: 'json' }

const papers: Readonly<Record<string, unknown>> = {
  'sanmenxia-2024-final-accounts': accounts,
  'sanmenxia-2024-evaluation-report': report,
  'sanmenxia-2024-project-summary': summary,
  'sanmenxia-2024-self-evaluation': form,
  'monitoring-illustration': monitoring,
  'zhuzhou-2023-basic-data': basicData,
  'zhuzhou-2023-self-evaluation': zhuzhouForm,
  'zhuzhou-2023-self-evaluation-report': zhuzhouReport,
}

/** A cell that a finding rests on: printed just so, containing these words, or not printed. */
interface Operand {
  readonly document?: string
  readonly path: readonly (string | number)[]
  readonly text?: unknown
  readonly contains?: string
  readonly missing?: boolean
}
interface Expected {
  readonly document: string
  readonly findings: readonly { readonly id: string; readonly outcome: string; readonly operands: readonly Operand[] }[]
  readonly holds: readonly { readonly id: string; readonly operands: readonly Operand[] }[]
}

const printedAt = (paper: unknown, path: Operand['path']): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], paper)

function expectPrinted({ document, path, ...operand }: Operand, own: string): void {
  const printed = printedAt(papers[document ?? own], path)
  if (operand.missing) expect(printed).toBeUndefined()
  else if (operand.contains) expect(printed).toContain(operand.contains)
  else expect(printed).toEqual(operand.text)
}

const expectations: readonly Expected[] = [reportExpected, summaryExpected, zhuzhouExpected, monitoringExpected]

describe.each(expectations)('what was found by hand in $document', ({ document, findings, holds }) => {
  it.each([...findings, ...holds])('$id rests on what is printed', ({ operands }) => {
    expect(operands.length).toBeGreaterThan(0)
    for (const operand of operands) expectPrinted(operand, document)
  })

  it('has an outcome for each finding', () => {
    expect([...new Set(findings.map(({ outcome }) => outcome))].toSorted()).toEqual(['broken', 'note'])
  })
})
