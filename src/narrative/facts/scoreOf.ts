import type { FigureToken } from '../scan/token.js'
import type { About } from './fact.js'
import { ownSubject, withoutLead } from './freeName.js'
import type { Reading } from './onFigure.js'
import type { State } from './state.js'

/** All marks of a project (财预〔2020〕10号). */
const fullMarks = '100'

/** Projects of which the sentence has told the number. */
const projectsCounted = ({ facts, sentence }: State): About | null =>
  facts
    .slice(-40)
    .findLast((one) => one.role === 'count' && one.sentence === sentence && one.about.subject === 'evaluatedProjects')
    ?.about ?? null

/** What a score is of: the project, the indicator whose points were told before, the projects, what was told before. */
function scored(state: State): About | null {
  const { section, topic, lead, plain, clauseStart } = state
  const isIndicator = lead !== null && state.sentence === 0 && /分值\d/u.test(plain.slice(lead.length, lead.length + 8))
  if (isIndicator) return ownSubject({ ...state, topic: null }, 'indicator', lead)
  const about = projectsCounted(state)
  if (about) return about
  if (section.project) return { subject: `project/${section.project}`, scope: 'all' }
  if (topic?.subject.startsWith('project')) return topic
  if (topic?.subject.startsWith('evaluatedProjects')) return topic
  const words = plain.slice(clauseStart, state.cue?.start ?? clauseStart)
  if (words.endsWith('指标')) return ownSubject(state, 'indicator', withoutLead(words))
  return /部门整体|整体支出/u.test(words) ? { subject: 'wholeEvaluation', scope: 'all' } : null
}

/** What a number of points is: a score, points that can be had, or points that were lost. */
export function scoreOf(state: State, token: FigureToken): Reading {
  const role = state.cue?.role
  if (role === 'points') return 'points'
  if (role === 'deducted') {
    const { subject, scope } = ownSubject(state, 'indicator', '扣分')
    return subject.startsWith('project/')
      ? [{ role: 'count', about: { subject, scope }, text: token.digits, unit: '分' }]
      : 'points'
  }
  const counted = projectsCounted(state)
  if (role !== 'score' && !(role === 'reaches' && counted)) return 'points'
  const about = scored(state)
  const isFull = role === 'reaches' && counted !== null && token.digits === fullMarks
  const last = state.facts.at(-1)
  if (about && isFull && last?.role === 'count')
    return [
      { role: 'score', about, text: token.digits },
      {
        role: 'count',
        about: { ...about, subject: 'evaluatedProjects.fullScore' },
        text: last.text,
        unit: last.unit ?? '',
      },
    ]
  return about ? [{ role: 'score', about, text: token.digits }] : 'noSubject'
}
