import type { IndicatorDeviation } from '../../../../src/deviation/indicators/indicatorDeviation.js'
import { SelfEvaluation } from '../../../../src/documents/selfEvaluation.js'
import { projectSelfEvaluation2020 } from '../../../../src/frameworks/projectSelfEvaluation2020.js'
import { analyzeDeviation } from '../../../../src/procedures/analyzeDeviation.js'
import type { Framework } from '../../../../src/scoring/framework.js'

type Json = Readonly<Record<string, unknown>>

/** One row of a form, of which only what matters is named. */
export const row = (target: string, actual: string, more: Json = {}): Json => ({
  level1: '产出指标',
  level2: '数量指标',
  level3: '场次',
  target,
  actual,
  points: '10',
  score: '10',
  reason: '',
  ...more,
})

export const formOfRows = (indicators: readonly Json[], more: Json = {}): SelfEvaluation =>
  SelfEvaluation.parse({
    kind: 'selfEvaluation',
    form: 'project',
    year: 2024,
    department: '甲局',
    unit: '万元',
    funding: [],
    goals: [],
    indicators,
    ...more,
  })

export const linesOf = (
  indicators: readonly Json[],
  more: Json = {},
  framework: Framework = projectSelfEvaluation2020,
): readonly IndicatorDeviation[] => analyzeDeviation(formOfRows(indicators, more), framework).lines

export const lineOf = (
  target: string,
  actual: string,
  more: Json = {},
  framework: Framework = projectSelfEvaluation2020,
): IndicatorDeviation => linesOf([row(target, actual, more)], {}, framework)[0] as IndicatorDeviation

/** Absolute with its unit, relative or why there is none, status and effect, in few words. */
export const told = (
  line: Pick<IndicatorDeviation, 'absolute' | 'absoluteUnit' | 'relative' | 'reason' | 'status' | 'effect'>,
) =>
  [
    line.absolute === null ? '—' : `${line.absolute.toFixed()}${line.absoluteUnit ?? ''}`,
    line.relative?.toFixed() ?? line.reason,
    line.status,
    line.effect,
  ] as const
