import type { CatalogueEntry } from '../src/catalogue/catalogueEntry.js'
import { formNames } from '../src/terms/formName.js'
import { basisInWords } from '../src/words/law.js'
import type { Locale } from '../src/words/locale.js'
import { severityNames } from '../src/words/severityNames.js'
import { exampleInWords } from './examples.js'

const words = {
  zh: { formula: '算式', basis: '依据', applies: '适用', everywhere: '不限', gravity: '轻重', example: '例' },
  en: {
    formula: 'Formula',
    basis: 'Basis',
    applies: 'Applies to',
    everywhere: 'everywhere',
    gravity: 'Gravity',
    example: 'Example',
  },
} as const

/** The page of one rule, in one language, as Markdown. */
export function ruleMarkdown(entry: CatalogueEntry, locale: Locale): string {
  const { id, title, says, basis, also = [], applies, severity, operands = [], example } = entry
  const say = words[locale]
  const forms = formNames.filter(({ kind }) => applies.forms.some((one) => one === kind)).map((form) => form[locale])
  const where = [
    applies.region,
    applies.level,
    applies.years && `${applies.years.from ?? ''}–${applies.years.to ?? ''}`,
  ]
  return [
    `# ${id}${title ? ` ${title[locale]}` : ''}`,
    says[locale],
    ...(operands.length === 0 ? [] : [`## ${say.formula}`, operands.map((one) => `- \`${one[locale]}\``).join('\n')]),
    `## ${say.basis}`,
    [basis, ...also].map((one) => `- ${basisInWords(one, locale)}`).join('\n'),
    `## ${say.applies}`,
    `- ${forms.join(locale === 'zh' ? '、' : ', ')}\n- ${where.filter(Boolean).join('; ') || say.everywhere}`,
    ...(severity ? [`- ${say.gravity}: ${severityNames[severity][locale]}`] : []),
    `## ${say.example}`,
    exampleInWords(example),
  ].join('\n\n')
}
