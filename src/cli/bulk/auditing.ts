import { withCauses } from '../../entries/causes.js'
import { type Audited, reportOf } from '../../entries/reports.js'
import { auditor } from '../../entries/rules.js'
import { frameworkOf, frameworks } from '../frameworkOf.js'
import { open } from '../opened.js'
import type { Asked } from '../options.js'
import { ruleSetOf } from '../ruleSetOf.js'
import { knownBy } from '../withoutKnown.js'
import type { Portion } from './portion.js'
import type { Told } from './told.js'

/** How one piece of work is audited; what is asked and cannot be is refused before the first. */
export async function auditing(asked: Asked, today: string): Promise<(portion: Portion) => Promise<Told>> {
  const { locale, values } = asked
  const own = await ruleSetOf(asked)
  const framework = frameworkOf(asked, own.rules?.frameworks)
  const withoutKnown = knownBy(asked)
  const ours = auditor({ ...own, frameworks, on: values.on ?? today })
  return async ({ file, range }) => {
    const { opened, unread, failures, lines = 0 } = await open(file, asked, range)
    const audited = opened.map(({ file: place, document, places }): Audited => {
      const knows = { ...(framework ? { framework } : {}), ...(places ? { places } : {}) }
      return { file: place, document, audit: withCauses(document, ours.audit(document, knows)) }
    })
    const { documents, unread: told } = reportOf(withoutKnown(audited), { locale, unread })
    return { documents, unread: told, failures, lines }
  }
}
