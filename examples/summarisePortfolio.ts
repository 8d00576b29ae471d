/** How did many projects do, taken together? Run with `node --import tsx examples/summarisePortfolio.ts`. */
import { readFileSync } from 'node:fs'
import { projectsOf, summarisePortfolio, tukeyFences } from '../src/entries/analysis.js'
import { nationalGrades } from '../src/entries/policies.js'
import { nationalUseOfResults } from '../src/entries/unsourced.js'
import { explain, markdown, ProjectSummary } from '../src/index.js'

const file = new URL('./data/sanmenxia-2024-project-summary.json', import.meta.url)
const summary = ProjectSummary.parse(JSON.parse(readFileSync(file, 'utf8')))
const portfolio = summarisePortfolio(projectsOf(summary), {
  unit: summary.unit,
  grades: nationalGrades,
  outliers: tukeyFences('1.5'),
  use: nationalUseOfResults,
})

process.stdout.write(`${explain(portfolio)}\n\n${markdown(portfolio)}\n`)
