import { withCauses } from '../../entries/causes.js'
import { reportOf } from '../../entries/reports.js'
import { auditor } from '../../entries/rules.js'
import { deliver } from '../deliver.js'
import { openAll } from '../openAll.js'
import type { Asked } from '../options.js'
import { ruleSetOf } from '../ruleSetOf.js'
import type { Screen } from '../screen.js'
import { knownBy } from '../withoutKnown.js'
import { words } from '../words.js'

/** Holds the documents of all files against each other. */
export async function reconcileFiles(asked: Asked, screen: Screen): Promise<number> {
  const own = await ruleSetOf(asked)
  const { opened, unread, failures } = await openAll(asked, screen)
  const ours = auditor({ ...own, on: asked.values.on ?? screen.today })
  const documents = opened.map(({ document }) => document)
  const together = withCauses(documents, ours.reconcile(documents))
  if (together.coverage === null) screen.err(`${words[asked.locale].nothingShared}\n`)
  const file = [...new Set(opened.map((one) => one.file))].join(' · ')
  const audited = knownBy(asked)([{ file, document: null, audit: together }])
  return await deliver(reportOf(audited, { locale: asked.locale, unread, failures }), asked, screen)
}
