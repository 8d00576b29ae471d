import { catalogueOf, idToday, type RuleSet } from '../../entries/rules.js'
import { type CatalogueEntry, catalogue } from '../../index.js'
import { write } from '../deliver.js'
import { Failure } from '../failure.js'
import type { Asked } from '../options.js'
import { type OwnRules, ruleSetOf } from '../ruleSetOf.js'
import type { Screen } from '../screen.js'
import { words } from '../words.js'

/**
 * Finds definitions by id or word, also those of a rule set; a single one is explained with its law and example, and with
 * what the rule set makes of it. A rule set alone is listed as it stands.
 */
export async function findRules(asked: Asked, screen: Screen): Promise<number> {
  const { names, values } = asked
  const own = await ruleSetOf(asked)
  if (names.length === 0 && own.rules) {
    write(inLines(own.rules), asked, screen)
    return 0
  }
  const all = [...ownEntries(own), ...catalogue]
  const found = names.length === 0 ? all : names.flatMap((name) => matching(name, all, asked))
  const [only, ...others] = found
  if (values.format === 'json') write(inLines(found), asked, screen)
  else if (only && others.length === 0) write(explained(only, own.rules, asked), asked, screen)
  else write(`${found.map((entry) => lineOf(entry, own.rules, asked)).join('\n')}\n`, asked, screen)
  return 0
}

const inLines = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

const ownEntries = ({ rules, ideas }: OwnRules): readonly CatalogueEntry[] =>
  catalogueOf({ ...rules, ...(ideas ? { ideas } : {}) })

function matching(name: string, all: readonly CatalogueEntry[], { locale }: Asked): readonly CatalogueEntry[] {
  const today = idToday(name) ?? name
  const exact = all.filter(({ id }) => id === today)
  if (exact.length > 0) return exact
  const found = all.filter(({ says, title }) =>
    [says.zh, says.en, title?.zh, title?.en].some((one) => one?.toLowerCase().includes(name.toLowerCase())),
  )
  if (found.length === 0) throw new Failure(words[locale].noRule(name))
  return found
}

/** How grave a rule is, or what it is; and what a rule set makes of it. */
function gravityOf({ id, kind, severity }: CatalogueEntry, rules: RuleSet | undefined, { locale }: Asked): string {
  const setting = rules && Object.hasOwn(rules.rules, id) ? [words[locale].underRules(rules.rules[id] ?? '')] : []
  return [severity ?? kind, ...setting].join(' → ')
}

const lineOf = (entry: CatalogueEntry, rules: RuleSet | undefined, asked: Asked): string =>
  [entry.id.padEnd(6), gravityOf(entry, rules, asked), entry.says[asked.locale]].join('  ')

function explained(entry: CatalogueEntry, rules: RuleSet | undefined, asked: Asked): string {
  const { id, kind, severity, says, basis, also = [], applies, operands = [], example } = entry
  const { locale } = asked
  const law = [basis, ...also].map(
    ({ instrument, says: sentence, confirmed }) =>
      `  ${instrument.title[locale]} ${instrument.number ?? ''} ${sentence[locale]} [${confirmed}]`,
  )
  const gravity = gravityOf(entry, rules, asked)
  const lines = [
    `${id} (${severity === undefined ? gravity : `${kind}, ${gravity}`})`,
    says[locale],
    ...law,
    ...operands.map((operand) => `  ${operand[locale]}`),
    applies.forms.join(', '),
    JSON.stringify(example, null, 2),
  ]
  return `${lines.join('\n')}\n`
}
