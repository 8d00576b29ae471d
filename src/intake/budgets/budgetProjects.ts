import { projectFields } from '../../terms/formField.js'
import { bareLabel } from '../../terms/label.js'
import { projectPageParts } from '../../terms/projectPage.js'
import { type Term, termByLabel } from '../../terms/term.js'
import type { Draft } from '../draft.js'
import { oneLine, type Printed } from '../printed.js'

const page = /^(.*?)(?:项目)?(?:经费|支出)?情况说明$/u
const isPages = /项目(?:经费|支出)?情况说明$/u
const longestHeading = 60

const money = String.raw`([\d,，.]+\s*(?:亿元|万元|元))`
/** The money of the year: called the total, or the only amount that the paragraph has. */
const ofYear = new RegExp(
  String.raw`(?:总额|总计|合计|共计|共安排|年度预算|本年预算|预算(?:资金|金额|安排))[^\d，。；]{0,12}${money}`,
  'u',
)
const ofTerm = new RegExp(
  String.raw`(?:总投资|投资估算|概算|总预算|项目总(?:金额|经费)|全周期)[^\d，。；]{0,14}${money}`,
  'u',
)
const anyMoney = new RegExp(money, 'gu')

const fields: readonly (readonly [Term, string])[] = [
  ...projectFields.filter(({ id }) => id === 'overview').map((term): [Term, string] => [term, 'overview']),
  ...projectFields.filter(({ id }) => id === 'legalGrounds').map((term): [Term, string] => [term, 'basis']),
  ...projectPageParts.map((term): [Term, string] => [term, term.id]),
]
const goals: readonly string[] = ['绩效目标', '项目绩效目标', '总体绩效目标']

interface Project {
  readonly name: { readonly text: string; readonly printed: Printed } | null
  readonly fields: Map<string, Printed[]>
}

/** The pages on projects at the end of a budget: each with its name, its parts in words, and the money that they tell. */
export function putBudgetProjects(draft: Draft, texts: readonly Printed[]): void {
  const projects = projectsIn(texts).filter(({ fields: own }) => own.size > 1)
  for (const [at, project] of projects.entries()) putProject(draft, at, project)
}

function projectsIn(texts: readonly Printed[]): readonly Project[] {
  const projects: Project[] = []
  let name: Project['name'] = null
  let isOpen = false
  let field: string | null = null
  for (const printed of texts) {
    const line = oneLine(printed.text)
    const own = fieldOf(line)
    const title = line.length <= longestHeading ? bareLabel(line) : ''
    if (isPages.test(title)) {
      const text = page.exec(title)?.[1] ?? ''
      name = text === '' ? null : { text: named(line, text), printed }
      isOpen = true
      field = null
    } else if (isOpen && own !== null) {
      if (own === 'overview' || projects.length === 0 || (name && projects.at(-1)?.name !== name))
        projects.push({ name, fields: new Map() })
      field = own
      projects.at(-1)?.fields.set(field, [])
    } else if (isOpen && field !== null) projects.at(-1)?.fields.get(field)?.push(printed)
  }
  return projects
}

/** The name as it is printed, without the words behind it. */
const named = (line: string, bare: string): string => {
  const printed = line.replace(/(?:项目)?(?:经费|支出)?情况说明.*$/u, '').trim()
  return printed === '' ? bare : printed
}

/** Which part of a page does this heading begin? */
function fieldOf(line: string): string | null {
  const bare = bareLabel(line, 'ordinal').replace(/[:：]$/u, '')
  if (goals.includes(bare)) return 'goal'
  return fields.find(([term]) => termByLabel([term], bare) !== null)?.[1] ?? null
}

function putProject(draft: Draft, at: number, { name, fields: own }: Project): void {
  const path = ['projectPages', at]
  const text = (field: string): string => (own.get(field) ?? []).map((printed) => oneLine(printed.text)).join('')
  const guessed = nameIn(text('overview'))
  if (name) draft.put([...path, 'name'], name.text, name.printed)
  else {
    const first = (own.get('overview') ?? [])[0]
    draft.put([...path, 'name'], guessed ?? `项目${at + 1}`, ...(first ? [first] : []))
    draft.doubt([...path, 'name'], guessed ?? `项目${at + 1}`, 'nameFromText')
  }
  for (const [field, printed] of own) {
    if (text(field) === '') continue
    draft.put([...path, field], text(field), ...printed)
    for (const one of printed) draft.spent.set(one, 'figures')
  }
  const amounts = text('arrangement').match(anyMoney) ?? []
  const amount = ofYear.exec(text('arrangement'))?.[1] ?? (amounts.length === 1 ? amounts[0] : undefined)
  const term = ofTerm.exec(`${text('overview')}${text('period')}${text('arrangement')}`)?.[1]
  const arranged = own.get('arrangement')?.[0]
  if (amount !== undefined) draft.put([...path, 'amount'], amount, ...(arranged ? [arranged] : []))
  if (term !== undefined) draft.put([...path, 'termAmount'], term)
}

/** The project that the first clause of an overview is about: `由某街道建设的某中心新建工程，位于…`. */
function nameIn(overview: string): string | null {
  const [clause = ''] = overview.split(/[，,。；;]/u)
  const found = /(?:^|的|[“《])([^的“”《》]{4,40}?(?:工程|项目|计划|经费|专项))/u.exec(clause)?.[1]
  return found?.trim() ?? null
}
