import { idToday } from '../../entries/rules.js'
import { type CatalogueEntry, catalogue } from '../../index.js'
import { write } from '../deliver.js'
import { Failure } from '../failure.js'
import type { Asked } from '../options.js'
import { ruleSetOf } from '../ruleSetOf.js'
import type { Screen } from '../screen.js'
import { words } from '../words.js'

/** Finds definitions by id or word; a single one is explained with its law and example; a rule set is listed. */
export async function findRules(asked: Asked, screen: Screen): Promise<number> {
  const { names, locale, values } = asked
  const { rules: set } = await ruleSetOf(asked)
  const found = names.length === 0 ? catalogue : names.flatMap((name) => matching(name, asked))
  const told =
    values.format === 'json'
      ? `${JSON.stringify(found, null, 2)}\n`
      : `${found.map((entry) => lineOf(entry, asked)).join('\n')}\n`
  if (set) write(`${JSON.stringify(set, null, 2)}\n`, asked, screen)
  else if (found.length === 1 && values.format !== 'json')
    write(explained(found[0] as CatalogueEntry, locale), asked, screen)
  else write(told, asked, screen)
  return 0
}

function matching(name: string, { locale }: Asked): readonly CatalogueEntry[] {
  const today = idToday(name) ?? name
  const exact = catalogue.filter(({ id }) => id === today)
  if (exact.length > 0) return exact
  const found = catalogue.filter(({ says, title }) =>
    [says.zh, says.en, title?.zh, title?.en].some((one) => one?.toLowerCase().includes(name.toLowerCase())),
  )
  if (found.length === 0) throw new Failure(words[locale].noRule(name))
  return found
}

const lineOf = ({ id, kind, severity, says }: CatalogueEntry, { locale }: Asked): string =>
  [id.padEnd(6), severity ?? kind, says[locale]].join('  ')

function explained(
  { id, kind, severity, says, basis, also = [], applies, operands = [], example }: CatalogueEntry,
  locale: Asked['locale'],
): string {
  const law = [basis, ...also].map(
    ({ instrument, says: sentence, confirmed }) =>
      `  ${instrument.title[locale]} ${instrument.number ?? ''} ${sentence[locale]} [${confirmed}]`,
  )
  const lines = [
    `${id} (${[kind, severity].filter(Boolean).join(', ')})`,
    says[locale],
    ...law,
    ...operands.map((operand) => `  ${operand[locale]}`),
    applies.forms.join(', '),
    JSON.stringify(example, null, 2),
  ]
  return `${lines.join('\n')}\n`
}
