import { describe, expect, it } from 'vitest'
import monitoring from '../../examples/data/monitoring-illustration.json' with { type: 'json' }
import evaluation from '../../examples/data/sanmenxia-2024-evaluation-report.json' with { type: 'json' }
import summary from '../../examples/data/sanmenxia-2024-project-summary.json' with { type: 'json' }
import selfReport from '../../examples/data/zhuzhou-2023-self-evaluation-report.json' with { type: 'json' }
import { EvaluationReport } from '../../src/documents/evaluationReport.js'
import { Monitoring } from '../../src/documents/monitoring.js'
import { ProjectSummary } from '../../src/documents/projectSummary.js'
import { SelfEvaluationReport } from '../../src/documents/selfEvaluationReport.js'
import { type Audit, audit } from '../../src/procedures/audit.js'
import type { Finding } from '../../src/verdicts/finding.js'
import monitoringExpected from './monitoring-illustration.expected.json' with { type: 'json' }
import evaluationExpected from './sanmenxia-2024-evaluation-report.expected.json' with { type: 'json' }
import summaryExpected from './sanmenxia-2024-project-summary.expected.json' with { type: 'json' }
import { golden, told } from './told.js'
import selfReportExpected from './zhuzhou-2023-self-evaluation-report.expected.json' with { type: 'json' }

type Path = readonly (string | number)[]

interface Operand {
  readonly document?: string
  readonly path: Path
}

/** What was found by hand, wrong and right. `document` names another paper: such a finding takes both. */
interface ByHand {
  readonly findings: readonly {
    readonly id: string
    readonly zh: string
    readonly outcome: string
    readonly operands: readonly Operand[]
  }[]
  readonly holds: readonly { readonly operands: readonly Operand[] }[]
}

interface Paper {
  readonly name: string
  readonly audited: Audit
  readonly byHand: ByHand
  /** Errors, warnings, notes. */
  readonly counts: readonly [number, number, number]
}

const papers: readonly Paper[] = [
  {
    name: 'sanmenxia-2024-evaluation-report',
    audited: audit(EvaluationReport.parse(evaluation)),
    byHand: evaluationExpected,
    counts: [6, 1, 10],
  },
  {
    name: 'sanmenxia-2024-project-summary',
    audited: audit(ProjectSummary.parse(summary)),
    byHand: summaryExpected,
    counts: [0, 1, 2],
  },
  {
    name: 'zhuzhou-2023-self-evaluation-report',
    audited: audit(SelfEvaluationReport.parse(selfReport)),
    byHand: selfReportExpected,
    counts: [0, 0, 3],
  },
  {
    name: 'monitoring-illustration',
    audited: audit(Monitoring.parse(monitoring)),
    byHand: monitoringExpected,
    counts: [1, 2, 8],
  },
]

const placesOf = ({ where, operands }: Finding): readonly string[] =>
  [where, ...operands.map((operand) => operand.where)].map(({ path }) => path.join('/'))

const liesWithin = (operands: readonly Operand[]): boolean => operands.every(({ document }) => document === undefined)

describe.each(papers)('$name', ({ name, audited: { findings }, byHand, counts }) => {
  it('has its findings, told in both languages as they were checked by hand against the paper', async () => {
    const content = findings.map((finding) => {
      const { key, ...words } = told(finding)
      return { key, severity: finding.severity, ...words }
    })
    await expect(golden(content)).toMatchFileSnapshot(`./${name}.findings.json`)
  })

  it('has so many errors, warnings and notes', () => {
    const severities = ['error', 'warning', 'note'] as const
    expect(severities.map((each) => findings.filter(({ severity }) => severity === each).length)).toEqual(counts)
  })

  it('has everything wrong that was found by hand and lies within it', () => {
    const own = byHand.findings.filter(({ outcome, operands }) => outcome === 'broken' && liesWithin(operands))
    const missed = own.filter(({ operands }) => {
      const paths = operands.map(({ path }) => path.join('/'))
      const touches = (place: string): boolean => paths.some((path) => `${path}/`.startsWith(`${place}/`))
      return !findings.some((finding) => placesOf(finding).filter(touches).length >= 2)
    })
    expect(missed.map(({ id, zh }) => `${id} ${zh}`)).toEqual([])
  })

  it('has no error among what was found right by hand', () => {
    const right = new Set(
      byHand.holds
        .filter(({ operands }) => liesWithin(operands))
        .map(({ operands }) =>
          operands
            .map(({ path }) => path.join('/'))
            .toSorted()
            .join(),
        ),
    )
    const wrongly = findings.filter((finding) => right.has([...new Set(placesOf(finding))].toSorted().join()))
    expect(wrongly.filter(({ severity }) => severity === 'error').map(({ key }) => key)).toEqual([])
  })
})
