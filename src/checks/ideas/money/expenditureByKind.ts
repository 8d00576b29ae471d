import type { Facts } from '../../../facts/facts.js'
import { type Division, divisionsOfExpenditure, divisionsOfFunding } from '../../../facts/moneyDivision.js'
import { byRegulations } from '../../../law/ground.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'
import { Allowance, tooMany } from '../allowance.js'
import { divisionClaims } from './divisionClaims.js'

export const expenditureByKind: Idea = {
  kind: 'inspection',
  id: 'E25',
  says: {
    zh: '资金总额等于基本支出、项目支出等各类支出之和；一类支出等于其下所列各行之和，“其中”只列一部分的，不小于它',
    en: 'All money is basic, project and other expenditure; a kind of it is the sum of the lines under it, or no less than those named “of which”',
  },
  basis: byRegulations(
    '部门支出包括基本支出和项目支出，基本支出包括人员经费和公用经费',
    'a department spends on basic and project expenditure, basic expenditure is personnel and non-personnel',
  ),
  severity: 'error',
  claims: ({ facts }) => {
    const allowance = new Allowance()
    return divisionsOf(facts).flatMap((division) =>
      allowance.takes(division.parts.length)
        ? kindClaims(division)
        : tooMany(division.by, division.whole.place('label')),
    )
  },
  example: {
    document: {
      kind: 'selfEvaluation',
      funding: [
        { code: 'total', label: '年度资金总额', outturn: '110.00' },
        { code: 'basic', label: '基本支出', outturn: '70.00' },
        { code: 'project', label: '项目支出', outturn: '30.00' },
      ],
    },
    outcome: 'broken',
  },
}

const divisionsOf = ({ funding, expenditure }: Facts): readonly Division[] =>
  [
    ...divisionsOfFunding(funding),
    ...divisionsOfExpenditure(
      expenditure,
      funding.find(({ code }) => code === 'total'),
    ),
  ].filter(({ by }) => by === 'natures' || by === 'lines')

/** Where basic and project expenditure are not both printed, the kinds are not all there. */
function kindClaims(division: Division): readonly Claim[] {
  const { by, parts, whole } = division
  const found = ['basic', 'project'].filter((kind) => parts.some(({ code }) => code === kind))
  if (by === 'natures' && isItemised(division)) return divisionClaims({ ...division, by: 'parts' }).map(asReading)
  if (by === 'natures' && found.length < 2) {
    const place = whole.place('label')
    return [{ kind: 'found', about: 'natures', place, outcome: 'insufficientData', reason: 'missing' }]
  }
  return divisionClaims(division)
}

/** Lines without a code, none of them a kind of expenditure: an itemised budget, whatever its rows are called. */
const isItemised = ({ parts }: Division): boolean =>
  parts.length > 1 && parts.every((row) => row.list === 'expenditure' && row.code === undefined)

/** Nothing says that all lines are there: one step less grave. */
const asReading = (claim: Claim): Claim => (claim.kind === 'sum' ? { ...claim, isReading: true } : claim)
