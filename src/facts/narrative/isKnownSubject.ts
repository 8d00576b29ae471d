import { lazily } from '../../exact/lazily.js'
import { statementSubjects } from '../../words/statementSubjects.js'

const known = /* @__PURE__ */ lazily(() => new Set(statementSubjects.map(({ id }) => id)))

/** A code, or a thing that the paper names itself. */
const isOwn = (subject: string): boolean => /^\d{3,7}$|^(?:project|output|indicator)\//u.test(subject)

const withoutYear = (subject: string): string => subject.replace(/^\d{4}\//u, '')

/**
 * Is it known what a subject is? One of the list, a part of one, a code, or a project, an output or an indicator by its
 * name.
 */
export function isKnownSubject(subject: string): boolean {
  if (known().has(subject)) return true
  const own = withoutYear(subject)
  const whole = own.slice(0, Math.max(own.lastIndexOf('.'), 0))
  return isOwn(own) || known().has(own) || (known().has(whole) && subjectMeantBySlip(own) === null)
}

/** The id that a slip of one letter was made in, or null: words are never taken for a slip. */
export function subjectMeantBySlip(subject: string): string | null {
  const own = withoutYear(subject)
  if (!/^[\w.]+$/.test(own)) return null
  return statementSubjects.find(({ id }) => isOneSlipApart(id, own))?.id ?? null
}

/** One letter too many, too few or another, or two that changed places. */
function isOneSlipApart(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false
  const start = [...one].findIndex((letter, at) => letter !== other[at])
  const at = start < 0 ? Math.min(one.length, other.length) : start
  const ends = (skipOne: number, skipOther: number): boolean => one.slice(at + skipOne) === other.slice(at + skipOther)
  const swapped = one[at] === other[at + 1] && one[at + 1] === other[at] && ends(2, 2)
  return ends(1, 1) || ends(1, 0) || ends(0, 1) || swapped
}
