import type { TabledDocument } from '../documents/tabledDocument.js'
import type { Sentence } from '../law/basis.js'
import type { Counting, Finding, Operand, Where } from '../verdicts/finding.js'
import { hasToCover, maskedIn } from '../words/personalNumbers.js'

/** What is ours in a finding: rules and outcomes name no person. Paths are keys of our schemas, values no texts. */
type Ours =
  | ('kind' | 'id' | 'rule' | 'severity' | 'outcome' | 'hint' | 'reason' | 'relation')
  | ('stated' | 'computed' | 'difference' | 'allowed')

type Asks = { readonly [Key in keyof Required<Finding> as Exclude<Key, Ours>]: (printed: Finding[Key]) => boolean }

const isInTexts = (texts: readonly string[]): boolean => texts.some(hasToCover)

const inSentence = ({ zh, en }: Sentence): boolean => hasToCover(zh) || hasToCover(en)

const isInCounting = (counting: Counting | undefined): boolean =>
  counting?.kind === 'count' && hasToCover(counting.unit)

const isInPlace = ({ document, table, row, column }: Where): boolean =>
  hasToCover(row) || hasToCover(document) || hasToCover(table) || hasToCover(column)

const isInOperand = ({ label, where, text, section, counting }: Operand): boolean =>
  inSentence(label) || isInPlace(where) || hasToCover(text) || hasToCover(section) || isInCounting(counting)

/** Asked for by name: an audit has many findings, and these many operands. */
const asks: Asks = {
  key: hasToCover,
  counting: isInCounting,
  operands: (operands) => operands.some(isInOperand),
  formula: hasToCover,
  statedAs: hasToCover,
  computedAs: hasToCover,
  where: isInPlace,
  label: inSentence,
  section: hasToCover,
  fault: hasToCover,
  expected: inSentence,
  doubt: hasToCover,
  alike: hasToCover,
  related: hasToCover,
}

const parts = /* @__PURE__ */ Object.entries(asks) as readonly [keyof Asks, (printed: unknown) => boolean][]

/** What a finding of an identity has that is not made of the words of tables. */
const ofOthers: ReadonlySet<string> = /* @__PURE__ */ new Set<keyof Asks>(['fault', 'doubt', 'related'])
const besideTables = /* @__PURE__ */ parts.filter(([part]) => ofOthers.has(part))

/** Does a document print no personal number in its tables? Places and figures of their identities print nothing else of it. */
export const hasPlainTables = ({ grids }: TabledDocument): boolean =>
  grids.every((grid) => !grid || !(isInTexts(grid.labels) || isInTexts(grid.codes)))

/** What is printed with its personal numbers covered; what has none is the very same finding. */
export function covered(finding: Finding, isOfPlainTables = false): Finding {
  const asked = isOfPlainTables && finding.rule.kind === 'identity' ? besideTables : parts
  for (const [part, ask] of asked) {
    const printed = finding[part]
    if (printed !== undefined && ask(printed)) return { ...maskedIn(finding), rule: finding.rule }
  }
  return finding
}
