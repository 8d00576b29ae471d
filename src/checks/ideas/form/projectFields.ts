import { projectFieldsOf } from '../../../facts/projectFields.js'
import { byForm } from '../../../law/ground.js'
import { formFields } from '../../../terms/formField.js'
import { nounOf } from '../../../terms/term.js'
import type { Idea } from '../../idea.js'
import { foundTogether } from '../../together.js'

export const projectFields: Idea = {
  kind: 'inspection',
  id: 'T56',
  says: {
    zh: '表上印出的项目各栏已填写，且不只是单位名称',
    en: 'What the form asks about the project is filled in, and with more than the name of the unit',
  },
  basis: byForm('表上印有该栏', 'The form has room for it'),
  severity: 'note',
  claims: ({ facts }) => {
    const looked = projectFieldsOf(facts).map((field) => {
      const isBlank = field.text === ''
      return { place: field, noun: field.noun, isBlank, isWrong: isBlank || field.isUnitName }
    })
    return foundTogether('project', looked, {
      label: nounOf(formFields, 'project'),
      isNamed: true,
      fault: (wrong) => ({
        kind: 'fieldsUnfilled',
        blank: wrong.filter(({ isBlank }) => isBlank).map(({ noun }) => noun),
        named: wrong.filter(({ isBlank }) => !isBlank).map(({ noun }) => noun),
      }),
    })
  },
  example: {
    document: { kind: 'specialFundTarget', project: { name: '平台项目', managementRules: '' } },
    outcome: 'broken',
  },
}
