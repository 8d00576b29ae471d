import { parseAmount } from '../../../src/exact/amount.js'
import { percentColumn, sumColumn } from '../../../src/exact/columns.js'
import { Decimal } from '../../../src/exact/decimal.js'
import { hull } from '../../../src/exact/interval.js'
import { projectSelfEvaluation2020 } from '../../../src/frameworks/projectSelfEvaluation2020.js'
import { weakestLink } from '../../../src/rates/pefa/aggregateGrades.js'
import { apportionPoints } from '../../../src/scoring/apportionPoints.js'
import { defineFramework } from '../../../src/scoring/defineFramework.js'
import { definePolicy } from '../../../src/scoring/definePolicy.js'
import { scoreIndicator } from '../../../src/scoring/scoreIndicator.js'
import { assess } from '../../../src/targets/assess.js'
import { parseActual } from '../../../src/targets/parseActual.js'
import { indexClassification } from '../../../src/terms/classificationIndex.js'
import { functionalClassification2024 } from '../../../src/terms/functional.js'
import { knownName } from '../../../src/terms/names/knownName.js'
import { checkChange } from '../../../src/verdicts/checkChange.js'
import { checkRate } from '../../../src/verdicts/checkRate.js'
import { codeOf, type Growing, many } from './made.js'

const { policy } = projectSelfEvaluation2020
const digits = (n: number): string => `1${'0'.repeat(n)}.00`

/** Figures, targets, policies and lists of codes. */
export const growingValues: Readonly<Record<string, Growing>> = {
  'parseAmount: one long text': { size: 20_000, of: (n) => () => parseAmount('1,'.repeat(n)) },
  'hull: digits': {
    size: 1000,
    of: (n) => {
      const [low, high] = [new Decimal(digits(n)), new Decimal(digits(n)).plus(1)]
      return () => hull({ low, high }, { low: high, high })
    },
  },
  'parseActual: one long text': { size: 2000, of: (n) => () => parseActual('完成9场、'.repeat(n)) },
  'assess: two long texts': { size: 2000, of: (n) => () => assess('≥9场；'.repeat(n), '9场；'.repeat(n)) },
  'assess: as many parts as are taken': {
    size: 20,
    of: (n) => {
      const [target, actual] = [many(n, (at) => `甲${at}≥9场`).join('；'), many(n, (at) => `甲${at}9场`).join('；')]
      return () => assess(target, actual)
    },
  },
  'checkRate: long texts': {
    size: 2000,
    of: (n) => () => checkRate({ numerator: digits(n), denominator: digits(n), stated: '100%' }),
  },
  'checkChange: long texts': {
    size: 2000,
    of: (n) => () => checkChange({ now: digits(n), before: digits(n), stated: '0%' }),
  },
  'sumColumn: cells': {
    size: 100_000,
    of: (n) => {
      const cells = Float64Array.from({ length: n }, (_, at) => at)
      return () => sumColumn(cells)
    },
  },
  'sumColumn: cells out of the safe integers': {
    size: 2000,
    of: (n) => {
      const cells = new Float64Array(n).fill(Number.MAX_SAFE_INTEGER)
      return () => sumColumn(cells)
    },
  },
  'percentColumn: cells': {
    size: 100_000,
    of: (n) => {
      const cells = Float64Array.from({ length: n }, (_, at) => at + 1)
      return () => percentColumn(cells, cells, 2)
    },
  },
  'scoreIndicator: long texts': {
    size: 2000,
    of: (n) => () => scoreIndicator({ target: '≥9场、'.repeat(n), actual: '9场、'.repeat(n), points: '5' }, policy),
  },
  'apportionPoints: indicators': {
    size: 1000,
    of: (n) => {
      const all = many(n, (at) => ({ level1: ['产出', '效益', '满意度'][at % 3] as string }))
      return () => apportionPoints(projectSelfEvaluation2020, all, { decimals: 2 })
    },
  },
  'definePolicy: duties to give a reason': {
    size: 200,
    of: (n) => {
      const [duty] = policy.reasons
      const all = { ...policy, id: 'own', reasons: many(n, () => duty) } as typeof policy
      return () => definePolicy(all)
    },
  },
  'defineFramework: forms': {
    size: 100,
    of: (n) => {
      const forms = many(n, (at) => projectSelfEvaluation2020.forms[at % projectSelfEvaluation2020.forms.length])
      const all = { ...projectSelfEvaluation2020, id: 'own', forms } as typeof projectSelfEvaluation2020
      return () => {
        try {
          return defineFramework(all)
        } catch {
          return null
        }
      }
    },
  },
  'weakestLink: grades': {
    size: 10_000,
    of: (n) => {
      const all = many(n, (at) => (['A', 'B', 'C', 'D'] as const)[at % 4] as 'A')
      return () => weakestLink(all as never)
    },
  },
  'indexClassification: entries': {
    size: 10_000,
    of: (n) => {
      const entries = many(n, (at) => ({ code: codeOf(at), name: `款项${at}` }))
      const all = { ...functionalClassification2024, id: 'own', entries } as typeof functionalClassification2024
      return () => indexClassification(all)
    },
  },
  'knownName: one long name': {
    size: 2000,
    of: (n) => {
      let at = 0
      return () => knownName(`${'完成率增长'.repeat(n)}${at++}`)
    },
  },
}
