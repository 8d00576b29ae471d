import { formSheets } from '../../entries/reports.js'
import { type AnyDocument, composeForm, type FormSchema, forms } from '../../index.js'
import { write } from '../deliver.js'
import { Failure } from '../failure.js'
import { frameworks } from '../frameworkOf.js'
import { kindAsked, yearAsked } from '../hintsOf.js'
import type { Asked } from '../options.js'
import type { Screen } from '../screen.js'
import { words } from '../words.js'

/** The blank form of a framework or of a kind, as JSON or as a workbook to fill in. */
export async function blankForm(asked: Asked, screen: Screen): Promise<number> {
  const { names, values, locale } = asked
  const [name = values.framework ?? ''] = names
  const header = { year: yearAsked(asked) ?? Number(screen.today.slice(0, 4)), department: values.department ?? '' }
  const framework = frameworks.find(({ id }) => id === name)
  const schema = Object.hasOwn(forms, name) ? forms[name as keyof typeof forms] : undefined
  if (!framework && !schema)
    throw new Failure(
      words[locale].noFramework(name, [...frameworks.map(({ id }) => id), ...Object.keys(forms)].join(', ')),
    )
  const kind = kindAsked(asked)
  const form = framework
    ? composeForm(framework, { ...header, ...(kind === undefined ? {} : { kind: kind as 'selfEvaluation' }) })
    : composeForm(schema as FormSchema<unknown, { year: number; department: string }>, header)
  write(await printed(form as AnyDocument, asked), asked, screen)
  return 0
}

/** The blank form as JSON, or as sheets with the heads of the paper. */
async function printed(
  form: AnyDocument,
  { values: { format = 'json' }, locale }: Asked,
): Promise<string | Uint8Array> {
  if (format === 'json') return `${JSON.stringify(form, null, 2)}\n`
  if (format !== 'xlsx') throw new Failure(words[locale].unknownFormat(format, 'json, xlsx'))
  const { writeSheets } = await import('../../entries/xlsx.js')
  return await writeSheets(formSheets(form))
}
