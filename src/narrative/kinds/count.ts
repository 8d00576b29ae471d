import { sentenceTitles } from '../../terms/spoken/sentenceTitles.js'
import { sameAbout } from '../facts/fact.js'
import type { SentenceKind } from './sentenceKind.js'
import { subjectWords } from './subjectWords.js'

/** A number of things or people. The number of projects of which a score is told belongs to the score. */
export const count: SentenceKind<'count'> = {
  kind: 'count',
  title: sentenceTitles.count,
  read: ({ facts }) =>
    facts
      .filter(
        ({ role, about, sentence }) =>
          role === 'count' &&
          !(
            about.subject === 'evaluatedProjects' &&
            facts.some((one) => one.role === 'score' && one.sentence === sentence && sameAbout(one.about, about))
          ),
      )
      .map(({ about, text, unit, token }) => ({
        statement: { kind: 'count', ...about, figures: { count: text, ...(unit ? { unit } : {}) } },
        sources: { 'figures.count': token },
        start: token.start,
      })),
  write: ({ subject, scope, figures: { count: number, unit } }) =>
    `${subjectWords(subject, scope)}${unit === undefined ? '均为' : ''}${number}${unit ?? ''}。`,
  examples: [
    {
      sections: ['十二、国有资产占用情况说明'],
      sentence: '共有车辆4辆。',
      statement: { kind: 'count', subject: 'vehicles', scope: 'all', figures: { count: '4', unit: '辆' } },
    },
    {
      sections: ['九、一般公共预算财政拨款“三公”经费支出决算情况说明'],
      sentence: '国内来访团组3个。',
      statement: {
        kind: 'count',
        subject: 'domesticVisits',
        scope: 'generalPublicBudget',
        figures: { count: '3', unit: '个' },
      },
    },
  ],
}
