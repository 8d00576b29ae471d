import { rulesOf } from '../../checks/forms.js'
import type { Identity, PrintedCell } from '../../checks/identity.js'
import { exampleTables, formOfCells, withInstead } from '../../checks/own/exampleTables.js'
import type { HeldRate } from '../../checks/own/heldRate.js'
import type { OwnIdea } from '../../checks/own/ownIdea.js'
import { noOwnRules, ownRulesOf } from '../../checks/own/ownRules.js'
import type { FormKind } from '../../documents/formKinds.js'
import type { FormSchema } from '../../documents/formSchema.js'
import { type AnyDocument, forms } from '../../documents/forms.js'
import { auditBy } from '../../procedures/auditBy.js'
import { blankForm } from '../../procedures/blankForm.js'
import { judgeRateStated } from '../../rates/judgeRateStated.js'
import type { CodedDefinitions } from './definitions.js'

/** What an example is of where it does not say. */
const header = { year: 2024, department: '示例局', unit: '万元', excerpt: true } as const

const exampleOf = (kind: FormKind, parts: object): AnyDocument =>
  blankForm(forms[kind] as FormSchema<unknown, unknown>, { ...header, ...parts }) as AnyDocument

/** What an audit of an example gives for a rule that stands alone, or why it cannot be run. */
function outcomesOf(id: string, own: CodedDefinitions, make: () => AnyDocument): readonly string[] | Error {
  try {
    const document = make()
    const { ledger } = auditBy(rulesOf(document), document, {}, { ...noOwnRules, ...ownRulesOf(own)(document) })
    return ledger.entries(id).map(({ outcome }) => outcome)
  } catch (error) {
    return error as Error
  }
}

/** An example that says less than it claims: the outcome that it must give, and none that it must not. */
function cameOf(outcomes: readonly string[] | Error, wanted: string, unwanted: string): readonly string[] {
  if (outcomes instanceof Error) return [outcomes.message]
  const hasUnwanted = outcomes.includes(unwanted)
  if (outcomes.includes(wanted) && !hasUnwanted) return []
  return [`gives ${outcomes.length === 0 ? 'nothing' : [...new Set(outcomes)].join(', ')}, not ${wanted}`]
}

/** Does the example of an identity hold, and is it broken by what is printed instead? */
export function identityExampleProblems(identity: Identity): readonly string[] {
  const { id, example } = identity
  const ran = (cells: readonly PrintedCell[]) =>
    outcomesOf(id, { identities: [asked(identity)] }, () =>
      exampleOf(formOfCells(cells), { tables: exampleTables(cells) }),
    )
  return [
    ...cameOf(ran(example.printed), 'holds', 'broken').map((came) => `example.printed: ${came}`),
    ...cameOf(ran(withInstead(example.printed, example.instead)), 'broken', '').map(
      (came) => `example.instead: ${came}`,
    ),
  ]
}

/** Does the example of an idea give what it says? */
export function ideaExampleProblems(idea: OwnIdea): readonly string[] {
  const { kind, ...parts } = idea.example.document
  const outcomes = outcomesOf(idea.id, { ideas: [asked(idea)] }, () => exampleOf(kind as FormKind, parts))
  return cameOf(outcomes, idea.example.outcome, '').map((came) => `example: ${came}`)
}

/** Does the formula of a rate give what its example states? */
export function rateExampleProblems({ example, ...rate }: HeldRate): readonly string[] {
  const { outcome } = judgeRateStated({ ...rate, example }, example.inputs, example.stated)
  return outcome === example.outcome ? [] : [`example: gives ${outcome}, not ${example.outcome}`]
}

/** An example is asked whenever and wherever. */
const asked = <T extends Identity | OwnIdea>(rule: T): T => ({
  ...rule,
  applies: { ...rule.applies, years: null, region: null },
})
