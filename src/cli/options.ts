import { parseArgs } from 'node:util'
import type { Locale } from '../index.js'

/** Every option of every command: what a command does not use it passes over, what none has is refused. */
const known = {
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
  locale: { type: 'string' },
  ruleset: { type: 'string' },
  framework: { type: 'string' },
  'fail-on': { type: 'string' },
  baseline: { type: 'string' },
  annotate: { type: 'string' },
  jobs: { type: 'string' },
  checkpoint: { type: 'string' },
  'time-limit': { type: 'string' },
  sum: { type: 'string' },
  on: { type: 'string' },
  year: { type: 'string' },
  department: { type: 'string' },
  region: { type: 'string' },
  unit: { type: 'string' },
  kind: { type: 'string' },
  key: { type: 'string' },
  reason: { type: 'string' },
  by: { type: 'string' },
  until: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const

/** What was asked of the command. */
export interface Asked {
  readonly command: string
  readonly names: readonly string[]
  readonly values: Readonly<Partial<Record<Exclude<keyof typeof known, 'help' | 'version'>, string>>>
  readonly locale: Locale
  readonly help: boolean
  readonly version: boolean
}

/** The arguments, read. @throws for an option that there is not. */
export function optionsOf(args: readonly string[]): Asked {
  const { values, positionals } = parseArgs({ args: [...args], options: known, allowPositionals: true, strict: true })
  const { help = false, version = false, ...texts } = values
  const [command = '', ...names] = positionals
  return { command, names, values: texts, locale: texts.locale === 'en' ? 'en' : 'zh', help, version }
}
