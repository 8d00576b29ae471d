import { sentenceTitles } from '../../terms/spoken/sentenceTitles.js'
import { type About, type Fact, isStage, sameAbout } from '../facts/fact.js'
import type { SentenceKind } from './sentenceKind.js'
import { money } from './stages.js'
import { subjectWords } from './subjectWords.js'
import { type Draft, factIn, type Understanding } from './understanding.js'

/** What the thing is now, as the passage told it last: never the budget that it is held against. */
const nowOf = ({ facts }: Understanding, about: About, before: number, against?: Fact['against']): Fact | undefined =>
  facts.findLast(
    (one) =>
      isStage(one.role) &&
      one.role !== against &&
      one.token.start < before &&
      sameAbout(one.about, about) &&
      !one.inReason,
  )

function changed(passage: Understanding): readonly Draft[] {
  return passage.groups.flatMap((group) => {
    const [change, rate, before] = (['change', 'changeRate', 'before'] as const).map((role) => factIn(group, role))
    const first = change ?? rate ?? before
    const now = first && nowOf(passage, group.about, first.token.start, first.against)
    if (!first || (first === before && !now)) return []
    const given = Object.entries({ now, before, change, rate }).filter(
      (one): one is [string, Fact] => one[1] !== undefined,
    )
    return [
      {
        statement: {
          kind: 'change',
          ...group.about,
          ...(first.against === undefined ? {} : { against: first.against }),
          figures: Object.fromEntries(given.map(([key, { text }]) => [key, text])),
        },
        sources: Object.fromEntries(given.map(([key, { token }]) => [`figures.${key}`, token])),
        start: first.token.start,
      },
    ]
  })
}

/** 与上年持平: a change of nothing, without a figure. */
const levelled = (passage: Understanding): readonly Draft[] =>
  passage.levels.map(({ about, text, start }) => {
    const now = nowOf(passage, about, start)
    return {
      statement: { kind: 'change', ...about, figures: { ...(now ? { now: now.text } : {}), change: text } },
      sources: now ? { 'figures.now': now.token } : {},
      start,
    }
  })

/** How sentences say against what something changed. */
const heldAgainst: Readonly<Record<string, string>> = {
  originalBudget: '与年初预算相比',
  finalBudget: '与全年预算相比',
  budget: '与预算相比',
}

/** How something changed, against last year or against a budget. */
export const change: SentenceKind<'change'> = {
  kind: 'change',
  title: sentenceTitles.change,
  read: (passage) => [...changed(passage), ...levelled(passage)],
  write: ({ subject, scope, against, figures: { now, change: by, rate } }, unit) => {
    const held = heldAgainst[against ?? 'lastYear'] ?? '与上年相比'
    const own = subjectWords(subject, scope)
    const told = [now === undefined ? [] : `${own}${money(now, unit)}`].flat()
    const moved = [by === undefined ? [] : /\d/.test(by) ? money(by, unit) : by, rate ?? []].flat()
    return `${told.length > 0 ? `${told[0]}，${held}` : `${held}，${own}`}${moved.join('，')}。`
  },
  examples: [
    {
      sections: ['一、收入支出决算总体情况说明'],
      sentence: '收、支总计1285.83万元，与上年相比减少109.37万元，下降7.84%。',
      statement: {
        kind: 'change',
        subject: 'grandTotal',
        scope: 'all',
        figures: { now: '1285.83', change: '减少109.37', rate: '下降7.84%' },
      },
    },
    {
      sections: ['九、一般公共预算财政拨款“三公”经费支出决算情况说明'],
      sentence: '公务接待费0.25万元，与年初预算相比减少0.75万元，下降75%。',
      statement: {
        kind: 'change',
        subject: 'threePublic.officialReception',
        scope: 'generalPublicBudget',
        against: 'originalBudget',
        figures: { now: '0.25', change: '减少0.75', rate: '下降75%' },
      },
    },
    {
      sections: ['九、一般公共预算财政拨款“三公”经费支出决算情况说明'],
      sentence: '公务接待费0.25万元，与上年相比持平。',
      statement: {
        kind: 'change',
        subject: 'threePublic.officialReception',
        scope: 'generalPublicBudget',
        figures: { now: '0.25', change: '持平' },
      },
    },
  ],
}
