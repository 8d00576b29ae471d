import { describe, expect, expectTypeOf, it } from 'vitest'
import * as z from 'zod'
import { jsonSchemaOf } from '../../../build/jsonSchema.js'
import { BasicData } from '../../../src/documents/basicData.js'
import { FinalAccounts } from '../../../src/documents/finalAccounts.js'
import { type FormKind, formKinds } from '../../../src/documents/formKinds.js'
import { type AnyDocument, formDefinitions, forms } from '../../../src/documents/forms.js'
import { Monitoring } from '../../../src/documents/monitoring.js'
import { ProjectTarget } from '../../../src/documents/projectTarget.js'
import { SelfEvaluation } from '../../../src/documents/selfEvaluation.js'
import { audit } from '../../../src/procedures/audit.js'
import { composeForm } from '../../../src/procedures/composeForm.js'
import { readDocument } from '../../../src/procedures/read.js'
import { jsonOf } from '../../definitions/emptyDocument.js'

/** What the form asks for that no paper can print. */
function headerOf(kind: FormKind): object {
  const { $schema: _, kind: __, unit: ___, ...asked } = jsonOf(kind, {}) as Record<string, unknown>
  const printed = { ...formDefinitions[kind].blank, tables: {} }
  return Object.fromEntries(Object.entries(asked).filter(([key]) => !Object.hasOwn(printed, key)))
}

const compose = composeForm as (schema: unknown, header: object) => AnyDocument
const blanks = formKinds.map((kind) => [kind, compose(forms[kind], headerOf(kind))] as const)

describe.each(blanks)('the blank of %s', (kind, blank) => {
  it('is read by its schema, and stays one through JSON', () => {
    const json: unknown = JSON.parse(JSON.stringify(blank))
    const { document, problems } = readDocument(json)
    expect(problems).toBeUndefined()
    expect(JSON.parse(JSON.stringify(document))).toEqual(json)
  })

  it('audits without an error', () => {
    expect(audit(blank).findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('has a name, where the form has a place for one', () => {
    const { title } = jsonSchemaOf(kind).properties as Readonly<Record<string, unknown>>
    expect('title' in blank).toBe(title !== undefined && kind !== 'selfEvaluation')
  })
})

describe('blank tables', () => {
  it('have the rows and columns that every place prints, with nothing in them', () => {
    const { tables } = composeForm(FinalAccounts, { year: 2024, department: '某局' }).toJSON()
    expect(tables.incomeAndExpenditure?.title).toBe('收入支出决算总表')
    expect(tables.incomeAndExpenditure?.income.rows[0]).toEqual({
      code: 'generalPublicBudget',
      label: '一般公共预算财政拨款',
      outturn: '',
    })
    expect(tables.threePublic?.rows.map(({ label }) => label)).toEqual(['预算数', '决算数'])
    expect(Object.keys(tables)).toHaveLength(9)
    const control = composeForm(BasicData, { year: 2024, department: '某局' }).toJSON().tables.expenditureControl
    expect(control?.title).toBe('经费控制情况')
    expect(control?.rows[2]).toMatchObject({ label: '其中：公车购置', outturn: '' })
  })
})

describe('what a caller says of the form', () => {
  it('is its header, and what no paper can know', () => {
    const form = composeForm(Monitoring, { year: 2025, department: '某局', form: 'project', period: { month: 6 } })
    expectTypeOf(form).toEqualTypeOf<Monitoring>()
    expect(form).toMatchObject({ title: '绩效运行监控表', unit: '万元', period: { month: 6 }, indicators: [] })
    // @ts-expect-error the months that are watched are asked for
    expect(() => composeForm(Monitoring, { year: 2025, department: '某局', form: 'project' })).toThrow('period')
  })

  it('may be more: its unit, rows that are known already', () => {
    const project = { name: '培训项目' }
    const form = composeForm(ProjectTarget, { year: 2025, department: '某局', unit: '元', project })
    expect(form).toMatchObject({ unit: '元', project, goals: [] })
    expect(composeForm(ProjectTarget, { year: 2025, department: '某局' }).project).toEqual({ name: '' })
    expect(composeForm(SelfEvaluation, { year: 2025, department: '某局', form: 'department' }).form).toBe('department')
  })

  it('does not change which form it is, and is of a form that there is', () => {
    // @ts-expect-error the schema says the kind
    expect(() => composeForm(BasicData, { kind: 'monitoring', year: 2025, department: '某局' })).toThrow('kind')
    expect(() => compose({}, { year: 2025, department: '某局' })).toThrow(TypeError)
  })
})

it('a schema that is made when it is first used is the form that it stands for', () => {
  const later = z.lazy(() => Monitoring)
  const header = { year: 2025, department: '某局', form: 'project', period: { month: 6 } } as const
  expect(composeForm(later, header)).toEqual(composeForm(Monitoring, header))
})
