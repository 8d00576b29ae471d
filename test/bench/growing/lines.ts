import { addVerdicts } from '../../../src/bulk/addVerdicts.js'
import { cellsOf } from '../../../src/bulk/cellsOf.js'
import { identitySql } from '../../../src/bulk/identitySql.js'
import { sumOfCells } from '../../../src/bulk/sumOfCells.js'
import { verdictOf } from '../../../src/bulk/verdictOf.js'
import { accountIdentities } from '../../../src/checks/accounts/identities.js'
import { composeBudget } from '../../../src/composing/composeBudget.js'
import { againstMediumTerm } from '../../../src/deviation/againstMediumTerm.js'
import { budgetBridge } from '../../../src/deviation/budgetBridge.js'
import { expenditureControl } from '../../../src/deviation/expenditureControl.js'
import { goalOf } from '../../../src/deviation/goalOf.js'
import { growthBetween, growthWithin } from '../../../src/deviation/growthBetween.js'
import type { DocumentLine } from '../../../src/deviation/lines/documentLine.js'
import { linesOf } from '../../../src/deviation/linesOf.js'
import { mixedScopes } from '../../../src/deviation/mixedScopes.js'
import { owedWhen } from '../../../src/deviation/owedWhen.js'
import { monitorProgress } from '../../../src/deviation/progress.js'
import { projectsOf } from '../../../src/deviation/projectsOf.js'
import { BasicData } from '../../../src/documents/basicData.js'
import { DepartmentTarget } from '../../../src/documents/departmentTarget.js'
import { Monitoring } from '../../../src/documents/monitoring.js'
import { ProjectSummary } from '../../../src/documents/projectSummary.js'
import { projectSelfEvaluation2020 } from '../../../src/frameworks/projectSelfEvaluation2020.js'
import { chart } from '../../../src/presentation/chart.js'
import { analyzeDeviation } from '../../../src/procedures/analyzeDeviation.js'
import { cell } from '../../../src/procedures/cell.js'
import { portfolioOf } from '../../../src/procedures/portfolioOf.js'
import { chartsOf } from '../../../src/reports/chartsOf.js'
import { accounts, amounts, budget, copies, expenditure, form, frame, type Growing, line, many, unit } from './made.js'

const indicator = (at: number) => ({
  level1: '产出指标',
  level2: '数量指标',
  level3: `指标${at}`,
  target: `≥${at + 9}场`,
})
const target = (n: number): DepartmentTarget =>
  DepartmentTarget.parse({
    kind: 'departmentTarget',
    ...frame,
    ...{ funding: [], goals: [] },
    indicators: many(n, indicator),
  } as never)
const summary = (n: number): ProjectSummary =>
  ProjectSummary.parse({
    kind: 'projectSummary',
    ...frame,
    rows: many(n, (at) => ({ name: `项目${at}`, finalBudget: `${at + 1}.00`, outturn: `${at}.50`, score: '90' })),
  } as never)
const lines = (n: number) =>
  many(n, (at) => ({ ...(linesOf(expenditure(1), 'functionalClass')[0] as DocumentLine), key: `k${at}` }))
const funds = (n: number) =>
  many(n, (at) => ({
    key: `k${at}`,
    label: `项目${at}`,
    annualBudget: '9.00',
    plannedOutturn: '5.00',
    outturn: '4.00',
  }))

const told = (n: number, of: number) =>
  amounts(n, (place) => `事项${place}`).map((one) => ({
    ...one,
    figures: { outturn: `${of}.00`, finalBudget: '9.00' },
  }))

/** Lines of documents, many documents together, what is composed. */
export const growingLines: Readonly<Record<string, Growing>> = {
  'cell: rows': {
    size: 400,
    of: (n) => {
      const one = expenditure(n)
      return () => many(n, (at) => cell(one, 'expenditure', `2${String(at).padStart(6, '0')}`, 'total'))
    },
  },
  'againstMediumTerm: indicators': {
    size: 200,
    of: (n) => {
      const one = target(n)
      return () => againstMediumTerm(one)
    },
  },
  'owedWhen: indicators': {
    size: 200,
    of: (n) => {
      const one = target(n)
      return () => owedWhen(one, '2024-06-30')
    },
  },
  'goalOf: indicators': {
    size: 200,
    of: (n) => {
      const one = Monitoring.parse({
        kind: 'monitoring',
        form: 'project',
        ...frame,
        ...{ period: { month: 6 }, funding: [], goals: [] },
        indicators: many(n, (at) => ({ ...indicator(at), periodTarget: '≥4场', actual: '5场' })),
      } as never)
      return () => goalOf(one)
    },
  },
  'projectsOf: rows': {
    size: 200,
    of: (n) => {
      const one = summary(n)
      return () => projectsOf(one)
    },
  },
  'expenditureControl: rows': {
    size: 200,
    of: (n) => {
      const row = (at: number) => ({
        label: `项目${at}`,
        previousOutturn: '1.00',
        originalBudget: '2.00',
        outturn: '1.00',
      })
      const one = BasicData.parse({
        kind: 'basicData',
        ...frame,
        tables: { expenditureControl: { rows: many(n, row) } },
      } as never)
      return () => expenditureControl(one)
    },
  },
  'growthBetween: lines': {
    size: 400,
    of: (n) => {
      const [before, now] = [lines(n), lines(n)]
      return () => growthBetween(before, now)
    },
  },
  'growthWithin: lines': {
    size: 400,
    of: (n) => {
      const all = lines(n)
      return () => growthWithin(all)
    },
  },
  'mixedScopes: documents': {
    size: 50,
    of: (n) => {
      const all = copies(n, () => '某局')
      return () => mixedScopes(all as never)
    },
  },
  'mixedScopes: statements': {
    size: 200,
    of: (n) => {
      const documents = many(2, (at) => accounts({ department: '某局', statements: told(n, at) }))
      return () => mixedScopes(documents as never)
    },
  },
  'monitorProgress: lines': {
    size: 300,
    of: (n) => {
      const all = funds(n)
      return () => monitorProgress({ lines: all } as never, { ...unit, cutOff: '2024-06-30' })
    },
  },
  'portfolioOf: documents': {
    size: 30,
    of: (n) => {
      const all = copies(n, (at) => `某市某局${at}`)
      return () => portfolioOf(all)
    },
  },
  'portfolioOf: budgets': {
    size: 10,
    of: (n) => {
      const all = many(n, budget)
      return () => portfolioOf(all)
    },
  },
  'addVerdicts: documents': {
    size: 100,
    of: (n) => {
      const one = verdictOf(expenditure(3))
      return () => many(n, () => one).reduce((sum, next) => addVerdicts(sum, next) as never, one)
    },
  },
  'sumOfCells: rows': {
    size: 400,
    of: (n) => {
      const all = [cellsOf(expenditure(n)), cellsOf(expenditure(n))]
      return () => sumOfCells(all)
    },
  },
  'identitySql: identities': {
    size: 20,
    of: (n) => {
      const all = many(
        n,
        (at) => accountIdentities[at % accountIdentities.length] as (typeof accountIdentities)[number],
      )
      return () => identitySql(all, { dialect: 'duckdb' })
    },
  },
  'composeBudget: lines': {
    size: 1000,
    of: (n) => {
      const one = { source: 'generalPublicBudget', function: '2010350', use: 'project', amount: '1.00' } as const
      const all = many(n, (at) => ({ ...one, kind: at % 2 ? 'income' : 'expenditure', project: `项目${at}` }))
      return () => composeBudget(all as never, { year: 2025, department: '某局', unit: '元' })
    },
  },
  'chart: a bridge of many lines': {
    size: 300,
    of: (n) => {
      const one = budgetBridge(many(n, line) as never, unit)
      return () => chart(one as never)
    },
  },
  'chart: a deviation of many indicators': {
    size: 100,
    of: (n) => {
      const one = analyzeDeviation(form(n), projectSelfEvaluation2020)
      return () => chart(one)
    },
  },
  'chartsOf: indicators': {
    size: 100,
    of: (n) => {
      const one = form(n)
      return () => chartsOf(one)
    },
  },
  'chartsOf: rows': {
    size: 300,
    of: (n) => {
      const one = expenditure(n)
      return () => chartsOf(one)
    },
  },
}
