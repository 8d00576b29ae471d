import { sentenceTitles } from '../../terms/spoken/sentenceTitles.js'
import { type About, type Fact, isStage, sameAbout } from '../facts/fact.js'
import type { SentenceKind } from './sentenceKind.js'
import { money } from './stages.js'
import { subjectWords } from './subjectWords.js'
import type { Understanding } from './understanding.js'

/** The amount of a whole in the sentence of its share. */
const wholeOf = ({ facts }: Understanding, of: About, { sentence, token }: Fact): Fact | undefined =>
  facts.find(
    (one) =>
      one.sentence === sentence && isStage(one.role) && sameAbout(one.about, of) && one.token.start < token.start,
  )

/** A part of a whole; each is printed where the sentence gives its amount. */
export const share: SentenceKind<'share'> = {
  kind: 'share',
  title: sentenceTitles.share,
  read: (passage) =>
    passage.groups.flatMap(({ about, facts }) =>
      facts
        .filter(({ role }) => role === 'share')
        .map((rate) => {
          const part =
            rate.of?.subject === 'projects'
              ? undefined
              : facts.find(({ role, token }) => isStage(role) && token.start < rate.token.start)
          const whole = rate.of && wholeOf(passage, rate.of, rate)
          const figures = {
            ...(part ? { part: part.text } : {}),
            ...(whole ? { whole: whole.text } : {}),
            rate: rate.text,
          }
          return {
            statement: {
              kind: 'share',
              ...about,
              ...(part?.role === 'budget' ? { stage: 'budget' as const } : {}),
              figures,
              ...(rate.of ? { of: rate.of } : {}),
            },
            sources: {
              ...(part ? { 'figures.part': part.token } : {}),
              ...(whole ? { 'figures.whole': whole.token } : {}),
              'figures.rate': rate.token,
            },
            start: rate.token.start,
          }
        }),
    ),
  write: ({ subject, scope, of, figures: { part, rate } }, unit) => {
    const amount = part === undefined ? '' : `${money(part, unit)}，`
    return `${subjectWords(subject, scope)}${amount}占${of ? `${subjectWords(of.subject, of.scope)}的` : ''}${rate}。`
  },
  examples: [
    {
      sections: ['五、一般公共预算财政拨款支出决算情况说明'],
      sentence: '一般公共预算财政拨款支出1063.77万元，占本年支出合计的82.73%。',
      statement: {
        kind: 'share',
        subject: 'expenditure',
        scope: 'generalPublicBudget',
        figures: { part: '1063.77', rate: '82.73%' },
        of: { subject: 'expenditure', scope: 'all' },
      },
    },
  ],
}
