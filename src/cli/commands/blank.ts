import { composeForm, type FormSchema, forms } from '../../index.js'
import { write } from '../deliver.js'
import { Failure } from '../failure.js'
import { frameworks } from '../frameworkOf.js'
import { kindAsked, yearAsked } from '../hintsOf.js'
import type { Asked } from '../options.js'
import type { Screen } from '../screen.js'
import { words } from '../words.js'

/** The blank form of a framework or of a kind, as JSON to fill in. */
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
  write(`${JSON.stringify(form, null, 2)}\n`, asked, screen)
  return 0
}
