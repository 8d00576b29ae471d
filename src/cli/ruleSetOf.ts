import { existsSync, readFileSync } from 'node:fs'
import { dirname, extname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type CodedDefinitions, type RuleSet, readRuleSet } from '../entries/rules.js'
import { Failure } from './failure.js'
import type { Asked } from './options.js'
import { words } from './words.js'

/** A rule set with the ideas that its file has in code: what an auditor takes. */
export interface OwnRules {
  readonly rules?: RuleSet
  readonly ideas?: NonNullable<CodedDefinitions['ideas']>
}

/** The rule set of a file, JSON or a module, with those beside it that it extends: `ours.json` beside `province.json`. */
export async function ruleSetOf({ values: { ruleset }, locale }: Asked): Promise<OwnRules> {
  return ruleset === undefined ? {} : await fromFile(ruleset, locale, [])
}

const isModule = (file: string): boolean => ['.mjs', '.js'].includes(extname(file))

/** What a file says: the text of JSON, or what a module gives by default. */
async function saidIn(file: string): Promise<unknown> {
  if (!isModule(file)) return readFileSync(file, 'utf8')
  const { default: said }: { readonly default?: unknown } = await import(pathToFileURL(resolve(file)).href)
  return said
}

async function fromFile(file: string, locale: Asked['locale'], above: readonly string[]): Promise<OwnRules> {
  if (!existsSync(file)) throw new Failure(words[locale].noFile(file))
  const { ideas, ...definitions } = withoutIdeas(await saidIn(file))
  const bases: OwnRules[] = []
  for (const other of extendedBy(definitions.said, file))
    if (!above.includes(other) && other !== file) bases.push(await fromFile(other, locale, [...above, file]))
  const all = [...bases.flatMap((base) => base.ideas ?? []), ...ideas]
  const others = bases.flatMap(({ rules }) => rules ?? [])
  const { document, problems = [] } = readRuleSet(definitions.said, { locale, others, definitions: { ideas: all } })
  if (!document) throw new Failure([file, ...problems.map(({ message }) => `  ${message}`)].join('\n'))
  return { rules: document, ideas: all }
}

/** What a module says as data, and its ideas, which are code. */
function withoutIdeas(said: unknown): { readonly said: unknown; readonly ideas: NonNullable<OwnRules['ideas']> } {
  if (typeof said !== 'object' || said === null || !('ideas' in said) || !Array.isArray(said.ideas))
    return { said, ideas: [] }
  const { ideas, ...rest } = said
  return { said: rest, ideas }
}

/** The files beside one whose sets it says it extends: of a text that is no JSON, none; reading it says so. */
function extendedBy(said: unknown, file: string): readonly string[] {
  try {
    const { extends: wanted }: { readonly extends?: unknown } = typeof said === 'string' ? JSON.parse(said) : said
    return [wanted]
      .flat()
      .filter((id): id is string => typeof id === 'string' && /^[\p{L}\p{N}_-]+$/u.test(id))
      .flatMap((id) => ['json', 'mjs'].map((ending) => join(dirname(file), `${id}.${ending}`)).find(existsSync) ?? [])
  } catch {
    return []
  }
}
