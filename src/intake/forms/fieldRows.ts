import { formFields, goalHorizons, projectFields } from '../../terms/formField.js'
import type { Term } from '../../terms/term.js'
import type { Draft, JsonPath } from '../draft.js'
import { choice, choices } from './choiceRow.js'
import { putDuties, putOrganisation } from './dutyText.js'
import { type FormState, isTarget, nextOf } from './formState.js'
import { type FormCell, termIn } from './formWords.js'
import { putTargetGoal } from './goalRows.js'

/** Fields that hold rows: the cell that names one stands beside them. */
const sides: ReadonlySet<string> = new Set(['funding', 'goals', 'tasks', 'indicators', 'project', 'expenditure'])

/** Fields that a form prints once, with their place in the JSON. */
const places: Readonly<Record<string, JsonPath>> = {
  department: ['department'],
  departmentCode: ['departmentCode'],
  implementingUnit: ['implementingUnit'],
  unitCode: ['unitCode'],
  filedBy: ['filedBy'],
  thriftMeasures: ['thriftMeasures'],
}

/** What the project of a form says, by the forms that ask for it. */
const ofProject: Readonly<Record<string, readonly string[]>> = {
  selfEvaluation: ['name', 'code', 'category'],
  monitoring: ['name', 'code', 'category'],
  projectTarget: [
    'name',
    'code',
    'category',
    'term',
    'overview',
    'legalGrounds',
    'necessity',
    'safeguards',
    'schedule',
  ],
  specialFundTarget: [
    'name',
    'code',
    'term',
    'overview',
    'legalGrounds',
    'necessity',
    'safeguards',
    'schedule',
    'managementRules',
    'scopeOfUse',
    'conditions',
    'mediumTermPlan',
  ],
}

const isSide = (cell: FormCell): boolean => sides.has(termIn(formFields, cell.text)?.id ?? '')

/** Does a cell on the left name what the rows beside it are about? */
export const isSideLabel = (cell: FormCell): boolean => isSide(cell) || termIn(goalHorizons, cell.text) !== null

const labelOf = (cell: FormCell): Term | null => termIn(formFields, cell.text) ?? termIn(projectFields, cell.text)

/** A row of labels, each with what stands behind it; false where its first cell is no label. */
export function readFields(state: FormState, cells: readonly FormCell[]): boolean {
  const [first, second] = cells
  if (first === undefined) return false
  if (second && labelOf(first) && labelOf(second) && termIn(projectFields, first.text)?.id === 'overview')
    return readFields(state, cells.slice(1))
  const horizon = termIn(goalHorizons, first.text)
  if (horizon && isTarget(state.kind) && cells.length === 2) {
    putTargetGoal(state, first, second)
    return true
  }
  if (!isField(state, first)) return false
  if (choice(state, first, cells.slice(1))) return true
  for (let at = 0; at < cells.length; ) {
    const label = cells[at] as FormCell
    const value = cells[at + 1]
    if (!isField(state, label)) return at > 0
    const isBlank = value === undefined || isField(state, value)
    putField(state, label, isBlank ? undefined : value)
    at += isBlank ? 1 : 2
  }
  return true
}

const isField = ({ kind }: FormState, cell: FormCell): boolean => {
  const field = termIn(formFields, cell.text)?.id
  if (
    field !== undefined &&
    (Object.hasOwn(places, field) || field === 'reviews' || field === 'duties' || field === 'organisation')
  )
    return true
  const own = termIn(projectFields, cell.text)?.id
  return (
    own !== undefined &&
    ((ofProject[kind] ?? []).includes(own) || (kind === 'specialFundTarget' && Object.hasOwn(choices, own)))
  )
}

function putField(state: FormState, label: FormCell, value: FormCell | undefined): void {
  const { draft } = state
  const field = termIn(formFields, label.text)?.id ?? ''
  const printed = value ? [value.cell] : []
  if (value && field !== 'reviews') tell(draft, label, value, field === 'organisation')
  if (field === 'reviews') putReview(state, label, value)
  else if (field === 'duties') value && putDuties(draft, value)
  else if (field === 'organisation') value && putOrganisation(draft, value)
  else {
    const own = places[field] ?? ['project', termIn(projectFields, label.text)?.id ?? '']
    draft.put(own, value?.text ?? '', ...printed)
  }
}

const sentence = /[。；;]/u

/** Sentences stand in boxes as they do in texts. */
function tell(draft: Draft, label: FormCell, { cell }: FormCell, figuresKept: boolean): void {
  if (sentence.test(cell.text)) draft.told.push({ printed: cell, sections: [label.text], figuresKept })
}

const stamp = /[(（][盖签]章[)）]|[审核]{2}部门|[年月日\s]/gu

/** The box of a reviewer: what is left of its words beside stamp and date is the opinion. */
function putReview({ draft }: FormState, label: FormCell, value: FormCell | undefined): void {
  const path = nextOf(draft, ['reviews'])
  const printed = value ? [value.cell] : []
  const text = value?.text ?? ''
  const date = /(?:20)?\d\d\s*年\s*\d+\s*月\s*\d+\s*日/u.exec(text)?.[0] ?? ''
  const opinion = text.replace(date, '').replace(stamp, '').trim()
  draft.put([...path, 'label'], label.text, label.cell)
  draft.put([...path, 'opinion'], opinion, ...printed)
  draft.put([...path, 'date'], date, ...printed)
}
