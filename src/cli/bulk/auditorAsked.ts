import { auditor } from '../../entries/rules.js'
import type { AnyDocument, Audit, AuditOptions } from '../../index.js'
import { frameworkOf, frameworks } from '../frameworkOf.js'
import type { Asked } from '../options.js'
import { ruleSetOf } from '../ruleSetOf.js'

/** Who audits, under the rules that were asked for, and what he knows of every document. */
export interface AuditorAsked {
  readonly by: { audit(document: AnyDocument, options?: AuditOptions): Audit }
  readonly knows: Pick<AuditOptions, 'framework'>
}

/** The auditor that was asked for. @throws Failure for rules or a framework that cannot be had. */
export async function auditorAsked(asked: Asked, today: string): Promise<AuditorAsked> {
  const own = await ruleSetOf(asked)
  const framework = frameworkOf(asked, own.rules?.frameworks)
  const by = auditor({ ...own, frameworks, on: asked.values.on ?? today })
  return { by, knows: framework ? { framework } : {} }
}
