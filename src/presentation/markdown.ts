import type { InLanguage, Locale } from '../words/locale.js'
import { auditBlocks } from './auditBlocks.js'
import { type Block, heading, paragraph } from './block.js'
import { bridgeBlocks } from './bridgeBlocks.js'
import { compositionBlocks } from './compositionBlocks.js'
import { controlBlocks } from './controlBlocks.js'
import { deviationBlocks } from './deviationBlocks.js'
import { evaluationBlocks } from './evaluationBlocks.js'
import { explain } from './explain.js'
import { growthBlocks } from './growthBlocks.js'
import { mediumTermBlocks } from './mediumTermBlocks.js'
import { multiYearBlocks } from './multiYearBlocks.js'
import { ofKind } from './ofKind.js'
import { owedBlocks } from './owedBlocks.js'
import { owedReasonsBlocks } from './owedReasonsBlocks.js'
import { brokenRulesBlocks, placeBlocks, placeMoneyBlocks } from './placeBlocks.js'
import { portfolioBlocks } from './portfolioBlocks.js'
import { progressBlocks } from './progressBlocks.js'
import type { Tellable, TellableKind } from './tellable.js'
import { writeMarkdown } from './writeMarkdown.js'

/** In which language, and under which heading; none where nothing is said. */
export interface MarkdownOptions extends InLanguage {
  readonly title?: string
}

type Telling<Thing> = (things: readonly Thing[], locale: Locale) => readonly Block[]

/** One after another. */
const each =
  <Thing>(blocksOf: (thing: Thing, locale: Locale) => readonly Block[]): Telling<Thing> =>
  (things, locale) =>
    things.flatMap((thing) => blocksOf(thing, locale))

/** A paragraph for each. */
const inSentences: Telling<Tellable> = (things, locale) => things.map((thing) => paragraph(explain(thing, { locale })))

/** How things of a kind that stand together are told: the one list of them. */
const tellings: { readonly [Kind in TellableKind]: Telling<Extract<Tellable, { readonly kind: Kind }>> } = {
  finding: inSentences,
  audit: /* @__PURE__ */ each(auditBlocks),
  evaluation: /* @__PURE__ */ each(evaluationBlocks),
  indicator: inSentences,
  execution: inSentences,
  deviationAnalysis: /* @__PURE__ */ each(deviationBlocks),
  indicatorDeviation: inSentences,
  fundingDeviation: inSentences,
  deviationGroup: inSentences,
  rateResult: inSentences,
  gradeResult: inSentences,
  budgetBridge: /* @__PURE__ */ each(bridgeBlocks),
  bridgedLine: inSentences,
  growth: /* @__PURE__ */ each(growthBlocks),
  composition: /* @__PURE__ */ each(compositionBlocks),
  controlledRow: controlBlocks,
  againstMediumTerm: /* @__PURE__ */ each(mediumTermBlocks),
  cumulativeProject: multiYearBlocks,
  mixedScopes: inSentences,
  progress: /* @__PURE__ */ each(progressBlocks),
  portfolio: /* @__PURE__ */ each(portfolioBlocks),
  placePortfolio: /* @__PURE__ */ each(placeBlocks),
  brokenRules: /* @__PURE__ */ each(brokenRulesBlocks),
  placeMoney: /* @__PURE__ */ each(placeMoneyBlocks),
  owed: owedBlocks,
  lineReason: owedReasonsBlocks,
}

/**
 * The same as `explain`, as Markdown: tables, lists and paragraphs.
 *
 * Takes anything that can be told, or a list: rows of one kind that follow each other, such as what is owed, share a
 * table. Every text is escaped, so that nothing a document says becomes a link, HTML, a heading, emphasis, a cell or a
 * row; an address gets spaces without width, since programs would find it by itself. A list of nothing gives an empty text.
 *
 * @throws TypeError for a thing of no kind that can be told; it names those that can.
 * @example
 * markdown(audit(accounts), { title: '三门峡 2024' }).split('\n').slice(0, 3) // => ['# 三门峡 2024', '', '## 发现 (7)']
 * const line = { key: 't', label: 'all', originalBudget: '1003.89', finalBudget: '1389.88', outturn: '1285.83' }
 * markdown(budgetBridge([line], { unit: '万元' }), { locale: 'en' }).split('\n')[2]
 * // => '| all | 1,003.89 | net change 385.99 | 1,389.88 | 1,285.83 | 128.08% | 92.51% | 38.45% | — (only …) |'
 */
export function markdown(
  things: Tellable | readonly Tellable[],
  { title, locale = 'zh' }: MarkdownOptions = {},
): string {
  const blocks = inRuns(isList(things) ? things : [things]).flatMap((run) => {
    const tell = ofKind(tellings, run[0] as Tellable, 'markdown') as Telling<Tellable>
    return tell(run, locale)
  })
  return writeMarkdown([...(title === undefined ? [] : [heading(1, title)]), ...blocks])
}

const isList = (things: Tellable | readonly Tellable[]): things is readonly Tellable[] => Array.isArray(things)

/** Things of one kind that follow each other. */
function inRuns(things: readonly Tellable[]): readonly (readonly Tellable[])[] {
  const runs: Tellable[][] = []
  for (const thing of things) {
    const run = runs.at(-1)
    if (run && run[0]?.kind === thing?.kind) run.push(thing)
    else runs.push([thing])
  }
  return runs
}
