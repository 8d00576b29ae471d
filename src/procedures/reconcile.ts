import type { Case } from '../checks/case.js'
import { type Doubt, findingOf, withRelations } from '../checks/findings.js'
import { compareFacts, type PrintedFact } from '../checks/reconcile/compareFacts.js'
import { projectsWithin } from '../checks/reconcile/projectsWithin.js'
import { reconciliationRules } from '../checks/reconcile/rules.js'
import { commonSubject, projectNames } from '../checks/reconcile/sameThing.js'
import { threePublicControl } from '../checks/reconcile/threePublicControl.js'
import { sectionOf } from '../checks/statements/sectionOf.js'
import { coverageOf, Tally } from '../checks/tally.js'
import { comparedFacts, type ReconciledDocument } from '../facts/compared/comparedFacts.js'
import { factIn } from '../facts/compared/fact.js'
import { sameUnit } from '../facts/compared/sameUnit.js'
import { factsOf } from '../facts/facts.js'
import type { Audit } from './audit.js'
import { entryOf } from './entry.js'

/**
 * Do several documents of one unit and year say the same of the same thing?
 *
 * Takes any documents that were read. Figures are compared only where unit, year, subject, scope (all money, or one
 * budget) and stage (original budget, final budget, outturn, rate, score, number) are the same, and at least two
 * documents print them: a figure of the general public budget is never held against one of all money. Each disagreement
 * is told once, with every place where it is printed; the figure of most documents is what the others are held against.
 * Names of a unit may leave out the place before it where the regions are the same; projects are known by the aliases
 * that documents declare, indicators by their names. Doubtful readings make only notes. Nothing is thrown.
 *
 * @example
 * const { findings } = reconcile([accounts, report, summary])
 * findings.map(({ key }) => key).slice(0, 2)
 * // => ['X4:evaluatedProjects.fullScore:all:count', 'X3:project/政府投资项目:all:score']
 */
export function reconcile(documents: readonly ReconciledDocument[]): Audit {
  const tally = new Tally()
  for (const rule of reconciliationRules) tally.open(rule)
  const cases = unitsAndYears(documents).flatMap((group) => casesOf(group))
  for (const one of cases) tally.add(one)
  const rules = tally.lines()
  const findings = cases
    .filter(({ judgement }) => judgement.outcome === 'broken')
    .map((one) => findingOf(one, doubtsOf(one, documents)))
  const entries = (id?: string) => cases.filter(({ rule }) => id === undefined || rule.id === id).map(entryOf)
  return { kind: 'audit', findings: withRelations(findings), ledger: { rules, entries }, coverage: coverageOf(rules) }
}

type Indexed = { readonly document: ReconciledDocument; readonly index: number }

/** Documents of one unit and year together. */
function unitsAndYears(documents: readonly ReconciledDocument[]): Indexed[][] {
  const groups: Indexed[][] = []
  for (const [index, document] of documents.entries()) {
    const group = groups.find(
      ([first]) => first && first.document.year === document.year && sameUnit(first.document, document),
    )
    if (group) group.push({ document, index })
    else groups.push([{ document, index }])
  }
  return groups.filter((group) => group.length > 1)
}

function casesOf(group: readonly Indexed[]): Case[] {
  const names = projectNames(group.map(({ document }) => document))
  const facts = group.flatMap(({ document, index }) =>
    comparedFacts(factsOf(document)).map((printed): PrintedFact => {
      const fact = factIn(printed, group[0]?.document.unit ?? document.unit)
      return {
        ...fact,
        operand: { ...fact.operand, ...sectionOf(fact.operand.where, statementsOf(document)) },
        subject: commonSubject(fact.subject, names),
        document: index,
        title: titleOf(document),
      }
    }),
  )
  const things = new Map<string, PrintedFact[]>()
  for (const fact of facts) {
    const key = `${fact.subject}@${fact.scope}:${fact.stage}:${fact.unit ?? ''}`
    things.set(key, [...(things.get(key) ?? []), fact])
  }
  const shared = [...things.values()].filter((all) => new Set(all.map(({ document }) => document)).size > 1)
  return [...shared.map(compareFacts), ...projectsWithin(facts), ...threePublicControl(facts)]
}

const statementsOf = (document: ReconciledDocument) => ('statements' in document ? (document.statements ?? []) : [])

const titleOf = (document: ReconciledDocument): string =>
  ('title' in document ? document.title : undefined) ?? `${document.department}${document.year}年度部门决算`

/** The doubts of the documents in which a case stands. */
function doubtsOf({ where, operands }: Case, documents: readonly ReconciledDocument[]): readonly Doubt[] {
  const titles = new Set([where, ...operands.map((operand) => operand.where)].map(({ document }) => document))
  return documents
    .filter((document) => titles.has(titleOf(document)))
    .flatMap((document) => (document.doubtful ?? []).map((doubt) => ({ ...doubt, document: titleOf(document) })))
}
