/** How much of the medium term does the year take? `node --import tsx examples/annualAgainstMediumTerm.ts` */
import { readFileSync } from 'node:fs'
import { againstMediumTerm, cumulateYears, linesOf } from '../src/entries/analysis.js'
import { explain, markdown, SpecialFundTarget, yearOf } from '../src/index.js'

const show = (text: string): void => {
  process.stdout.write(`${text}\n\n`)
}

const file = new URL('./data/hengyang-2021-special-fund-target.json', import.meta.url)
const form = SpecialFundTarget.parse(JSON.parse(readFileSync(file, 'utf8')))

const terms = againstMediumTerm(form)
show(explain(terms))
show(markdown(terms))

const projects = linesOf(form, 'project').map(({ key, label, mediumTermBudget = null, annualBudget }) => ({
  key,
  label,
  totalBudget: mediumTermBudget,
  years: [{ year: yearOf(form.year), budget: annualBudget }],
}))
show(markdown(cumulateYears(projects, form)))
