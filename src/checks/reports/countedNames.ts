import { Decimal, zero } from '../../exact/decimal.js'
import { statementsOf } from '../../facts/narrative/narrative.js'
import type { Quantity } from '../../facts/narrative/quantity.js'
import type { Operand } from '../../verdicts/finding.js'
import { unjudged } from '../../verdicts/judgement.js'
import { byForm, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import type { Rule } from '../rule.js'
import { statementCase } from '../statements/cases.js'
import { narratedForms as applies } from './applies.js'
import type { ReportContext, ReportInspection } from './context.js'
import { heldIf } from './outcomes.js'

/** A list of names of something, and where it stands. */
interface Listed {
  readonly subject: string
  readonly scope: string
  readonly names: readonly string[]
  readonly path: readonly (string | number)[]
  /** 等, or some of them discussed: there may be others that are not named. */
  readonly open: boolean
}

const andOthers = /等[。；）)]?$/u

/** Lists in sentences; the projects that a report discusses one by one are a list of those evaluated. */
function listsOf(context: ReportContext): Listed[] {
  const { projects = [] } = context.document
  const discussed = {
    subject: 'evaluatedProjects',
    scope: 'all',
    names: projects.map(({ name }) => name),
    path: ['projects'],
    open: true,
  }
  return [
    ...statementsOf(context, 'names').map(({ statement: { subject, scope, figures }, at }) => ({
      subject,
      scope,
      names: figures.names,
      path: ['statements', at, 'figures', 'names'],
      open: andOthers.test((figures.names.at(-1) ?? '').trim()),
    })),
    ...(projects.length > 0 ? [discussed] : []),
  ]
}

export const countedNamesRule: ReportInspection = {
  kind: 'inspection',
  id: 'R19',
  says: /* @__PURE__ */ says('所称的个数等于逐一列出的个数', 'A number stated is the number of things that are named'),
  basis: /* @__PURE__ */ byForm('“五个……”“分别为：……”', '“five …”, “namely: …”'),
  severity: 'warning',
  applies,
  inspect: (context, rule) =>
    listsOf(context).flatMap((list) =>
      context.quantities
        .filter(({ subject, scope, stage }) => stage === 'count' && subject === list.subject && scope === list.scope)
        .map((count) => namesCase(rule, count, list)),
    ),
  example: {
    document: {
      statements: [
        { kind: 'count', subject: 'internalOffices', scope: 'all', figures: { count: '3' } },
        { kind: 'names', subject: 'internalOffices', scope: 'all', figures: { names: ['综合科', '财务科'] } },
      ],
    },
    outcome: 'broken',
  },
}

/** Fewer names than stated leave an open list undecided; more contradict the number all the same. */
function namesCase(rule: Rule, { figure, operand, subject, scope }: Quantity, { names, path, open }: Listed): Case {
  const number = new Decimal(names.length)
  const text = names.join('、')
  const listed: Operand = { label: { zh: '所列各项', en: 'those named' }, where: { path }, value: null, text }
  return statementCase({
    rule,
    kind: 'names',
    subject,
    scope,
    path: operand.where.path,
    label: operand.label,
    counting: { kind: 'count', unit: null },
    stated: figure.value,
    operands: [listed],
    computedAs: { zh: '逐一列出的为', en: 'those named are ' },
    judgement:
      open && figure.value.gt(number)
        ? unjudged('insufficientData', 'missing')
        : {
            outcome: heldIf(figure.value.eq(number)),
            computed: number,
            difference: figure.value.minus(number),
            allowed: zero,
          },
  })
}
