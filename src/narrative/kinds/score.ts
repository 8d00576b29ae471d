import { sentenceTitles } from '../../terms/spoken/sentenceTitles.js'
import { type Fact, sameAbout } from '../facts/fact.js'
import type { SentenceKind } from './sentenceKind.js'
import { subjectWords } from './subjectWords.js'
import type { Understanding } from './understanding.js'

/** The number of projects that have a score, as its sentence told it last. */
const countOf = ({ facts }: Understanding, { about, sentence, token }: Fact): Fact | undefined =>
  facts.findLast(
    (one) =>
      one.role === 'count' && one.sentence === sentence && sameAbout(one.about, about) && one.token.start < token.start,
  )

/** The score of a project, of several, or of an indicator. */
export const score: SentenceKind<'score'> = {
  kind: 'score',
  title: sentenceTitles.score,
  read: (passage) =>
    passage.facts
      .filter(({ role }) => role === 'score')
      .map((fact) => {
        const count = countOf(passage, fact)
        return {
          statement: {
            kind: 'score',
            ...fact.about,
            figures: { score: fact.text, ...(count ? { count: count.text } : {}) },
          },
          sources: { 'figures.score': fact.token, ...(count ? { 'figures.count': count.token } : {}) },
          start: fact.token.start,
        }
      }),
  write: ({ subject, scope, figures: { score: points, count } }) => {
    if (count !== undefined) return `${count}个项目绩效自评得分为${points}分。`
    return subject.startsWith('project/')
      ? `${subjectWords(subject, scope)}绩效自评情况：得分为${points}分。`
      : `${subjectWords(subject, scope)}得分为${points}分。`
  },
  examples: [
    {
      sections: ['十三、预算绩效情况说明'],
      sentence: '8个项目绩效自评得分为100分。',
      statement: { kind: 'score', subject: 'evaluatedProjects', scope: 'all', figures: { score: '100', count: '8' } },
    },
    {
      sections: ['十三、预算绩效情况说明'],
      sentence: '信息化运维绩效自评情况：得分为98.5分。',
      statement: { kind: 'score', subject: 'project/信息化运维', scope: 'all', figures: { score: '98.5' } },
    },
  ],
}
