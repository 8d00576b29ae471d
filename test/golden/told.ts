import { explain } from '../../src/presentation/explain.js'
import type { Finding } from '../../src/verdicts/finding.js'

/** A finding as the golden files keep it: its lasting name, and what is told of it in both languages. */
export const told = (finding: Finding) => ({
  key: finding.key,
  zh: explain(finding, { locale: 'zh' }),
  en: explain(finding, { locale: 'en' }),
})

/** A golden file: objects line by line, so that a change of one sentence is a change of one line. */
export const golden = (content: unknown): string => `${JSON.stringify(content, null, 2)}\n`
