import { projectSelfEvaluation2020 } from '../../entries/frameworks.js'
import {
  type AnyDocument,
  analyzeDeviation,
  evaluate,
  explain,
  type Framework,
  markdown,
  type Tellable,
} from '../../index.js'
import { write } from '../deliver.js'
import { Failure } from '../failure.js'
import { frameworkOf } from '../frameworkOf.js'
import { openAll } from '../openAll.js'
import type { Asked } from '../options.js'
import type { Screen } from '../screen.js'
import { words } from '../words.js'

type Procedure = (document: AnyDocument, framework: Framework) => Tellable

/** What a procedure says of every document that it takes; of others why it takes them not. */
async function tell(procedure: Procedure, asked: Asked, screen: Screen): Promise<number> {
  const { locale, values } = asked
  const framework = frameworkOf(asked) ?? projectSelfEvaluation2020
  const { opened, failures } = await openAll(asked, screen)
  const told = opened.map(({ file, document }) => ({ file, document, result: procedure(document, framework) }))
  const format = values.format ?? 'text'
  const printers: Readonly<Record<string, () => string>> = {
    json: () =>
      `${JSON.stringify(
        told.map(({ file, result }) => ({ file, result })),
        null,
        2,
      )}\n`,
    markdown: () => `${told.map(({ file, result }) => markdown(result, { locale, title: file })).join('\n\n')}\n`,
    text: () => `${told.map(({ file, result }) => `■ ${file}\n${explain(result, { locale })}`).join('\n\n')}\n`,
  }
  const print = Object.hasOwn(printers, format) ? printers[format] : undefined
  if (!print) throw new Failure(words[locale].unknownFormat(format, Object.keys(printers).join(', ')))
  write(print(), asked, screen)
  for (const { file, message } of failures) screen.err(`${file}: ${message}\n`)
  return failures.length > 0 ? 2 : 0
}

export const tellScores = (asked: Asked, screen: Screen): Promise<number> =>
  tell((document, framework) => evaluate(document as Parameters<typeof evaluate>[0], framework), asked, screen)

export const tellDeviations = (asked: Asked, screen: Screen): Promise<number> =>
  tell(
    (document, framework) => analyzeDeviation(document as Parameters<typeof analyzeDeviation>[0], framework),
    asked,
    screen,
  )
