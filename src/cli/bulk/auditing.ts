import { withCauses } from '../../entries/causes.js'
import { type Audited, chartsOf, reportOf } from '../../entries/reports.js'
import { open } from '../opened.js'
import type { Asked } from '../options.js'
import { knownBy } from '../withoutKnown.js'
import { auditorAsked } from './auditorAsked.js'
import { judging } from './judging.js'
import type { Portion } from './portion.js'
import { verdictsFormat } from './streamed.js'
import { noneFound, type Told } from './told.js'

/** What is done with one piece of work; what is asked and cannot be is refused before the first. */
export type Auditing = (portion: Portion) => Promise<Told>

/** Every piece of work as verdicts, where these are asked for, else as a part of a report. */
export const auditing = (asked: Asked, today: string): Promise<Auditing> =>
  asked.values.format === verdictsFormat ? judging(asked, today) : reporting(asked, today)

async function reporting(asked: Asked, today: string): Promise<Auditing> {
  const { locale, values } = asked
  const { by, knows } = await auditorAsked(asked, today)
  const withoutKnown = knownBy(asked)
  return async ({ file, range }) => {
    const { opened, unread, failures, lines = 0 } = await open(file, asked, range)
    const audited = opened.map(({ file: place, document, places }): Audited => {
      const audit = by.audit(document, { ...knows, ...(places ? { places } : {}) })
      const charts = values.format === 'html' ? chartsOf(document, { locale, ...knows }) : []
      return { file: place, document, audit: withCauses(document, audit), charts }
    })
    const { documents, unread: told } = reportOf(withoutKnown(audited), { locale, unread })
    return { ...noneFound, documents, unread: told, failures, lines, counts: countsOf(documents) }
  }
}

const countsOf = (documents: Told['documents']): Told['counts'] => {
  const sum = (severity: keyof Told['counts']): number =>
    documents.reduce((all, { counts }) => all + counts[severity], 0)
  return { error: sum('error'), warning: sum('warning'), note: sum('note') }
}
