import type { Sentence } from '../../law/basis.js'
import { subjectLabel } from '../../words/subjectLabel.js'
import { type Stage, stageLabels } from './stage.js'

/** Names that say already what is counted or measured of them. */
const complete: Readonly<Partial<Record<Stage, RegExp>>> = {
  outturn: /金额$/u,
  count: /[量数次]$/u,
  rate: /[率度]$/u,
}

/** A name that the document gives itself: what is counted of it, only its unit says. */
const isOwnName = (subject: string): boolean => /[/\p{Script=Han}]/u.test(subject)

/**
 * What a figure is called: its subject with its money, and which figure of it, unless the name says so itself.
 *
 * @example quantityLabel('procurement.goods', 'all', 'outturn').zh // => '政府采购货物支出决算数'
 * @example quantityLabel('output/提供档案服务', 'all', 'count').zh // => '「提供档案服务」'
 */
export function quantityLabel(subject: string, scope: string, stage: Stage): Sentence {
  const own = subjectLabel(subject, scope)
  const { zh, en } = stageLabels[stage]
  const bare = own.zh.replace(/」$/u, '')
  if (complete[stage]?.test(bare) || (stage === 'count' && isOwnName(subject))) return own
  return { zh: `${own.zh}${zh}`, en: `${own.en}, ${en}` }
}
