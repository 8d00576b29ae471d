import type { Sentence } from '../../law/basis.js'
import { bareLabel } from '../../terms/label.js'
import { clip } from '../../words/problems.js'
import type { Facts } from '../facts.js'
import { goalsOf } from '../goalLine.js'
import type { Place } from '../printedCell.js'
import { isAlike, shinglesOf } from './shingles.js'
import { isFormHeading, topicsOf } from './topics.js'

/** Something that indicators are to measure: a duty, a task, a goal. */
export interface MeasuredItem extends Place {
  readonly text: string
}

/** The lists of what indicators are to measure, each with what the indicators (and of duties the tasks) speak of. */
export interface Measured {
  readonly list: 'duties' | 'tasks' | 'goals'
  readonly items: readonly MeasuredItem[]
  readonly isSpoken: (item: MeasuredItem) => boolean
  /** Whether indicators stand in groups that are headed by the items themselves. */
  readonly isHeaded: boolean
}

/** Duties that every list ends with, and that no indicator measures. */
const catchAll = /其他(?:工作|事项|任务)|交办/u
/** What keeps the unit going is measured by none of its indicators. */
const runsTheUnit = /运转|人员|工资|基本支出|日常|党的?建设|党建/u

/** What the indicators of a form are to measure; nothing where it has none. */
export function measuredLists(facts: Facts): readonly Measured[] {
  if (facts.indicators.length === 0) return []
  const topics = topicsOf(wordsOf(facts), facts.department)
  const work = topicsOf(
    facts.tasks.flatMap((task) => [task.printed.label, task.text('content') ?? '']),
    facts.department,
  )
  const duties = dutiesOf(facts)
  const isSpoken = spokenOf(topics, facts.department)
  return [
    headedBy(facts, duties) ?? listOf('duties', duties, spokenOf(new Set([...topics, ...work]), facts.department)),
    listOf('tasks', tasksOf(facts), isSpoken),
    listOf('goals', goalsOf(facts), isSpoken),
  ]
}

const listOf = (list: Measured['list'], items: readonly MeasuredItem[], isSpoken: Measured['isSpoken']): Measured => ({
  list,
  items,
  isSpoken,
  isHeaded: false,
})

/** An item is not spoken of, where it has not one word in common with what is said. */
const spokenOf =
  (said: ReadonlySet<string>, unit: string) =>
  ({ text }: MeasuredItem): boolean => {
    const topics = [...topicsOf([text], unit)]
    return topics.length === 0 || topics.some((topic) => said.has(topic))
  }

/** What indicators print, but for headings that a form prints for any unit. */
const wordsOf = ({ indicators }: Facts): readonly string[] =>
  indicators.flatMap((row) => [
    ...(isFormHeading(row.level2) ? [] : [row.level2]),
    row.text('keyWork') ?? '',
    row.shown,
    row.text('mediumTermLevel3') ?? '',
    ...row.targets.map(({ text }) => text),
  ])

function itemOf(path: readonly (string | number)[], { zh, en }: Sentence, text: string): MeasuredItem {
  const [row = ''] = /[^,;。、:]+/u.exec(bareLabel(text)) ?? []
  const label = { zh: `${zh}“${clip(text)}”`, en: `${en} “${clip(text)}”` }
  return { text, label, where: { path, table: String(path[0]), row, column: String(path.at(-1)) } }
}

const duty: Sentence = { zh: '职责', en: 'duty' }
const taskOfYear: Sentence = { zh: '年度任务', en: 'task' }

const dutiesOf = ({ printed: { duties } }: Facts): readonly MeasuredItem[] =>
  (duties && 'items' in duties ? duties.items : []).flatMap(({ text }, at) =>
    catchAll.test(bareLabel(text)) ? [] : [itemOf(['duties', 'items', at, 'text'], duty, text)],
  )

const tasksOf = ({ tasks }: Facts): readonly MeasuredItem[] =>
  tasks.flatMap((task) => {
    const content = task.text('content')
    const text = content || task.printed.label
    const path = ['tasks', task.at, content ? 'content' : 'name']
    return runsTheUnit.test(text) ? [] : [itemOf(path, taskOfYear, text)]
  })

/** Indicators grouped under the duties themselves: each duty has its group. Null where most duties head no group. */
function headedBy({ indicators }: Facts, items: readonly MeasuredItem[]): Measured | null {
  const groups = [...new Set(indicators.map(({ level2 }) => level2))]
  const headings = groups.filter((label) => !isFormHeading(label)).map((label) => shinglesOf([label]))
  const isHeading = (runs: ReadonlySet<string>): boolean => headings.some((heading) => isAlike(heading, runs))
  const headed = new Set(items.filter(({ text }) => isHeading(shinglesOf([text]))))
  if (2 * headed.size <= items.length) return null
  return { list: 'duties', items, isSpoken: (item) => headed.has(item), isHeaded: true }
}
