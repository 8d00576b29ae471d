/**
 * Review a submission: what goes back to the unit that filled in a self-evaluation? Run with
 * `node --import tsx examples/reviewSubmission.ts`.
 */
import { readFileSync } from 'node:fs'
import { henanDepartment2024 } from '../src/frameworks/henanDepartment2024.js'
import { hunanDepartment2023 } from '../src/frameworks/hunanDepartment2023.js'
import { analyzeDeviation, audit, evaluate, explain, type Framework, read, SelfEvaluation } from '../src/index.js'

const say = (...lines: readonly string[]): void => {
  process.stdout.write(`${lines.join('\n')}\n`)
}

const list = (title: string, items: readonly string[]): void =>
  say('', `## ${title}（${items.length}）`, ...items.map((item, at) => `${at + 1}. ${item}`))

function review(document: SelfEvaluation, framework: Framework): void {
  const { findings } = audit(document, { framework })
  const { totals, grade } = evaluate(document, framework)
  const analysis = analyzeDeviation(document, framework)
  const { low, high } = totals.allowed
  say(
    `# ${document.department} ${document.year}年度自评审核意见`,
    `自评总分${totals.score.stated}分，等级${grade?.stated?.zh}；按计分办法${low}至${high}分。`,
    explain(analysis),
  )

  const ofReasons = new Set(['reason', 'deductionReason'])
  const told = (severity: string): readonly string[] =>
    findings
      .filter((finding) => finding.severity === severity && !ofReasons.has(finding.where.column ?? ''))
      .map((finding) => explain(finding))
  list('错误，须更正', told('error'))
  list('核实', told('warning'))

  const owed = [...analysis.lines, ...analysis.funding].filter(
    ({ reasonStanding }) => reasonStanding !== 'notOwed' && reasonStanding !== 'given',
  )
  list(
    '应说明而未说明的原因',
    owed.map((line) => explain(line)),
  )
  list(
    '远超指标值的指标，请说明指标值是否偏低',
    analysis.overFulfilments.map(({ label, value }) => `${label}：${value?.times(100).toDecimalPlaces(2)}%`),
  )
  list(
    '按计分办法应扣分的指标',
    analysis.byDuePoints.filter(({ value }) => value?.gt(0)).map(({ label, value }) => `${label}：至少扣${value}分`),
  )
  say('')
}

const submissions = [
  ['zhuzhou-2023-self-evaluation', hunanDepartment2023],
  ['sanmenxia-2024-self-evaluation', henanDepartment2024],
] as const

for (const [name, framework] of submissions) {
  const text = readFileSync(new URL(`./data/${name}.json`, import.meta.url), 'utf8')
  const { document, problems = [] } = read(SelfEvaluation, text)
  if (document) review(document, framework)
  else
    list(
      `${name} 无法读取`,
      problems.map(({ message }) => message),
    )
}
