/** How were costs held within their budget, and how did they change? `node --import tsx examples/yearOnYear.ts` */
import { readFileSync } from 'node:fs'
import {
  BasicData,
  controlMarkdown,
  expenditureControl,
  explainControl,
  explainGrowth,
  growthByLine,
  growthMarkdown,
  growthWithin,
  linesOf,
} from '../src/index.js'

const show = (text: string): void => {
  process.stdout.write(`${text}\n\n`)
}

const file = new URL('./data/zhuzhou-2023-basic-data.json', import.meta.url)
const basicData = BasicData.parse(JSON.parse(readFileSync(file, 'utf8')))

const rows = expenditureControl(basicData)
show(controlMarkdown(rows, basicData))
for (const row of rows.filter(({ line }) => line.key === 'threePublic' || line.key === 'nonPersonnel'))
  show(explainControl(row))

const growth = growthByLine(growthWithin(linesOf(basicData, 'threePublic')), basicData)
show(explainGrowth(growth))
show(growthMarkdown(growth))
