/** Explain a score: why these points, this total, this grade? Run with `node --import tsx examples/explainScore.ts`. */
import { readFileSync } from 'node:fs'
import type { Basis } from '../src/entries/policies.js'
import { hunanDepartment2023 } from '../src/frameworks/hunanDepartment2023.js'
import { analyzeDeviation, evaluate, explain, SelfEvaluation } from '../src/index.js'

const show = (...lines: readonly string[]): void => {
  process.stdout.write(`${lines.join('\n')}\n\n`)
}

const law = ({ instrument, says, confirmed }: Basis): string =>
  `《${instrument.title.zh}》${instrument.number ?? ''}：${says.zh}${confirmed === 'unverified' ? '（未核对原文）' : ''}`

const file = new URL('./data/zhuzhou-2023-self-evaluation.json', import.meta.url)
const form = SelfEvaluation.parse(JSON.parse(readFileSync(file, 'utf8')))
const { lines, execution, sections, totals, grade, framework } = evaluate(form, hunanDepartment2023)

const asked = '电子保函'
const line = lines.find(({ level3 }) => level3 === asked)
const deviation = analyzeDeviation(form, hunanDepartment2023).lines.find(({ level3 }) => level3 === asked)
show('# 一项指标', ...(line ? [explain(line)] : []), ...(deviation ? [explain(deviation)] : []))

show('# 预算执行', explain(execution))

const parts = [
  { label: '预算执行', stated: execution.stated, allowed: execution.allowed },
  ...sections.map(({ label, stated, allowed }) => ({ label, stated, allowed })),
]
const { stated, sum } = totals.score
const { low, high } = totals.allowed
show(
  '# 总分',
  `所列：${parts.map((part) => `${part.label}${part.stated}`).join(' + ')} = ${sum?.low}分，表列${stated}分`,
  `按计分办法，最低：${parts.map((part) => part.allowed.low).join(' + ')} = ${low}分`,
  `按计分办法，最高：${parts.map((part) => part.allowed.high).join(' + ')} = ${high}分`,
  `表式：${law(framework.basis)}`,
  ...(line ? [`计分办法：${law(line.rule.basis)}`] : []),
)

if (grade) {
  show(
    '# 等级',
    `所列总分${stated}分，为${grade.stated?.zh}；按计分办法最低${low}分为${grade.low?.zh}，最高${high}分为${grade.high?.zh}`,
    `等级：${grade.says.zh}，${law(grade.basis)}`,
  )
}
