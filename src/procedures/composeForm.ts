import type { FormSchema } from '../documents/formSchema.js'
import { forms } from '../documents/forms.js'
import type { SelfEvaluationJson } from '../documents/json/selfEvaluationJson.js'
import { partsGiven } from '../exact/printedText.js'
import type { Framework, FrameworkLevel } from '../scoring/framework.js'
import type { FrameworkForm, FrameworkFormKind } from '../scoring/frameworkForm.js'
import { groupsOn, levelsOn } from '../scoring/printedOn.js'
import { type BlankHeader, blankForm } from './blankForm.js'

/** What whoever will fill the form in says of himself; number, title and money unit where they differ from the paper's. */
export interface ComposeHeader<K extends FrameworkFormKind = FrameworkFormKind>
  extends Pick<SelfEvaluationJson, 'year' | 'department'>,
    Partial<
      Pick<
        SelfEvaluationJson,
        'departmentCode' | 'implementingUnit' | 'unitCode' | 'region' | 'level' | 'number' | 'title' | 'unit'
      >
    > {
  /** Which form, where the framework has several. */
  readonly kind?: K
  /** The project that the form is about. */
  readonly project?: { readonly name: string; readonly code?: string }
}

/** A blank document of a kind. */
export type ComposedForm<K extends FrameworkFormKind> = ReturnType<(typeof forms)[K]['parse']>

/**
 * The blank form of a framework: what is there before anything is filled in?
 *
 * Gives a document of the form with the header of the caller, the rows of money, goals and fields that the paper prints,
 * and a row of indicators for each level-2 group, all with blank cells. Points stand where the framework gives them: of
 * execution, of each level (`sections`) and in total; what no paper prints is left blank, never guessed. Groups that are
 * the unit's own, such as duties, are one row without a label. `JSON.stringify` gives the form to fill in. Name the
 * `kind`: it chooses the form where the framework has several, and gives the document its type.
 *
 * @throws TypeError where the framework has no such form, or several and none is named; and as the schema does for a
 * header that is none.
 * @example
 * const form = composeForm(projectSelfEvaluation2020, { kind: 'selfEvaluation', year: 2024, department: '某局' })
 * form.funding[0]?.points // => '10'
 */
export function composeForm<K extends FrameworkFormKind = FrameworkFormKind>(
  framework: Framework,
  header: ComposeHeader<K>,
): ComposedForm<K>
/**
 * The blank form of a schema, for forms that no framework lays out.
 *
 * Gives a document with the header of the caller, the tables of money with the rows and columns that every place prints,
 * their cells blank, and lists without rows. What no paper can know is asked for, such as the `period` of a monitoring form;
 * what is known already may be given too, and stands in its place.
 *
 * @throws TypeError for what is no schema of a form; and as the schema does for a header that is none.
 * @example
 * const form = composeForm(Monitoring, { year: 2025, department: '某局', form: 'project', period: { month: 6 } })
 * form.title // => '绩效运行监控表'
 */
export function composeForm<Document, Json>(schema: FormSchema<Document, Json>, header: BlankHeader<Json>): Document
export function composeForm(of: Framework | FormSchema<unknown, unknown>, header: object): unknown {
  partsGiven(of, 'composeForm')
  return 'levels' in of ? formUnder(of, header as ComposeHeader) : blankForm(of, header)
}

function formUnder(framework: Framework, { project, ...header }: ComposeHeader): ComposedForm<FrameworkFormKind> {
  const form = formOf(framework, header.kind)
  const { columns: _, ...printed } = form
  const levels = levelsOn(framework, form.kind)
  const about = 'project' in printed ? { ...printed.project, ...project } : project
  return forms[printed.kind].parse({
    ...printed,
    ...(printed.kind === 'selfEvaluation' ? pointsOf(printed, framework, levels) : {}),
    ...header,
    kind: printed.kind,
    ...(about ? { project: about } : {}),
    indicators: levels.flatMap((level) => rowsOf(form, level)),
  })
}

function formOf({ id, forms }: Framework, kind: FrameworkFormKind | undefined): FrameworkForm {
  const [form, ...others] = forms.filter((one) => kind === undefined || one.kind === kind)
  const kinds = forms.map((one) => one.kind).join(', ')
  if (!form) throw new TypeError(`${id} has no form ${kind ?? ''}; it has ${kinds || 'none'}`)
  if (others.length > 0) throw new TypeError(`${id} has several forms, name one of them: ${kinds}`)
  return form
}

/** All money, where the form has a column for the points of its execution. */
const isScored = ({ code, points }: SelfEvaluationJson['funding'][number]): boolean =>
  code === 'total' && points !== undefined

type PrintedSelfEvaluation = Pick<SelfEvaluationJson, 'funding' | 'totals'>

/** What a self-evaluation prints of points before it is filled in. */
function pointsOf(
  { funding, totals }: PrintedSelfEvaluation,
  { id, execution, total }: Framework,
  levels: readonly FrameworkLevel[],
) {
  const sections = levels.flatMap(({ zh, points }) => (points === null ? [] : [{ level1: zh, points }]))
  return {
    framework: id,
    funding: funding.map((row) => (isScored(row) ? { ...row, points: execution.points ?? '' } : row)),
    ...(sections.length > 0 ? { sections } : {}),
    ...(totals ? { totals: { ...totals, points: total ?? '' } } : {}),
  }
}

const ownGroup = { zh: '' } as const

/** The rows of a level, one for each group. Where two terms stand side by side, each has the label of the group. */
function rowsOf({ kind, columns }: FrameworkForm, level: FrameworkLevel) {
  const labels = groupsOn(level, kind) ?? [ownGroup]
  return labels.map(({ zh: level2 }) => ({
    level1: level.zh,
    level2,
    level3: '',
    ...columns,
    ...level.columns,
    ...('mediumTermLevel2' in columns ? { mediumTermLevel2: level2 } : {}),
  }))
}
