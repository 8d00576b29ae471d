/** What does a blank form look like, and what is still to be filled in? `node --import tsx examples/composeForm.ts`. */
import { projectSelfEvaluation2020 } from '../src/frameworks/projectSelfEvaluation2020.js'
import { suzhouDepartment2024 } from '../src/frameworks/suzhouDepartment2024.js'
import { audit, composeForm, explain } from '../src/index.js'

const say = (...lines: readonly string[]): void => {
  process.stdout.write(`${lines.join('\n')}\n`)
}

for (const framework of [projectSelfEvaluation2020, suzhouDepartment2024]) {
  const form = composeForm(framework, { year: 2024, department: '某市文化局' })
  say(`# ${framework.title.zh}`, ...form.indicators.map(({ level1, level2 }) => `${level1} / ${level2 || '……'}`))
  say('', ...audit(form, { framework }).findings.map((finding) => explain(finding)), '')
}

say(JSON.stringify(composeForm(projectSelfEvaluation2020, { year: 2024, department: '某市文化局' }), null, 2))
