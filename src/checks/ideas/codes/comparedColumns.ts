import { accountsIn } from '../../../facts/accountsIn.js'
import { type ComparedItem, comparedItems } from '../../../facts/comparedItems.js'
import { hasFigure, type PrintedCell } from '../../../facts/printedCell.js'
import { byForm } from '../../../law/ground.js'
import type { ChangeClaim, Claim, RateClaim, SumClaim } from '../../claim.js'
import type { Idea } from '../../idea.js'
import { judgeClaim } from '../../judgeClaim.js'

/** The paper does not say whether it compares with the year before or with the budget: any of them that fits is right. */
export const comparedColumns: Idea = {
  kind: 'inspection',
  id: 'C6',
  says: {
    zh: '09表所列增减额、增减率、完成率、占比与同行的决算数、预算数、上年数相符',
    en: 'Changes, rates and shares in table 09 fit the outturn, the budget and the year before in their own row',
  },
  basis: byForm('增减额、增减率、完成率、占比与所比的数同列一行', 'They stand in one row with what they compare'),
  severity: 'error',
  claims: ({ facts }) => {
    const accounts = accountsIn(facts)
    if (!accounts) return []
    const items = comparedItems(accounts)
    const total = items.find(({ item }) => item === 'total')
    return items.flatMap((one) => [
      ...changeOf(one),
      ...rateOfChange(one),
      ...completionOf(one),
      ...shareOf(one, total),
    ])
  },
  example: {
    document: {
      kind: 'finalAccounts',
      tables: {
        threePublic: { rows: [{ label: '合计', previousOutturn: '5.00', outturn: '4.00', changeRate: '20%' }] },
      },
    },
    outcome: 'broken',
  },
}

const budgets = ['finalBudget', 'budget', 'originalBudget'] as const

/** The figures of a row that one of its columns may be compared with. */
const printed = ({ cell }: ComparedItem, columns: readonly Parameters<ComparedItem['cell']>[0][]): PrintedCell[] =>
  columns.map(cell).filter(hasFigure)

function changeOf(item: ComparedItem): readonly Claim[] {
  const [whole, outturn] = [item.cell('change'), item.cell('outturn')]
  if (!hasFigure(whole) || !hasFigure(outturn)) return []
  const [first, ...others] = printed(item, ['previousOutturn', ...budgets]).map(
    (base): SumClaim => ({ kind: 'sum', about: 'change', whole, parts: [outturn], minus: [base], isChange: true }),
  )
  return first ? [{ kind: 'either', claims: [first, ...others] }] : []
}

function rateOfChange(item: ComparedItem): readonly Claim[] {
  const [stated, now] = [item.cell('changeRate'), item.cell('outturn')]
  return fitting(
    printed(item, ['previousOutturn', ...budgets]).map(
      (before): ChangeClaim => ({ kind: 'change', about: 'changeRate', stated, now, before }),
    ),
  )
}

const completionOf = (item: ComparedItem): readonly Claim[] =>
  fitting(
    printed(item, budgets).map(
      (whole): RateClaim => ({
        kind: 'rate',
        about: 'completionRate',
        stated: item.cell('completionRate'),
        part: item.cell('outturn'),
        whole,
      }),
    ),
  )

function shareOf(item: ComparedItem, total: ComparedItem | undefined): readonly Claim[] {
  const isBeside = item.item === null || !partsOfTotal.has(item.item)
  if (!total || isBeside) return []
  const of = (column: 'outturn' | 'budget'): RateClaim => ({
    kind: 'rate',
    about: 'share',
    stated: item.cell('share'),
    part: item.cell(column),
    whole: total.cell(column),
  })
  return fitting((['outturn', 'budget'] as const).map(of).filter(({ whole }) => hasFigure(whole)))
}

const partsOfTotal: ReadonlySet<string> = new Set([
  'total',
  'overseasTravel',
  'vehicles',
  'vehiclePurchase',
  'vehicleOperation',
  'officialReception',
])

/** The claim that is right, where one is; else the first. Without a stated figure there is none. */
function fitting(claims: readonly (ChangeClaim | RateClaim)[]): readonly Claim[] {
  const stated = claims.filter((claim) => hasFigure(claim.stated))
  const right = stated.find((claim) => judgeClaim(claim).judgement.outcome !== 'broken')
  const told = right ?? stated[0]
  return told ? [told] : []
}
