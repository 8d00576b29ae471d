import type { FinalAccounts } from '../../documents/accounts.js'
import { yearOf } from '../../documents/printedYear.js'
import type { Scope } from '../../documents/statement.js'
import { parseAmount } from '../../exact/amount.js'
import type { Decimal } from '../../exact/decimal.js'
import { printDecimal, printPercent } from '../../exact/print.js'
import { halfUp } from '../../exact/rounding.js'
import { convertUnit } from '../../exact/unit.js'
import { inTable, type NarrativeContext, narrativeOf } from '../../facts/narrative/narrative.js'
import type { Stage } from '../../facts/narrative/stage.js'

/** What the writer of a narrative must be told, because no table prints it. */
export interface Lack {
  readonly what: 'originalBudget' | 'previousYear' | 'reason' | 'figure' | 'statement'
  readonly subject: string
  readonly scope: Scope
}

/** What is known beside the accounts. Each amount and reason is kept under `subject@scope`. */
export interface WritingOptions {
  /** The original budget, as printed, in the unit of the accounts: `{ 'expenditure@generalPublicBudget': '1003.69' }`. */
  readonly originalBudget?: Readonly<Record<string, string>>
  /** Last year's accounts of the same department. */
  readonly previousYear?: FinalAccounts
  /** Why something changed, or is not what was budgeted. */
  readonly reasons?: Readonly<Record<string, string>>
}

/** Amounts of a narrative are in 万元 with two decimals. */
const unit = '万元'
const decimals = 2

/** The figures of which a narrative is written, as exact as the tables print them, and what was asked for and is not there. */
export class Figures {
  readonly year: number
  readonly lacking: Lack[] = []
  readonly #now: NarrativeContext
  readonly #before: NarrativeContext | null
  readonly #accounts: FinalAccounts
  readonly #options: WritingOptions

  constructor(accounts: FinalAccounts, options: WritingOptions) {
    this.year = yearOf(accounts.year)
    this.#accounts = accounts
    this.#options = options
    this.#now = narrativeOf({ ...accounts, statements: [] })
    this.#before = options.previousYear ? narrativeOf({ ...options.previousYear, statements: [] }) : null
  }

  /** An amount as the tables print it, in 万元; null and asked for where none does. */
  amount(subject: string, scope: Scope, stage: Stage = 'outturn'): Decimal | null {
    const found = this.quiet(subject, scope, stage)
    return found ?? this.#ask('figure', subject, scope)
  }

  /** The same, not asked for. */
  quiet(subject: string, scope: Scope, stage: Stage = 'outturn'): Decimal | null {
    const found = inTable(this.#now, subject, scope, stage)
    return found && convertUnit(found.figure.value, this.#accounts.unit, unit)
  }

  /** What it was last year. */
  before(subject: string, scope: Scope): Decimal | null {
    const found = this.#before && inTable(this.#before, subject, scope, 'outturn')
    const { unit: own = unit } = this.#options.previousYear ?? {}
    return found ? convertUnit(found.figure.value, own, unit) : this.#ask('previousYear', subject, scope)
  }

  /** The original budget: as it is given, else as a table prints it. */
  budget(subject: string, scope: Scope): Decimal | null {
    const text = this.#options.originalBudget?.[`${subject}@${scope}`]
    const given = text === undefined ? null : parseAmount(text, this.#accounts.unit)
    if (given?.kind === 'money') return convertUnit(given.value, given.unit ?? unit, unit)
    return this.quiet(subject, scope, 'originalBudget') ?? this.#ask('originalBudget', subject, scope)
  }

  /** Why, in a sentence of its own; nothing, and asked for, where nobody says. */
  reason(subject: string, scope: Scope): string {
    const text = this.#options.reasons?.[`${subject}@${scope}`]
    if (text !== undefined) return `主要原因：${text.replace(/。+$/u, '')}。`
    this.#ask('reason', subject, scope)
    return ''
  }

  /** Asks once for what is not there. */
  ask(what: Lack['what'], subject: string, scope: Scope): void {
    this.#ask(what, subject, scope)
  }

  #ask(what: Lack['what'], subject: string, scope: Scope): null {
    const isAsked = this.lacking.some((one) => one.what === what && one.subject === subject && one.scope === scope)
    if (!isAsked) this.lacking.push({ what, subject, scope })
    return null
  }
}

/** An amount as it is printed, half up, with its unit. */
export const inWords = (amount: Decimal): string => `${printDecimal(amount, decimals).replaceAll(',', '')}${unit}`

/** Is nothing of it left when it is printed? */
export const printsNothing = (amount: Decimal): boolean => halfUp(amount, decimals).isZero()

/** A part as a percentage of its whole; null of nothing. */
export const percent = (part: Decimal, whole: Decimal): string | null =>
  whole.isZero() ? null : printPercent(part.div(whole), decimals).replaceAll(',', '')
