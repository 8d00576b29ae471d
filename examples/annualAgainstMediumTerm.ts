/** How much of the medium term does the year take? `node --import tsx examples/annualAgainstMediumTerm.ts` */
import { readFileSync } from 'node:fs'
import {
  againstMediumTerm,
  cumulateYears,
  explainMediumTerm,
  linesOf,
  mediumTermMarkdown,
  multiYearMarkdown,
  SpecialFundTarget,
} from '../src/index.js'

const show = (text: string): void => {
  process.stdout.write(`${text}\n\n`)
}

const file = new URL('./data/hengyang-2021-special-fund-target.json', import.meta.url)
const form = SpecialFundTarget.parse(JSON.parse(readFileSync(file, 'utf8')))

const terms = againstMediumTerm(form)
if (terms.total) show(explainMediumTerm(terms.total, terms))
show(mediumTermMarkdown(terms))

const projects = linesOf(form, 'project').map(({ key, label, mediumTermBudget = null, annualBudget }) => ({
  key,
  label,
  totalBudget: mediumTermBudget,
  years: [{ year: form.year, budget: annualBudget }],
}))
show(multiYearMarkdown(cumulateYears(projects, form), form))
