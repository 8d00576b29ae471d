import { withCauses } from '../../entries/causes.js'
import { type Audited, reportOf } from '../../entries/reports.js'
import { auditor } from '../../entries/rules.js'
import { annotate } from '../annotate.js'
import { deliver } from '../deliver.js'
import { frameworkOf, frameworks } from '../frameworkOf.js'
import { openEach } from '../openAll.js'
import type { Opening } from '../opened.js'
import type { Asked } from '../options.js'
import { ruleSetOf } from '../ruleSetOf.js'
import type { Screen } from '../screen.js'
import { withoutKnown } from '../withoutKnown.js'

/** Audits every document of every file. */
export async function auditFiles(asked: Asked, screen: Screen): Promise<number> {
  const { locale, values } = asked
  const own = await ruleSetOf(asked)
  const framework = frameworkOf(asked)
  const ours = auditor({ ...own, frameworks, on: values.on ?? screen.today })
  const audited: Audited[] = []
  const openings: Pick<Opening, 'unread' | 'failures'>[] = []
  for await (const { opened, unread, failures } of openEach(asked, screen)) {
    openings.push({ unread, failures })
    for (const { file, document, places } of opened) {
      const knows = { ...(framework ? { framework } : {}), ...(places ? { places } : {}) }
      audited.push({ file, document, audit: withCauses(document, ours.audit(document, knows)) })
    }
  }
  const report = reportOf(withoutKnown(audited, asked), {
    locale,
    unread: openings.flatMap(({ unread }) => unread),
    failures: openings.flatMap(({ failures }) => failures),
  })
  await annotate(report, asked, screen)
  return await deliver(report, asked, screen)
}
