import type { NarrativeContext } from '../../../facts/narrative/narrative.js'
import { stated } from '../../../facts/narrative/narrative.js'
import type { Quantity } from '../../../facts/narrative/quantity.js'
import { moneyStages, type Stage } from '../../../facts/narrative/stage.js'
import { changeIn } from '../../../facts/narrative/statedRate.js'
import { tableCell } from '../../../facts/narrative/tableCells.js'
import { byArithmetic } from '../../../law/ground.js'
import type { SumClaim } from '../../claim.js'
import type { Idea } from '../../idea.js'
import type { Change } from './changeReadings.js'
import { nameOf, sumOf } from './sentence.js'

/** What the tables divide into parts, and sentences too; `others` are parts that a paper without them does not name. */
interface Division {
  readonly whole: string
  readonly parts: readonly string[]
  readonly others?: readonly string[]
}

const divisions: readonly Division[] = [
  {
    whole: 'expenditure',
    parts: ['expenditure.basic', 'expenditure.project'],
    others: ['expenditure.remittanceToSuperior', 'expenditure.commercialOperation', 'expenditure.grantToSubordinate'],
  },
  { whole: 'expenditure.basic', parts: ['personnel', 'nonPersonnel'] },
  {
    whole: 'threePublic',
    parts: ['threePublic.overseasTravel', 'threePublic.vehicles', 'threePublic.officialReception'],
  },
  {
    whole: 'threePublic',
    parts: [
      'threePublic.overseasTravel',
      'threePublic.vehiclePurchase',
      'threePublic.vehicleOperation',
      'threePublic.officialReception',
    ],
  },
  { whole: 'threePublic.vehicles', parts: ['threePublic.vehiclePurchase', 'threePublic.vehicleOperation'] },
  { whole: 'procurement', parts: ['procurement.goods', 'procurement.works', 'procurement.services'] },
]

export const partsInText: Idea = {
  kind: 'inspection',
  id: 'S26',
  onlyOf: 'statements',
  says: {
    zh: '表中的勾稽关系在文字中同样成立：支出等于基本支出加项目支出，“三公”经费等于各项之和，总额的变动等于各项变动之和',
    en: 'What the tables hold to holds among sentences: expenditure is basic and project, the three public expenses are their items, and the change of the whole is that of its parts',
  },
  basis: byArithmetic('各部分分别列出时，合计等于各部分之和', 'Where every part is stated the whole is their sum'),
  severity: 'error',
  claims: ({ facts: { narrative } }) => {
    const scopes = new Set([
      ...narrative.quantities.map(({ scope }) => scope),
      ...narrative.index.statementsOf('change').map(({ statement }) => statement.scope),
    ])
    return [...scopes].flatMap((scope) =>
      divisions.flatMap((division) => [
        ...moneyStages.flatMap((stage) => sumClaims(narrative, division, scope, stage)),
        ...changeClaims(narrative, division, scope),
      ]),
    )
  },
  example: {
    document: {
      kind: 'finalAccounts',
      statements: [
        { kind: 'amount', subject: 'threePublic', scope: 'all', figures: { budget: '9.00' } },
        { kind: 'amount', subject: 'threePublic.overseasTravel', scope: 'all', figures: { budget: '0.00' } },
        { kind: 'amount', subject: 'threePublic.vehicles', scope: 'all', figures: { budget: '5.00' } },
        { kind: 'amount', subject: 'threePublic.officialReception', scope: 'all', figures: { budget: '3.00' } },
      ],
    },
    outcome: 'broken',
  },
}

/** A figure that the tables print is held against them, and they against each other. */
function sumClaims(
  narrative: NarrativeContext,
  { whole, parts, others = [] }: Division,
  scope: string,
  stage: Stage,
): readonly SumClaim[] {
  const inText = (subject: string): Quantity | null => {
    const said = stated(narrative, subject, scope, stage)
    return said && tableCell(narrative.document, subject, scope, stage) ? null : said
  }
  const total = inText(whole)
  if (!total) return []
  const known = parts.map(inText).filter((part) => part !== null)
  if (known.length < parts.length || isBrokenDown(narrative, total, parts)) return []
  const further = others.map(inText).filter((part) => part !== null)
  const isWhole = others.length === 0 || further.length > 0 || scope !== 'all'
  return [sumOf(`parts.${stage}`, total, [...known, ...further], isWhole ? 'equals' : 'atLeast')]
}

/** A total that a sentence itself breaks down is held to that. */
const isBrokenDown = (
  { index }: NarrativeContext,
  { subject, scope, stage }: Quantity,
  parts: readonly string[],
): boolean =>
  index.statementsOf('sum').some(({ statement }) => {
    const named = new Set(statement.figures.parts.map((part) => part.subject))
    const isSame =
      statement.subject === subject && statement.scope === scope && (statement.stage ?? 'outturn') === stage
    return isSame && parts.every((part) => named.has(part))
  })

/** The change of the whole, where that of every part is told against the same. */
function changeClaims(narrative: NarrativeContext, { whole, parts }: Division, scope: string): readonly SumClaim[] {
  const changes = narrative.index.statementsOf('change').filter(({ statement }) => statement.scope === scope)
  const totals = changes.filter(({ statement }) => statement.subject === whole)
  if (totals.length === 0) return []
  const first = new Map(changes.toReversed().map((change) => [changeOf(change.statement.subject, change), change]))
  return totals.flatMap((total) => {
    const own = movedBy(narrative, total)
    const known = parts.flatMap((part) => {
      const found = first.get(changeOf(part, total))
      return (found && movedBy(narrative, found)) ?? []
    })
    if (!own || known.length < parts.length) return []
    return [{ ...sumOf('changes', own, known), row: nameOf(total.statement), isChange: true } satisfies SumClaim]
  })
}

/** What the change of a subject is known by, told against the same as another. */
const changeOf = (subject: string, { statement: { against, stage } }: Change): string =>
  [subject, against, stage].join(' ')

const movedBy = ({ document }: NarrativeContext, placed: Change): Quantity | null => changeIn(document, placed)
