/** How far are money and goals at half-year, and what is owed? `node --import tsx examples/monitorHalfYear.ts` */
import { readFileSync } from 'node:fs'
import { goalOf, linesOf, monitorProgress, owedReasons, owedWhen } from '../src/entries/analysis.js'
import { monitoringDeviation } from '../src/entries/policies.js'
import { DepartmentBudgetTarget, explain, Monitoring, markdown } from '../src/index.js'

const jsonOf = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`./data/${name}.json`, import.meta.url), 'utf8'))
const show = (text: string): void => {
  process.stdout.write(`${text}\n\n`)
}
const cutOff = '2024-06-30'

const target = DepartmentBudgetTarget.parse(jsonOf('suzhou-2024-department-target'))
const planned = monitorProgress({ lines: linesOf(target, 'expenditureLine') }, { unit: target.unit, cutOff })
show(explain(planned))
show(markdown(planned))
show(markdown(owedWhen(target, cutOff).filter(({ standing, what }) => standing === 'due' && what === 'money')))

const form = Monitoring.parse(jsonOf('monitoring-illustration'))
const lines = linesOf(form, 'expenditureLine')
const watched = monitorProgress({ lines, goals: [goalOf(form)] }, { unit: form.unit, cutOff })
show(explain(watched, { locale: 'en' }))
show(markdown(watched, { locale: 'en' }))
const reasons = owedReasons(lines, [monitoringDeviation], form)
show(
  markdown(
    reasons.filter(({ owed }) => owed),
    { locale: 'en' },
  ),
)
