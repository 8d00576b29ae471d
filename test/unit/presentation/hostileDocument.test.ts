import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { againstMediumTerm } from '../../../src/deviation/againstMediumTerm.js'
import { budgetBridge } from '../../../src/deviation/budgetBridge.js'
import { compositionVariance } from '../../../src/deviation/composition.js'
import { cumulateYears } from '../../../src/deviation/cumulateYears.js'
import { expenditureControl } from '../../../src/deviation/expenditureControl.js'
import { goalOf } from '../../../src/deviation/goalOf.js'
import { growthByLine } from '../../../src/deviation/growth.js'
import { linesOf } from '../../../src/deviation/linesOf.js'
import { mixedScopes } from '../../../src/deviation/mixedScopes.js'
import { owedReasons } from '../../../src/deviation/owedReasons.js'
import { owedWhen } from '../../../src/deviation/owedWhen.js'
import { summarisePortfolio } from '../../../src/deviation/portfolio.js'
import { monitorProgress } from '../../../src/deviation/progress.js'
import { projectsOf } from '../../../src/deviation/projectsOf.js'
import { FinalAccounts } from '../../../src/documents/finalAccounts.js'
import type { AnyDocument } from '../../../src/documents/forms.js'
import { henanDepartment2024 } from '../../../src/frameworks/henanDepartment2024.js'
import { hunanDepartment2023 } from '../../../src/frameworks/hunanDepartment2023.js'
import { explain } from '../../../src/presentation/explain.js'
import { markdown } from '../../../src/presentation/markdown.js'
import type { Tellable } from '../../../src/presentation/tellable.js'
import { analyzeDeviation } from '../../../src/procedures/analyzeDeviation.js'
import { audit } from '../../../src/procedures/audit.js'
import { evaluate } from '../../../src/procedures/evaluate.js'
import { portfolioOf } from '../../../src/procedures/portfolioOf.js'
import { reconcile } from '../../../src/procedures/reconcile.js'
import { computeRate } from '../../../src/rates/computeRate.js'
import { threePublicControlRate } from '../../../src/rates/department/threePublicControlRate.js'
import { expenditureOutturnRate } from '../../../src/rates/pefa/expenditureOutturnRate.js'
import { gradeYears } from '../../../src/rates/pefa/gradeYears.js'
import { budgetAdjustment } from '../../../src/scoring/reasonDuties.js'
import { hostile, hostileDocument } from '../../fixtures/hostileDocument.js'

type Of<Kind extends AnyDocument['kind']> = Extract<AnyDocument, { readonly kind: Kind }>
const documentOf = <Kind extends AnyDocument['kind']>(name: string, _: Kind) => hostileDocument(name) as Of<Kind>

const accounts = documentOf('sanmenxia-2024-final-accounts', 'finalAccounts')
const report = documentOf('sanmenxia-2024-evaluation-report', 'evaluationReport')
const summary = documentOf('sanmenxia-2024-project-summary', 'projectSummary')
const form = documentOf('zhuzhou-2023-self-evaluation', 'selfEvaluation')
const monitoring = documentOf('monitoring-illustration', 'monitoring')
const basicData = documentOf('zhuzhou-2023-basic-data', 'basicData')
const departmentTarget = documentOf('suzhou-2024-department-target', 'departmentBudgetTarget')
const fundTarget = documentOf('hengyang-2021-special-fund-target', 'specialFundTarget')
const documents = [
  ...[accounts, report, summary, form, monitoring, basicData, departmentTarget, fundTarget],
  documentOf('hengyang-2021-department-target', 'departmentTarget'),
  documentOf('hengyang-2021-project-target', 'projectTarget'),
  documentOf('sanmenxia-2024-self-evaluation', 'selfEvaluation'),
  documentOf('zhuzhou-2023-self-evaluation-report', 'selfEvaluationReport'),
]

/** Figures in whose place something hostile stands: each is told as a cell that cannot be read. */
const hostileCells = FinalAccounts.parse({
  ...{ kind: 'finalAccounts', year: '<b>20XX</b>', department: '某局', unit: '万元' },
  tables: { income: { rows: hostile.map((total, at) => ({ label: `${at}`, total })) } },
  statements: hostile.map((outturn) => ({ kind: 'amount', subject: outturn, scope: 'all', figures: { outturn } })),
})

const unit = '万元'
/** Lines that a caller names himself. */
const named = hostile.map((label, at) => ({
  ...{ key: `${at}`, label, originalBudget: '100.00', finalBudget: '90.00', outturn: `${at}.00`, closingBalance: '' },
  ...{ before: '1.00', now: at % 2 === 0 ? '' : '2.00', totalBudget: '3.00', annualBudget: '9.00', reason: label },
  years: [{ year: 2024, budget: '1.00', outturn: '1.00' }],
}))
const evaluation = evaluate(form, hunanDepartment2023)
const analyses = [form, report, monitoring, summary].map((one) => analyzeDeviation(one, henanDepartment2024))
const bridges = [budgetBridge(named, { unit }), budgetBridge(linesOf(form, 'unit'), form)]
const year = named.map(({ label, originalBudget, outturn }) => ({ label, originalBudget, outturn }))

const audits = [...[...documents, hostileCells].map((document) => audit(document)), reconcile(documents)]

/** Something of every kind that can be told. */
const place = portfolioOf([accounts, form, summary], { unit })

const told: readonly Tellable[] = [
  ...audits,
  ...audits.flatMap(({ findings }) => findings),
  ...[evaluation, evaluation.execution, ...evaluation.lines],
  ...analyses,
  ...analyses.flatMap(({ lines, funding, byLevel1, byUnit }) => [...lines, ...funding, ...byLevel1, ...byUnit]),
  computeRate(threePublicControlRate, { threePublicOutturn: '3.28', threePublicBudget: '15' }),
  gradeYears(expenditureOutturnRate, [year, year, year]),
  ...bridges,
  ...bridges.flatMap(({ lines }) => lines),
  growthByLine(named, { unit }),
  compositionVariance(year),
  compositionVariance(linesOf(accounts, 'functionalClass')),
  ...expenditureControl(basicData),
  againstMediumTerm(fundTarget),
  ...cumulateYears(named, { unit }),
  ...mixedScopes([accounts, report]),
  monitorProgress({ lines: named, goals: [goalOf(monitoring)] }, { unit, cutOff: '2024-06-30' }),
  summarisePortfolio(projectsOf(summary), { unit }),
  place,
  place.rules,
  ...Object.values(place.money),
  ...owedWhen(departmentTarget, '2024-06-30'),
  ...owedReasons(named, [budgetAdjustment], { unit }),
]

const kinds = [...new Set(told.map(({ kind }) => kind))]
const reader = new MarkdownIt({ html: true, linkify: true })
const plain =
  /^(?:(?:heading|paragraph|table|thead|tbody|tr|th|td|ordered_list|bullet_list|list_item)_(?:open|close)|inline)$/u

/** Everything in a text that is more than words: links, elements, emphasis, code, rules, pictures, quotes. */
const markupIn = (text: string): readonly string[] =>
  reader
    .parse(text, {})
    .flatMap(({ type, content, children }) => [
      ...(plain.test(type) ? [] : [`${type}: ${content}`]),
      ...(children ?? []).flatMap((child) =>
        /^text(?:_special)?$/u.test(child.type) ? [] : [`${child.type} in ${content}`],
      ),
    ])

/** Headings, and rows of tables with their cells: what would grow where a text became one of them. */
const shapeOf = (text: string): readonly string[] =>
  text.split('\n').map((line) => {
    if (line.startsWith('|')) return `${line.replace(/\\./gu, '').split('|').length} cells`
    return /^#{1,6} /u.exec(line)?.[0] ?? ''
  })

describe('a hostile document', () => {
  it('is told in every kind of thing', () => {
    const known = /it knows (.*)$/u.exec(String(catchOf(() => markdown({ kind: 'none' } as never))))?.[1]?.split(', ')
    expect(kinds.toSorted()).toEqual(known?.toSorted())
  })

  it.each(kinds)('has no markup in the Markdown of %s', (kind) => {
    const things = told.filter((thing) => thing.kind === kind)
    for (const locale of ['zh', 'en'] as const) {
      for (const text of [
        markdown(things, { locale, title: hostile.join(' ') }),
        ...things.map((one) => markdown(one)),
      ])
        expect(markupIn(text)).toEqual([])
    }
  })

  it('adds no heading, and no cell to any row', () => {
    for (const thing of told) {
      const shape = shapeOf(markdown(thing))
      expect(shape.filter((line) => line !== '' && line !== '## ' && !line.endsWith(' cells'))).toEqual([])
      for (const [at, line] of shape.entries())
        if (line.endsWith('cells') && shape[at - 1]?.endsWith('cells')) expect(line).toBe(shape[at - 1])
    }
  })

  it('does not come alive in the list of what growth leaves out', () => {
    const lines = hostile.map((label, at) => ({ key: `${at}`, label, before: '', now: '1.00' }))
    const text = markdown(growthByLine(lines, { unit }))
    expect(text).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(markupIn(text)).toEqual([])
  })

  it('loses no word: what is read in the Markdown is what is explained', () => {
    const words = (text: string): string => text.replace(/[\s\u200b]+/gu, '')
    const seen = (text: string): string =>
      reader
        .parse(text, {})
        .flatMap(({ children }) => children ?? [])
        .map(({ content }) => content)
        .join('')
    for (const thing of told.filter(({ kind }) => kind === 'finding' || kind === 'indicatorDeviation'))
      expect(words(seen(markdown(thing)))).toBe(words(explain(thing)))
  })
})

function catchOf(run: () => unknown): unknown {
  try {
    return run()
  } catch (error) {
    return error
  }
}
