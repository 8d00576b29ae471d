/** How did the original budget become the outturn? Run with `node --import tsx examples/bridgeBudget.ts`. */
import { readFileSync } from 'node:fs'
import {
  bridgeMarkdown,
  budgetBridge,
  compositionMarkdown,
  compositionVariance,
  EvaluationReport,
  explainBridge,
  explainComposition,
  explainMixedScopes,
  FinalAccounts,
  linesOf,
  mixedScopes,
  SelfEvaluation,
} from '../src/index.js'

const jsonOf = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`./data/${name}.json`, import.meta.url), 'utf8'))
const show = (text: string): void => {
  process.stdout.write(`${text}\n\n`)
}

for (const name of ['sanmenxia-2024-self-evaluation', 'zhuzhou-2023-self-evaluation']) {
  const form = SelfEvaluation.parse(jsonOf(name))
  const bridge = budgetBridge(linesOf(form, 'unit'), form)
  show(`${form.department}\n${explainBridge(bridge.total, bridge)}`)
  show(bridgeMarkdown(bridge))
}

const accounts = FinalAccounts.parse(jsonOf('sanmenxia-2024-final-accounts'))
const items = linesOf(accounts, 'functionalClass', { scope: 'generalPublicBudget' })
show(bridgeMarkdown(budgetBridge(items, accounts)))
const variance = compositionVariance(items)
show(explainComposition(variance))
show(compositionMarkdown(variance, accounts))

const report = EvaluationReport.parse(jsonOf('sanmenxia-2024-evaluation-report'))
for (const mixed of mixedScopes([accounts, report])) show(explainMixedScopes(mixed))
