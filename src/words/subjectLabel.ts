import { lazily } from '../exact/lazily.js'
import type { Sentence } from '../law/basis.js'
import { yearColumns } from '../terms/accountTable.js'
import { balanceLines } from '../terms/balance.js'
import { economicClassification2024 } from '../terms/economic.js'
import { agencyRunningCost, basicExpenditureParts, expenditureKinds } from '../terms/expenditure.js'
import { functionalClassification2024 } from '../terms/functional.js'
import { fundScopes } from '../terms/fund.js'
import { incomeSources } from '../terms/fundingSource.js'
import { staffColumns } from '../terms/staffing.js'
import { subjectTerms } from '../terms/subjects.js'
import { nounOf, nounsOf, type Term } from '../terms/term.js'
import { besideThreePublic, threePublic, threePublicItems } from '../terms/threePublic.js'

type Nouns = Readonly<Record<string, Sentence>>

const label = (zh: string, en: string): Sentence => ({ zh, en })

/** The nouns of a list, each a part of a subject: `income.other`. */
const partsOf = (whole: string, terms: readonly Term[]): Nouns =>
  Object.fromEntries(terms.map(({ id, zh, en }) => [`${whole}.${id}`, { zh, en }]))

const everySubject = (): Nouns => ({
  ...nounsOf(subjectTerms),
  ...nounsOf(yearColumns),
  ...nounsOf(besideThreePublic),
  ...nounsOf(staffColumns),
  ...nounsOf(basicExpenditureParts),
  ...nounsOf([threePublic, agencyRunningCost]),
  ...partsOf('income', incomeSources),
  'income.fiscalAppropriation': nounOf(fundScopes, 'fiscalAppropriation', '财政拨款收入'),
  ...partsOf('expenditure', expenditureKinds),
  ...partsOf('threePublic', threePublicItems),
  ...nounsOf(balanceLines),
  grandTotal: nounOf(balanceLines, 'grandTotal', '收支总计'),
  nonFiscalBalanceUsed: nounOf(balanceLines, 'nonFiscalBalanceUsed', '使用非财政拨款结余'),
})

const subjects: Nouns = /* @__PURE__ */ everySubject()
const scopes: Nouns = /* @__PURE__ */ nounsOf(fundScopes)

/**
 * What the subject of a statement is called, with the money it is of: a known one by its name, a code with the name of its
 * entry, a project, indicator or output as it is printed, an unknown name as its words.
 *
 * @example subjectLabel('2010350', 'generalPublicBudget').zh // => '一般公共预算「2010350 事业运行」'
 */
export function subjectLabel(subject: string, scope: string): Sentence {
  const own = (Object.hasOwn(subjects, subject) ? subjects[subject] : undefined) ?? coded(subject) ?? named(subject)
  const money = scope !== 'all' && Object.hasOwn(scopes, scope) ? scopes[scope] : undefined
  if (!money || own.zh.startsWith(money.zh)) return own
  return label(`${money.zh}${own.zh}`, `${own.en} (${money.en})`)
}

/** The names of all codes, made when one is first asked for. */
const nameOf = /* @__PURE__ */ lazily(
  () =>
    new Map(
      [functionalClassification2024, economicClassification2024].flatMap(({ entries }) =>
        entries.map(({ code, name }) => [code, name] as const),
      ),
    ),
)

/** A code with the name of its entry, where the lists have one. */
function coded(subject: string): Sentence | undefined {
  if (!/^\d{3,7}$/.test(subject)) return undefined
  const text = `${subject} ${nameOf().get(subject) ?? ''}`.trim()
  return label(`「${text}」`, text)
}

/** A name that no list has. */
function named(subject: string): Sentence {
  const path = /^(?:project|output|indicator)\/([^/]+)(?:\/(.+))?$/u.exec(subject)
  if (path) {
    const [, name, of] = path
    return label(`「${name}」${of ?? ''}`, `${name}${of ? `, ${of}` : ''}`)
  }
  return /^[\w.]+$/.test(subject) ? identifier(subject) : label(subject, subject)
}

/** `vehicles.lawEnforcement`: what is known of it, and the rest as it is written, in English as words. */
function identifier(subject: string): Sentence {
  const dot = subject.lastIndexOf('.')
  const known = dot > 0 && Object.hasOwn(subjects, subject.slice(0, dot)) ? subjects[subject.slice(0, dot)] : undefined
  const rest = known ? subject.slice(dot + 1) : subject
  const words = rest
    .replaceAll('.', ', ')
    .replace(/(?<=[a-z\d])(?=[A-Z])/g, ' ')
    .toLowerCase()
  return known ? label(`${known.zh}「${rest}」`, `${known.en}, ${words}`) : label(`「${rest}」`, words)
}
