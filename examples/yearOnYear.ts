/** How were costs held within their budget, and how did they change? `node --import tsx examples/yearOnYear.ts` */
import { readFileSync } from 'node:fs'
import { expenditureControl, growthByLine, growthWithin, linesOf } from '../src/entries/analysis.js'
import { BasicData, explain, markdown } from '../src/index.js'

const show = (text: string): void => {
  process.stdout.write(`${text}\n\n`)
}

const file = new URL('./data/zhuzhou-2023-basic-data.json', import.meta.url)
const basicData = BasicData.parse(JSON.parse(readFileSync(file, 'utf8')))

const rows = expenditureControl(basicData)
show(markdown(rows))
for (const row of rows.filter(({ line }) => line.key === 'threePublic' || line.key === 'nonPersonnel'))
  show(explain(row))

const growth = growthByLine(growthWithin(linesOf(basicData, 'threePublic')), basicData)
show(explain(growth))
show(markdown(growth))
