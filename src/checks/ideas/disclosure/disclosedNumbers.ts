import type { Facts } from '../../../facts/facts.js'
import { isGovernment } from '../../../facts/isGovernment.js'
import { find, type NarrativeContext, statementsOf } from '../../../facts/narrative/narrative.js'
import type { Place } from '../../../facts/printedCell.js'
import type { Sentence } from '../../../law/basis.js'
import { byDisclosureProcedures } from '../../../law/ground.js'
import { subjectTerms } from '../../../terms/subjects.js'
import { nounOf } from '../../../terms/term.js'
import type { Idea } from '../../idea.js'

export const disclosedNumbers: Idea = {
  kind: 'inspection',
  id: 'D8',
  says: {
    zh: '“三公”经费有支出的，说明因公出国（境）团组数和人次、公务用车购置数和保有量、国内公务接待批次和人次',
    en: 'Where money went on travel, vehicles or receptions, the trips and travellers, the vehicles bought and kept, the domestic receptions and guests are told',
  },
  basis: {
    ...byDisclosureProcedures(
      '“三公”经费分项说明，并说明因公出国（境）团组数及人数、公务用车购置数及保有量、国内公务接待批次及人数，见于引用它的官方清单',
      'each of the three is explained, with trips and travellers, vehicles bought and kept, domestic receptions and guests, as official catalogues that cite it ask',
    ),
    confirmed: 'unverified',
  },
  severity: 'warning',
  applies: { years: { from: 2016, to: null } },
  claims: ({ facts }) => {
    const { narrative, document } = facts
    if (isGovernment(facts) || ('excerpt' in document && document.excerpt !== undefined)) return []
    if (!narrative.quantities.some(({ subject }) => subject.startsWith('threePublic'))) return []
    const asked = disclosures.filter(({ money }) => money.some((column) => isSpent(narrative, column)))
    const missing = asked.flatMap(({ numbers }) => numbers.filter((number) => !isTold(facts, number)))
    const about = { kind: 'found', about: 'numbers', place } as const
    if (asked.length === 0) return []
    if (missing.length === 0) return [{ ...about, outcome: 'holds' }]
    const numbers = missing.map(({ subject }): Sentence => nounOf(subjectTerms, subject))
    const isReading = statementsOf(narrative, 'count').length === 0
    return [{ ...about, outcome: 'broken', isReading, fault: { kind: 'undisclosed', numbers } }]
  },
  example: {
    document: {
      kind: 'finalAccounts',
      excerpt: undefined,
      statements: [
        { kind: 'amount', subject: 'threePublic', scope: 'generalPublicBudget', figures: { outturn: '1.00' } },
        {
          kind: 'amount',
          subject: 'threePublic.officialReception',
          scope: 'generalPublicBudget',
          figures: { outturn: '1.00' },
        },
      ],
    },
    outcome: 'broken',
  },
}

const place: Place = {
  label: { zh: '“三公”经费说明', en: 'the text on travel, vehicles and receptions' },
  where: { path: ['statements'], table: 'statements', row: 'threePublic' },
}

/** Numbers that are told beside money, by the words of a text that tell them as well. */
const disclosures = [
  {
    money: ['overseasTravel'],
    numbers: [
      { subject: 'overseasTrips', words: /团组|出国.{0,8}批/u },
      { subject: 'overseasTravellers', words: /出国.{0,30}人|团组.{0,20}人/u },
    ],
  },
  { money: ['vehiclePurchase'], numbers: [{ subject: 'vehiclesPurchased', words: /购置.{0,20}辆|更新.{0,20}辆/u }] },
  { money: ['vehicleOperation'], numbers: [{ subject: 'vehiclesHeld', words: /保有/u }] },
  {
    money: ['officialReception', 'domesticReception'],
    numbers: [
      { subject: 'domesticVisits', words: /接待.{0,40}批|批次/u },
      { subject: 'domesticVisitors', words: /接待.{0,60}人|人次/u },
    ],
  },
] as const

type Told = (typeof disclosures)[number]['numbers'][number]

const scopes = ['generalPublicBudget', 'fiscalAppropriation', 'all'] as const

/** Was money spent on it, by a sentence or by the table? */
const isSpent = (narrative: NarrativeContext, item: string): boolean =>
  scopes.some((scope) => find(narrative, `threePublic.${item}`, scope, 'outturn')?.figure.value.gt(0) === true)

const isTold = ({ narrative, texts }: Facts, { subject, words }: Told): boolean =>
  narrative.index.firstOf(subject, 'count') !== null || texts.some(({ text }) => words.test(text))
