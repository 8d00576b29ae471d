import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type RuleSet, readRuleSet } from '../entries/rules.js'
import { Failure } from './failure.js'
import type { Asked } from './options.js'
import { words } from './words.js'

/** The rule set of a file, with those beside it that it extends: `ours.json` beside `province.json`. */
export function ruleSetOf({ values: { ruleset }, locale }: Asked): RuleSet | undefined {
  return ruleset === undefined ? undefined : fromFile(ruleset, locale, [])
}

function fromFile(file: string, locale: Asked['locale'], above: readonly string[]): RuleSet {
  if (!existsSync(file)) throw new Failure(words[locale].noFile(file))
  const text = readFileSync(file, 'utf8')
  const others = extendedBy(text)
    .map((id) => join(dirname(file), `${id}.json`))
    .filter((other) => existsSync(other) && !above.includes(other) && other !== file)
    .map((other) => fromFile(other, locale, [...above, file]))
  const { document, problems = [] } = readRuleSet(text, { locale, others })
  if (!document) throw new Failure([file, ...problems.map(({ message }) => `  ${message}`)].join('\n'))
  return document
}

/** The ids that a set says it extends: of a text that is no JSON, none; reading it says so. */
function extendedBy(text: string): readonly string[] {
  try {
    const { extends: wanted }: { readonly extends?: unknown } = JSON.parse(text)
    return [wanted].flat().filter((id): id is string => typeof id === 'string' && /^[\p{L}\p{N}_-]+$/u.test(id))
  } catch {
    return []
  }
}
