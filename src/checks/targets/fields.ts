import type { Place } from '../../facts/printedCell.js'
import { projectFields } from '../../terms/formField.js'
import { nounsOf } from '../../terms/term.js'
import { byForm, says } from '../accounts/ground.js'
import { foundCase } from '../printed/cellCases.js'
import type { TargetForm } from './form.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import { lettersOf, plainText } from './plainText.js'
import { toldTogether } from './toldTogether.js'

/** The fields of words that a form prints about its project. A plan need not be there: not every project is in one. */
const fields = /* @__PURE__ */ nounsOf(projectFields)
type Field = keyof typeof fields
const names = Object.keys(fields) as readonly Field[]

const placeOf = (field: Field, text: string): Place => ({
  label: {
    zh: `${fields[field].zh}${text ? `“${text}”` : '（空白）'}`,
    en: `${fields[field].en} ${text ? `“${text}”` : '(blank)'}`,
  },
  where: { path: ['project', field], table: 'project', row: field, column: field },
})

const printedFields = ({ project }: TargetForm): readonly (readonly [Field, string])[] =>
  names.flatMap((field) => {
    const text = project?.[field]
    return text === undefined ? [] : [[field, plainText(text)] as const]
  })

/** A name without the place before it is still the unit's. */
const isUnitName = (text: string, { department }: TargetForm): boolean =>
  lettersOf(text).length > 3 && lettersOf(department).endsWith(lettersOf(text))

export const fieldsRule: TargetInspection = {
  kind: 'inspection',
  id: 'T56',
  says: /* @__PURE__ */ says(
    '表上印出的项目各栏已填写，且不只是单位名称',
    'What the form asks about the project is filled in, and with more than the name of the unit',
  ),
  basis: /* @__PURE__ */ byForm('表上印有该栏', 'The form has room for it'),
  severity: 'note',
  applies,
  inspect: ({ document }, rule) =>
    toldTogether(
      rule,
      'project',
      printedFields(document).map(([field, text]) => {
        const named = isUnitName(text, document)
        const { zh, en } = fields[field]
        return foundCase(rule, 'project', placeOf(field, text), {
          outcome: text === '' || named ? 'broken' : 'holds',
          expected: named
            ? { zh: `${zh}的内容，而不是单位名称`, en: `${en}, not the name of the unit` }
            : { zh: `${zh}的内容，或“无”`, en: `${en}, or that there are none` },
        })
      }),
    ),
  example: {
    document: { kind: 'specialFundTarget', project: { name: '平台项目', managementRules: '' } },
    outcome: 'broken',
  },
}
