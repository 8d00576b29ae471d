/** How did many projects do, taken together? Run with `node --import tsx examples/summarisePortfolio.ts`. */
import { readFileSync } from 'node:fs'
import { tukeyFences } from '../src/deviation/outlierRule.js'
import { summarisePortfolio } from '../src/deviation/portfolio.js'
import { explainPortfolio, portfolioMarkdown } from '../src/presentation/portfolioMarkdown.js'
import { nationalGrades } from '../src/scoring/grades.js'

interface Row {
  readonly line: string
  readonly name: string
  readonly finalBudget: string
  readonly outturn: string
  readonly score: string
}

const file = new URL('./data/sanmenxia-2024-project-summary.json', import.meta.url)
const { rows }: { rows: Row[] } = JSON.parse(readFileSync(file, 'utf8'))
const projects = rows.map(({ line, name, ...figures }) => ({ key: line, label: name, ...figures }))
const portfolio = summarisePortfolio(projects, { unit: '万元', grades: nationalGrades, outliers: tukeyFences('1.5') })

process.stdout.write(`${explainPortfolio(portfolio)}\n\n${portfolioMarkdown(portfolio)}\n`)
