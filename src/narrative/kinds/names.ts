import { sentenceTitles } from '../../terms/spoken/sentenceTitles.js'
import type { SentenceKind } from './sentenceKind.js'
import { subjectWords } from './subjectWords.js'

/** Things that are named one by one. */
export const names: SentenceKind<'names'> = {
  kind: 'names',
  title: sentenceTitles.names,
  read: ({ lists, printed }) =>
    lists.map(({ about, names: found, start }) => ({
      statement: { kind: 'names', ...about, figures: { names: found.map(([from, to]) => printed(from, to)) } },
      sources: {},
      start,
    })),
  write: ({ subject, scope, figures }) => `${subjectWords(subject, scope)}包括：${figures.names.join('、')}。`,
  examples: [
    {
      sections: ['二、机构设置'],
      sentence: '内设机构包括：办公室、财务科、业务科（投诉中心）。',
      statement: {
        kind: 'names',
        subject: 'internalOffices',
        scope: 'all',
        figures: { names: ['办公室', '财务科', '业务科（投诉中心）'] },
      },
    },
  ],
}
