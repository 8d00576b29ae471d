import { sumOfVerdicts } from '../../src/bulk/addVerdicts.js'
import { cellsOf } from '../../src/bulk/cellsOf.js'
import { verdictOf } from '../../src/bulk/verdictOf.js'
import { locateSuspects } from '../../src/causes/locateSuspects.js'
import { withCauses } from '../../src/causes/withCauses.js'
import { composeFinalAccounts } from '../../src/composing/composeFinalAccounts.js'
import { budgetBridge } from '../../src/deviation/budgetBridge.js'
import { compositionVariance } from '../../src/deviation/composition.js'
import { cumulateYears } from '../../src/deviation/cumulateYears.js'
import { growthByLine } from '../../src/deviation/growth.js'
import { combineDeviations } from '../../src/deviation/indicators/combineDeviations.js'
import { linesOf } from '../../src/deviation/linesOf.js'
import { tukeyFences } from '../../src/deviation/outlierRule.js'
import { owedReasons } from '../../src/deviation/owedReasons.js'
import { summarisePortfolio } from '../../src/deviation/portfolio.js'
import { DepartmentBudget } from '../../src/documents/departmentBudget.js'
import { DepartmentTarget } from '../../src/documents/departmentTarget.js'
import { SelfEvaluation } from '../../src/documents/selfEvaluation.js'
import { apportion } from '../../src/exact/apportion.js'
import { pagePaper } from '../../src/formats/pagePaper.js'
import { textPaper } from '../../src/formats/textPaper.js'
import { projectSelfEvaluation2020 } from '../../src/frameworks/projectSelfEvaluation2020.js'
import { readPaper } from '../../src/intake/readPaper.js'
import { readStatements } from '../../src/narrative/readStatements.js'
import { writeStatements } from '../../src/narrative/writeStatements.js'
import { explain } from '../../src/presentation/explain.js'
import { markdown } from '../../src/presentation/markdown.js'
import { analyzeDeviation } from '../../src/procedures/analyzeDeviation.js'
import { audit } from '../../src/procedures/audit.js'
import { consolidate } from '../../src/procedures/consolidate.js'
import { evaluate } from '../../src/procedures/evaluate.js'
import { readDocument } from '../../src/procedures/read.js'
import { reconcile } from '../../src/procedures/reconcile.js'
import { reportOf } from '../../src/reports/reportOf.js'
import { reasonDuties } from '../../src/scoring/definitions.js'
import { lenientGrades } from '../../src/scoring/grades.js'
import { parseTarget } from '../../src/targets/parseTarget.js'
import { checkSum } from '../../src/verdicts/checkSum.js'
import { paragraphsOf } from './files.js'
import { growingLines } from './growing/lines.js'
import {
  accounts,
  amounts,
  audited,
  budget,
  copies,
  expenditure,
  form,
  frame,
  type Growing,
  head,
  line,
  many,
  paper,
  project,
  report,
  rows,
  sheet,
  statement,
  unit,
  wrongTotal,
} from './growing/made.js'
import { growingPapers } from './growing/papers.js'
import { growingReports } from './growing/reports.js'
import { growingValues } from './growing/values.js'

/** What grows: one line for each way in which an input of a public procedure can be large. */
export const growing: Readonly<Record<string, Growing>> = {
  'checkSum: parts': { size: 2000, of: (n) => () => checkSum({ whole: '1', parts: many(n, (at) => `${at}.25`) }) },
  'parseTarget: one long text': { size: 2000, of: (n) => () => parseTarget('≥9'.repeat(n)) },
  'apportion: weights': {
    size: 1000,
    of: (n) => () =>
      apportion(
        100,
        many(n, (at) => at + 1),
        { decimals: 2 },
      ),
  },
  'readDocument: text of keys that no form has': {
    size: 5000,
    of: (n) => {
      const text = JSON.stringify({
        kind: 'finalAccounts',
        ...head,
        ...Object.fromEntries(many(n, (at) => [`somekey${at}`, at])),
      })
      return () => readDocument(text)
    },
  },
  'readDocument: text of numbers where texts should be': {
    size: 20_000,
    of: (n) => {
      const text = JSON.stringify({ kind: 'finalAccounts', ...head, outline: many(n, (at) => at) })
      return () => readDocument(text)
    },
  },
  'readDocument: rows of wrong cells': {
    size: 400,
    of: (n) => {
      const text = JSON.stringify({
        kind: 'finalAccounts',
        ...head,
        tables: { expenditure: { rows: many(n, () => ({ code: 1, labl: 'x', total: 7 })) } },
      })
      return () => readDocument(text)
    },
  },
  'readDocument: text of repeated keys': {
    size: 20_000,
    of: (n) => {
      const text = `{"kind":"finalAccounts",${'"a":{"b":1,"b":2},'.repeat(n)}"year":2024}`
      return () => readDocument(text)
    },
  },
  'readDocument: brackets in brackets': {
    size: 10_000,
    of: (n) => () => readDocument(`${'['.repeat(n)}${']'.repeat(n)}`),
  },
  'readDocument: one long string': {
    size: 100_000,
    of: (n) => {
      const text = JSON.stringify({ kind: 'finalAccounts', ...head, department: '局\\"'.repeat(n) })
      return () => readDocument(text)
    },
  },
  'audit: statements of distinct subjects': {
    size: 500,
    of: (n) => {
      const one = accounts({ statements: amounts(n, (at) => `事项${at}`) })
      return () => audit(one)
    },
  },
  'audit: statements of one subject': {
    size: 500,
    of: (n) => {
      const one = accounts({ statements: amounts(n, () => '某事项') })
      return () => audit(one)
    },
  },
  'audit: sums of many parts': {
    size: 20,
    of: (n) => {
      const parts = many(100, (at) => ({ subject: `部分${at}`, amount: '1.00' }))
      const one = accounts({ statements: many(n, (at) => statement('sum', `合计${at}`, { whole: '99.00', parts })) })
      return () => audit(one)
    },
  },
  'audit: shares, completions and changes': {
    size: 300,
    of: (n) => {
      const one = accounts({
        statements: many(n, (at) =>
          at % 3 === 0
            ? statement('share', `事项${at}`, { part: '1.00', rate: '20%' })
            : at % 3 === 1
              ? statement('completion', `事项${at}`, { originalBudget: '10.00', outturn: '1.00', rate: '90%' })
              : statement('change', `事项${at}`, { now: '5.00', before: '4.00', change: '2.00', direction: '增加' }),
        ),
      })
      return () => audit(one)
    },
  },
  'audit: rows of a table': {
    size: 400,
    of: (n) => {
      const one = expenditure(n)
      return () => audit(one)
    },
  },
  'audit: rows of one code': {
    size: 400,
    of: (n) => {
      const one = accounts({
        tables: { expenditure: { rows: many(n, () => ({ code: '201', label: '一般公共服务支出', total: '1.00' })) } },
      })
      return () => audit(one)
    },
  },
  'audit: doubtful cells': {
    size: 400,
    of: (n) => {
      const one = accounts({
        tables: { expenditure: { rows: rows(n) } },
        doubtful: many(n, (at) => ({
          path: ['tables', 'expenditure', 'rows', at, 'total'],
          reading: '1',
          note: '不清',
        })),
      })
      return () => audit(one)
    },
  },
  'audit: indicators': {
    size: 200,
    of: (n) => {
      const one = form(n)
      return () => audit(one)
    },
  },
  'audit: indicators of one name': {
    size: 200,
    of: (n) => {
      const one = form(n, () => ({ level3: '完成率', reason: '同一个原因' }))
      return () => audit(one)
    },
  },
  'audit: lines of expenditure that no list knows': {
    size: 150,
    of: (n) => {
      const line = (at: number) => ({ label: `支出${at}`, budget: `${n - at}.${at % 9}1` })
      const one = DepartmentTarget.parse({
        kind: 'departmentTarget',
        ...frame,
        goals: [],
        indicators: [],
        funding: [{ code: 'total', label: '资金总额', budget: '1.00' }],
        expenditure: many(n, line),
      } as never)
      return () => audit(one)
    },
  },
  'audit: kinds of expenditure that are printed again and again': {
    size: 150,
    of: (n) => {
      const codes = ['basic', 'personnel'] as const
      const one = DepartmentTarget.parse({
        kind: 'departmentTarget',
        ...frame,
        ...{ funding: [], goals: [], indicators: [] },
        expenditure: many(n, (at) => ({ code: codes[at % 2], label: '支出', budget: '1.00' })),
      } as never)
      return () => audit(one)
    },
  },
  'audit: lists of things and their number, told again and again': {
    size: 300,
    of: (n) =>
      report(n, (at) => [
        statement('names', 'measures', { names: many(20, (nth) => `措施${at}之${nth}`) }),
        statement('count', 'measures', { count: `${at}`, unit: '项' }),
      ]),
  },
  'audit: scores of projects, and how many have them': {
    size: 300,
    of: (n) =>
      report(n, (at) => [
        statement('score', `project/项目${at}`, { score: '95' }),
        statement('score', 'evaluatedProjects', { score: `${at % 90}`, count: '3' }),
      ]),
  },
  'audit: points taken off one project': {
    size: 300,
    of: (n) =>
      report(n, () => [
        statement('score', 'project/甲', { score: '99' }),
        statement('count', 'project/甲/产出指标扣分', { count: '1', unit: '分' }),
      ]),
  },
  'audit: changes of a whole and of its parts': {
    size: 300,
    of: (n) =>
      report(n, (at) => [
        statement('change', 'threePublic', { now: '5.00', before: '4.00', change: `${at}.00`, direction: '增加' }),
      ]),
  },
  'audit: rows of a budget': {
    size: 400,
    of: (n) => {
      const one = DepartmentBudget.parse({
        kind: 'departmentBudget',
        ...head,
        tables: { expenditure: { rows: rows(n) } },
      } as never)
      return () => audit(one)
    },
  },
  'verdictOf: text of statements': {
    size: 300,
    of: (n) => {
      const text = JSON.stringify(accounts({ statements: amounts(n, (at) => `事项${at}`) }))
      return () => verdictOf(text)
    },
  },
  'verdictOf: text of rows that do not add up': {
    size: 400,
    of: (n) => {
      const text = JSON.stringify(accounts({ tables: { expenditure: { rows: rows(n).map(wrongTotal) } } }))
      return () => verdictOf(text)
    },
  },
  'sumOfVerdicts: verdicts': {
    size: 500,
    of: (n) => {
      const one = verdictOf(expenditure(10))
      const all = many(n, () => one)
      return () => sumOfVerdicts(all)
    },
  },
  'cellsOf: rows': {
    size: 400,
    of: (n) => {
      const one = expenditure(n)
      return () => cellsOf(one)
    },
  },
  'withCauses: rows': {
    size: 40,
    of: (n) => {
      const one = expenditure(n)
      const found = audit(one)
      return () => withCauses(one, found)
    },
  },
  'ledger.entries: rows': {
    size: 200,
    of: (n) => {
      const one = expenditure(n)
      return () => audit(one).ledger.entries()
    },
  },
  'explain: an audit of many findings': {
    size: 200,
    of: (n) => {
      const found = audit(form(n))
      return () => explain(found)
    },
  },
  'evaluate: indicators': {
    size: 200,
    of: (n) => {
      const one = form(n)
      return () => evaluate(one, projectSelfEvaluation2020)
    },
  },
  'analyzeDeviation: indicators': {
    size: 200,
    of: (n) => {
      const one = form(n)
      return () => analyzeDeviation(one, projectSelfEvaluation2020)
    },
  },
  'linesOf: rows': {
    size: 400,
    of: (n) => {
      const one = expenditure(n)
      return () => linesOf(one, 'functionalClass')
    },
  },
  'linesOf: rows of one name': {
    size: 200,
    of: (n) => {
      const one = SelfEvaluation.parse({
        ...form(1).toJSON(),
        funding: many(Math.min(n, 200), () => ({ label: '项目', finalBudget: '1', outturn: '1' })),
      } as never)
      return () => linesOf(one, 'project' as never)
    },
  },
  'combineDeviations: forms': {
    size: 30,
    of: (n) => {
      const all = many(n, (at) =>
        analyzeDeviation(
          form(10, (place) => ({ level3: `指标${at}${place}` })),
          projectSelfEvaluation2020,
        ),
      )
      return () => combineDeviations(all, unit)
    },
  },
  'budgetBridge: lines': {
    size: 300,
    of: (n) => {
      const all = many(n, line)
      return () => budgetBridge(all as never, unit)
    },
  },
  'compositionVariance: heads': {
    size: 300,
    of: (n) => {
      const all = many(n, line)
      return () => compositionVariance(all)
    },
  },
  'growthByLine: lines': {
    size: 300,
    of: (n) => {
      const all = many(n, (at) => ({ key: `k${at}`, label: 'x', before: `${at}`, now: `${at + 3}` }))
      return () => growthByLine(all as never, unit)
    },
  },
  'cumulateYears: years': {
    size: 300,
    of: (n) => {
      const years = many(n, (at) => ({ year: 1950 + at, budget: '1', outturn: '1' }))
      return () => cumulateYears([{ key: 'a', label: 'A', totalBudget: '9', years }], unit)
    },
  },
  'owedReasons: lines of one reason': {
    size: 300,
    of: (n) => {
      const all = many(n, line)
      return () => owedReasons(all as never, reasonDuties, unit)
    },
  },
  'summarisePortfolio: projects': {
    size: 1000,
    of: (n) => {
      const all = many(n, project)
      return () => summarisePortfolio(all, { ...unit, grades: lenientGrades, outliers: tukeyFences('1.5') })
    },
  },
  'reconcile: units': {
    size: 50,
    of: (n) => {
      const all = copies(n, (at) => `某局${at}`)
      return () => reconcile(all as never)
    },
  },
  'reconcile: contradicting copies': {
    size: 50,
    of: (n) => {
      const all = copies(n, () => '某局')
      return () => reconcile(all as never)
    },
  },
  // Forty names: of fewer documents none has a copy.
  'reconcile: units that end alike': {
    size: 200,
    of: (n) => {
      const all = copies(n, (at) => `${'某'.repeat(at % 40)}市某局`)
      return () => reconcile(all as never)
    },
  },
  'reconcile: two documents of many statements': {
    size: 200,
    of: (n) => {
      const all = many(2, (at) =>
        accounts({
          statements: amounts(n, (place) => `事项${place}`).map((one) => ({
            ...one,
            figures: { outturn: `${at}.00` },
          })),
        }),
      )
      return () => reconcile(all as never)
    },
  },
  'consolidate: units': {
    size: 10,
    of: (n) => {
      const all = many(n, budget)
      return () => consolidate(all)
    },
  },
  'composeFinalAccounts: postings': {
    size: 2000,
    of: (n) => {
      const one = { source: 'other', function: '2010350', use: 'basic', amount: '1.00' } as const
      const all = many(n, (at) => ({ ...one, kind: at % 2 ? 'income' : 'expenditure' }) as const)
      return () => composeFinalAccounts(all as never, { year: 2024, department: '某局', unit: '万元' } as never)
    },
  },
  'locateSuspects: rows': {
    size: 40,
    of: (n) => {
      const one = expenditure(n)
      const found = audit(one)
      return () => locateSuspects(one, found)
    },
  },
  'markdown: an audit of many findings': { size: 200, of: (n) => audited(form(n)) },
  'markdown: a portfolio': {
    size: 500,
    of: (n) => {
      const one = summarisePortfolio(many(n, project), unit)
      return () => markdown(one)
    },
  },
  'reportOf: documents': {
    size: 5,
    of: (n) => {
      const all = many(n, (at) => {
        const document = form(20)
        return { file: `d${at}`, document, audit: audit(document) }
      })
      return () => reportOf(all)
    },
  },
  'readStatements: paragraphs': {
    size: 500,
    of: (n) => {
      const all = paragraphsOf(n).map((text) => ({ text }))
      return () => readStatements(all)
    },
  },
  'readStatements: one long paragraph': {
    size: 100,
    of: (n) => {
      const text = paragraphsOf(n).join('')
      return () => readStatements([{ text }])
    },
  },
  'readStatements: one sentence without end': {
    size: 300,
    of: (n) => {
      const text = many(n, (at) => `事项${at}支出${at}.00万元，占${at % 100}%`).join('，')
      return () => readStatements([{ text }])
    },
  },
  'readStatements: items without end': {
    size: 300,
    of: (n) => {
      const text = `支出合计9万元，其中：${many(n, (at) => `事项${at}支出${at}.00万元`).join('、')}。`
      return () => readStatements([{ text }])
    },
  },
  'readStatements: headings': {
    size: 500,
    of: (n) => {
      const all = many(n, (at) => ({ text: `（${at}）支出决算情况${at}` }))
      return () => readStatements(all)
    },
  },
  'readStatements: numbers alone': {
    size: 1000,
    of: (n) => {
      const text = '1,'.repeat(n)
      return () => readStatements([{ text }])
    },
  },
  'readStatements: brackets': {
    size: 1000,
    of: (n) => {
      const text = `${'（'.repeat(n)}支出1万元${'）'.repeat(n)}`
      return () => readStatements([{ text }])
    },
  },
  'writeStatements: statements': {
    size: 200,
    of: (n) => {
      const one = accounts({ statements: amounts(n, (at) => `事项${at}`) })
      return () => writeStatements(one as never)
    },
  },
  'textPaper: lines': {
    size: 4000,
    of: (n) => {
      const text = '一行文字，没有表格\n'.repeat(n)
      return () => textPaper(text)
    },
  },
  'textPaper: rows of tabs': {
    size: 1000,
    of: (n) => {
      const text = '甲\t乙\t1.00\n'.repeat(n)
      return () => textPaper(text)
    },
  },
  'textPaper: rows of strokes': {
    size: 1000,
    of: (n) => {
      const text = `|甲|乙|\n|---|---|\n${'|甲|1.00|\n'.repeat(n)}`
      return () => textPaper(text)
    },
  },
  'textPaper: columns by spaces': {
    size: 1000,
    of: (n) => {
      const text = '甲      乙      1.00\n'.repeat(n)
      return () => textPaper(text)
    },
  },
  'textPaper: one long line': {
    size: 2000,
    of: (n) => {
      const text = '甲 乙  '.repeat(n)
      return () => textPaper(text)
    },
  },
  'pagePaper: rows': {
    size: 500,
    of: (n) => {
      const html = sheet(n)
      return () => pagePaper(html)
    },
  },
  'pagePaper: paragraphs': {
    size: 1000,
    of: (n) => {
      const html = '<p>一段<b>文字</b></p>'.repeat(n)
      return () => pagePaper(html)
    },
  },
  'pagePaper: tags that never end': {
    size: 1000,
    of: (n) => {
      const html = '<div><b>x'.repeat(Math.min(n, 590)) + '<p>x'.repeat(n)
      return () => pagePaper(html).catch(() => null)
    },
  },
  'readPaper: a long table': {
    size: 300,
    of: (n) => {
      const html = sheet(n)
      return async () => readPaper(await pagePaper(html))
    },
  },
  'readPaper: many tables': {
    size: 10,
    of: (n) => {
      const html = sheet(10).repeat(n)
      return async () => readPaper(await pagePaper(html))
    },
  },
  'readPaper: lines of text': { size: 500, of: (n) => paper(paragraphsOf(n).join('\n')) },
  'readPaper: captions': { size: 300, of: (n) => paper(many(n, (at) => `公开0${at % 10}表\n单位：万元`).join('\n')) },
  'readPaper: titles': {
    size: 200,
    of: (n) => paper(many(n, () => '项目支出绩效自评表\n部门：某局\n一行文字。').join('\n')),
  },
  ...growingValues,
  ...growingLines,
  ...growingPapers,
  ...growingReports,
}
