import { readFileSync } from 'node:fs'
import type { CorpusPaper, Json, Path, Wrong } from './paper.js'

const paper = (name: string, wrong: readonly Wrong[]): CorpusPaper => {
  const file = new URL(`../../examples/data/${name}.json`, import.meta.url)
  const json = JSON.parse(readFileSync(file, 'utf8')) as { kind: string } & Json
  return { name, form: json.kind, json, wrong, isPartial: true }
}

const at = (pointer: string): Path => pointer.split('/').map((key) => (/^\d+$/u.test(key) ? Number(key) : key))
const wrong = (what: string, ...places: readonly string[]): Wrong => ({ what, at: places.map(at) })

/** Published papers: what was found wrong in them by hand, which is a part of what is. */
export const realPapers: readonly CorpusPaper[] = [
  paper('sanmenxia-2024-final-accounts', [
    wrong(
      'the eight items add to 1150.19, not to the 1003.69 of the general budget',
      'statements/45/figures/originalBudget',
    ),
    wrong('goods, works and services add to 10, the procurement is 0', 'statements/102/figures/whole', 'statements/98'),
    wrong(
      '414.82 is 114.66 % of the project expenditure of the general budget, not 53.33 %',
      'statements/113/figures/rate',
    ),
    wrong(
      'all eight projects have 100 points, one of them has 90',
      'statements/121/figures/score',
      'statements/139/figures/score',
    ),
  ]),
  paper('sanmenxia-2024-self-evaluation', [
    wrong('1285.83 of 1389.88 is 92.51 %, not 95.00', 'funding/0/rate', 'funding/1/rate'),
    wrong('the budget was adjusted by 38.45 %, the rate says 20 %', 'indicators/9/actual'),
  ]),
  paper('sanmenxia-2024-evaluation-report', [
    wrong('sections have other points in the conclusion than under their headings', 'conclusion/sections', 'sections'),
    wrong('a project of 222.06 is executed by 222.06 %', 'projects/4', 'statements'),
  ]),
  paper('zhuzhou-2023-self-evaluation', [
    wrong('3451 guarantees of 320 asked for, and no reason', 'indicators/1/actual'),
    wrong('5.7亿元 of 6000万元 asked for, and no reason', 'indicators/10/actual'),
    wrong(
      'the final budget is the outturn, after a cut from 2398.32',
      'funding/0/originalBudget',
      'funding/0/finalBudget',
    ),
  ]),
  paper('hengyang-2021-department-target', [
    wrong(
      '4000 of non-tax revenue in the goal, 4800 in the indicator',
      'goals/1/expected',
      'indicators/6/target',
      'statements/2/figures/budget',
    ),
  ]),
  paper('suzhou-2024-department-target', [
    wrong(
      'at most 30000 deals are asked for, of which more is better',
      'indicators/62/target',
      'indicators/62/halfYearTarget',
    ),
  ]),
]
