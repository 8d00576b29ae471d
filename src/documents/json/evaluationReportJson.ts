import type { IndicatorColumnsJson } from './indicatorColumnsJson.js'
import type { PassageJson, ReportFrameJson } from './reportJson.js'
import type { Place } from './statementJson.js'

/** A task of the year, and what was done. */
export interface ReportTaskJson {
  group?: string | undefined
  name: string
  content?: string | undefined
  actual?: string | undefined
  place?: Place | undefined
}

/** Points, and where the paper gives it the score, of a level-1 or level-2 indicator; `comment` is the verdict on it. */
export interface ReportSectionJson {
  level1: string
  level2?: string | undefined
  points?: string | undefined
  score?: string | undefined
  comment?: string | undefined
  place?: Place | undefined
}

/** The conclusion as it is stated: it may give sections other points than their own headings do. */
export interface ConclusionJson {
  score?: string | undefined
  points?: string | undefined
  grade?: string | undefined
  sections?: ReportSectionJson[] | undefined
  text?: string | undefined
  place?: Place | undefined
}

/** An indicator as a paragraph discusses it: target and actual only where the paragraph prints them. */
export interface ReportIndicatorJson extends IndicatorColumnsJson {
  level1: string
  level2?: string | undefined
  level3: string
  target?: string | undefined
  actual?: string | undefined
  points?: string | undefined
  score?: string | undefined
  statedDeviation?: string | undefined
  reason?: string | undefined
  standard?: string | undefined
  /** So many rows have this score between them: its cell is merged over them, and stands on the first. */
  scoreRows?: number | undefined
  comment?: string | undefined
  place?: Place | undefined
}

/** The paragraphs on a project. Its figures are statements with the subject `project/` and one of its names. */
export interface ReportProjectJson {
  number?: string | undefined
  name: string
  code?: string | undefined
  aliases?: string[] | undefined
  paragraphs: PassageJson[]
  place?: Place | undefined
}

/** An evaluation report as JSON, figures as printed strings: what `EvaluationReport` reads. */
export interface EvaluationReportJson extends ReportFrameJson {
  kind: 'evaluationReport'
  tasks?: ReportTaskJson[] | undefined
  conclusion?: ConclusionJson | undefined
  sections?: ReportSectionJson[] | undefined
  indicators?: ReportIndicatorJson[] | undefined
  projects?: ReportProjectJson[] | undefined
}
