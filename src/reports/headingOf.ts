import type { ReportedDocument } from './report.js'

/** What a document is called in a heading: a title that names the department says it all. */
export const headingOf = ({ department, year, title }: ReportedDocument): string =>
  department !== '' && title.includes(department) ? title : [department, year, title].filter(Boolean).join(' ')
