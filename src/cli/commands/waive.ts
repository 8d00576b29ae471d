import { auditor, waiverOf } from '../../entries/rules.js'
import { write } from '../deliver.js'
import { Failure } from '../failure.js'
import { frameworkOf, frameworks } from '../frameworkOf.js'
import { openAll } from '../openAll.js'
import type { Asked } from '../options.js'
import type { Screen } from '../screen.js'
import { words } from '../words.js'

/** A finding of a file as a waiver, to be put into the `waivers` of a rule set. */
export async function waiveFinding(asked: Asked, screen: Screen): Promise<number> {
  const { key = '', reason = '', by = '', until = '' } = asked.values
  for (const [name, value] of Object.entries({ key, reason, by, until }))
    if (value === '') throw new Failure(words[asked.locale].missingOption(`--${name}`))
  const framework = frameworkOf(asked)
  const { opened } = await openAll(asked, screen)
  const ours = auditor({ frameworks, on: screen.today })
  const waivers = opened.flatMap(({ document }) =>
    ours
      .audit(document, framework ? { framework } : {})
      .findings.filter((finding) => finding.key === key)
      .map((finding) =>
        waiverOf(finding, {
          reason,
          by,
          until,
          department: document.department,
          ...(typeof document.year === 'number' ? { year: document.year } : {}),
        }),
      ),
  )
  if (waivers.length === 0) throw new Failure(words[asked.locale].noFinding(key))
  write(`${JSON.stringify(waivers, null, 2)}\n`, asked, screen)
  return 0
}
