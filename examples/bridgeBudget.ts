/** How did the original budget become the outturn? Run with `node --import tsx examples/bridgeBudget.ts`. */
import { readFileSync } from 'node:fs'
import { budgetBridge, compositionVariance, linesOf, mixedScopes } from '../src/entries/analysis.js'
import { EvaluationReport, explain, FinalAccounts, markdown, SelfEvaluation } from '../src/index.js'

const jsonOf = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`./data/${name}.json`, import.meta.url), 'utf8'))
const show = (text: string): void => {
  process.stdout.write(`${text}\n\n`)
}

for (const name of ['sanmenxia-2024-self-evaluation', 'zhuzhou-2023-self-evaluation']) {
  const form = SelfEvaluation.parse(jsonOf(name))
  const bridge = budgetBridge(linesOf(form, 'unit'), form)
  show(`${form.department}\n${explain(bridge)}`)
  show(markdown(bridge))
}

const accounts = FinalAccounts.parse(jsonOf('sanmenxia-2024-final-accounts'))
const items = linesOf(accounts, 'functionalClass', { scope: 'generalPublicBudget' })
show(markdown(budgetBridge(items, accounts)))
const variance = compositionVariance(items)
show(explain(variance))
show(markdown(variance))

const report = EvaluationReport.parse(jsonOf('sanmenxia-2024-evaluation-report'))
for (const mixed of mixedScopes([accounts, report])) show(explain(mixed))
