import { type Report, reportOf } from '../../entries/reports.js'
import { annotate } from '../annotate.js'
import { auditedInOrder } from '../bulk/audited.js'
import { type Portion, portionsOf } from '../bulk/portion.js'
import { streamAudit } from '../bulk/streamAudit.js'
import { streamedFormat, verdictsFormat } from '../bulk/streamed.js'
import { deliver } from '../deliver.js'
import { Failure } from '../failure.js'
import { filesOf } from '../filesOf.js'
import type { Asked } from '../options.js'
import { withProgress } from '../progress.js'
import type { Screen } from '../screen.js'
import { words } from '../words.js'

/** Audits every document of every file; what is written piece by piece is written as soon as it is ready. */
export async function auditFiles(asked: Asked, screen: Screen): Promise<number> {
  const portions = portionsOf(filesOf(asked.names))
  if (portions.length === 0) throw new Failure(words[asked.locale].noFiles)
  const { format: name = 'text', checkpoint, sum } = asked.values
  if (sum !== undefined && name !== verdictsFormat) throw new Failure(words[asked.locale].sumNeeds)
  const format = streamedFormat(name)
  if (format || checkpoint !== undefined) return await streamAudit(portions, { asked, screen, format })
  const report = await whole(portions, asked, screen)
  await annotate(report, asked, screen)
  return await deliver(report, asked, screen)
}

/** One report of everything. */
async function whole(portions: readonly Portion[], asked: Asked, screen: Screen): Promise<Report> {
  const audited = auditedInOrder(portions, { asked, screen, linesBefore: 0 })
  const all = { documents: [] as Report['documents'][number][], unread: [] as Report['unread'][number][] }
  const failures: Report['failures'][number][] = []
  for await (const { told } of withProgress(audited, portions.length, { asked, screen })) {
    all.documents.push(...told.documents)
    all.unread.push(...told.unread)
    failures.push(...told.failures)
  }
  return { ...reportOf([], { locale: asked.locale }), ...all, failures }
}
