import type { Facts } from '../../../facts/facts.js'
import { instalmentYearsOf } from '../../../facts/instalmentYears.js'
import { cellOperand, hasFigure, type PrintedCell } from '../../../facts/printedCell.js'
import { totalFunds } from '../../../facts/totalFunds.js'
import { projectTermOf } from '../../../facts/years.js'
import { byPractice } from '../../../law/ground.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'

export const instalments: Idea = {
  kind: 'inspection',
  id: 'T13',
  says: {
    zh: '分年付清的余款大于零，且在项目期内付清',
    en: 'A balance to be paid in yearly instalments is more than nothing, and is paid within the term of the project',
  },
  basis: byPractice(
    '余款=中长期资金−本年资金；自次年起分年支付，起算年另有约定的除外，故仅作提示',
    'The balance is the medium-term funds less the year’s; instalments run from the next year, unless agreed otherwise: a hint only',
  ),
  severity: 'note',
  claims: ({ facts }) => {
    const years = instalmentYearsOf(facts)
    return years ? [...termClaims(facts, years), ...balanceClaims(facts)] : []
  },
  example: {
    document: {
      kind: 'specialFundTarget',
      year: 2021,
      project: { name: '平台项目', term: '2020年9月-2023年9月' },
      funding: [{ code: 'total', label: '年度资金总额', budget: '410.06', mediumTermBudget: '536.48' }],
      indicators: [
        { level1: '产出指标', level2: '成本指标', level3: '成本控制', target: '全年410.06万元，其余款项分三年付清' },
      ],
    },
    outcome: 'broken',
  },
}

/** Instalments that begin in the next year, beside the end of the project. */
function termClaims(facts: Facts, years: PrintedCell): readonly Claim[] {
  const term = projectTermOf(facts)
  if (!term || !hasFigure(years) || Number.isNaN(facts.year)) return []
  const until = years.figure.value.plus(facts.year)
  return [
    {
      kind: 'found',
      about: 'term',
      place: years,
      outcome: until.lte(term.last) ? 'holds' : 'broken',
      operands: [term.operand],
      fault: {
        kind: 'paidAfterTerm',
        years: years.figure.value.toString(),
        from: `${facts.year + 1}`,
        until: until.toString(),
        end: term.last,
      },
    },
  ]
}

/** The balance: nothing is left to be paid where the year pays it all. */
function balanceClaims(facts: Facts): readonly Claim[] {
  const [year, whole] = [totalFunds(facts, 'budget'), totalFunds(facts, 'mediumTermBudget')]
  if (whole.figure === 'missing') return []
  const balance = hasFigure(whole) && hasFigure(year) ? whole.figure.value.minus(year.figure.value) : null
  return [
    {
      kind: 'judged',
      about: 'balance',
      place: whole,
      stated: hasFigure(whole) ? whole.figure.value : null,
      counting: whole.counting,
      operands: [cellOperand(year)],
      judgement: {
        outcome: balance === null ? 'insufficientData' : balance.gt(0) ? 'holds' : 'broken',
        computed: hasFigure(year) ? year.figure.value : null,
        difference: balance,
        allowed: null,
        ...(balance === null ? { reason: 'blank' } : {}),
      },
      fault: { kind: 'nothingLeftToPay' },
    },
  ]
}
