/** How did the original budget become the outturn? Run with `node --import tsx examples/bridgeBudget.ts`. */
import { readFileSync } from 'node:fs'
import { budgetBridge } from '../src/deviation/budgetBridge.js'
import { compositionVariance } from '../src/deviation/composition.js'
import { bridgeMarkdown, explainBridge } from '../src/presentation/bridgeMarkdown.js'
import { compositionMarkdown, explainComposition } from '../src/presentation/compositionMarkdown.js'

interface Figures {
  readonly originalBudget: string
  readonly finalBudget: string
  readonly outturn: string
}

const fileOf = (name: string): string => readFileSync(new URL(`./data/${name}.json`, import.meta.url), 'utf8')
const show = (text: string): void => {
  process.stdout.write(`${text}\n\n`)
}

for (const name of ['sanmenxia-2024-self-evaluation', 'zhuzhou-2023-self-evaluation']) {
  const { title, funding }: { title: string; funding: (Figures & { code: string; label: string })[] } = JSON.parse(
    fileOf(name),
  )
  const lines = funding.filter(({ code }) => code === 'total').map((row) => ({ ...row, key: row.code }))
  const bridge = budgetBridge(lines, { unit: '万元' })
  show(`${title}\n${explainBridge(bridge.total, bridge.unit)}`)
  show(bridgeMarkdown(bridge))
}

const { statements }: { statements: { kind: string; subject: string; figures: Figures }[] } = JSON.parse(
  fileOf('sanmenxia-2024-final-accounts'),
)
const items = statements.filter(({ kind, subject }) => kind === 'completion' && /^\d{7}$/.test(subject))
const variance = compositionVariance(items.map(({ subject, figures }) => ({ label: subject, ...figures })))
show(explainComposition(variance))
show(compositionMarkdown(variance, '万元'))
