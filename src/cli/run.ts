import { auditFiles } from './commands/audit.js'
import { blankForm } from './commands/blank.js'
import { extractFiles } from './commands/extract.js'
import { reconcileFiles } from './commands/reconcile.js'
import { findRules } from './commands/rules.js'
import { formSchema } from './commands/schema.js'
import { tellDeviations, tellScores } from './commands/tell.js'
import { waiveFinding } from './commands/waive.js'
import { Failure } from './failure.js'
import { type Asked, optionsOf } from './options.js'
import type { Screen } from './screen.js'
import { usage } from './usage.js'
import { version } from './version.js'
import { words } from './words.js'

type Command = (asked: Asked, screen: Screen) => Promise<number>

const commands: Readonly<Record<string, Command>> = {
  audit: auditFiles,
  reconcile: reconcileFiles,
  evaluate: tellScores,
  analyze: tellDeviations,
  extract: extractFiles,
  blank: blankForm,
  rules: findRules,
  waive: waiveFinding,
  schema: formSchema,
}

/** Runs the command with these arguments. Gives how it ends: 0 clean, 1 findings, 2 unreadable input or wrong use. */
export async function run(args: readonly string[], screen: Screen): Promise<number> {
  try {
    return await runAsked(optionsOf(args), screen)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    screen.err(`${error.message}\n`)
    return 2
  }
}

async function runAsked(asked: Asked, screen: Screen): Promise<number> {
  if (asked.version) {
    screen.out(`${version()}\n`)
    return 0
  }
  if (asked.help || asked.command === '') {
    screen.out(`${usage[asked.locale]}\n`)
    return asked.help ? 0 : 2
  }
  const command = Object.hasOwn(commands, asked.command) ? commands[asked.command] : undefined
  if (!command) throw new Failure(words[asked.locale].unknownCommand(asked.command, Object.keys(commands).join(', ')))
  return await command(asked, screen)
}
