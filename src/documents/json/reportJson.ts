import type { FormHeaderJson } from './formHeaderJson.js'
import type { RectificationJson } from './rectificationJson.js'
import type { Place, Statement } from './statementJson.js'

/** Words of a report as printed, under their heading where they have one, and where they stand. */
export interface PassageJson {
  title?: string | undefined
  text: string
  place?: Place | undefined
}

/** The posts of a unit and its people as a report counts them: in post, left early, retired, others. */
export interface HeadcountJson {
  label?: string | undefined
  establishedPosts?: string | undefined
  staffInPost?: string | undefined
  leftEarly?: string | undefined
  onLeave?: string | undefined
  retired?: string | undefined
  retiredWithHonours?: string | undefined
  survivors?: string | undefined
  others?: string | undefined
  total?: string | undefined
  controlRate?: string | undefined
  place?: Place | undefined
}

/** What every performance report holds besides its own parts. */
export interface ReportFrameJson extends FormHeaderJson, RectificationJson {
  published?: string | undefined
  budgetLevel?: string | undefined
  outline?: string[] | undefined
  staffing?: HeadcountJson[] | undefined
  passages?: PassageJson[] | undefined
  attachments?: { number?: string | undefined; title: string }[] | undefined
  statements?: Statement[] | undefined
}
