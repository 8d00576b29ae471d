import type { CatalogueEntry } from '../src/catalogue/catalogueEntry.js'
import { formKinds } from '../src/documents/formKinds.js'
import type { Sentence } from '../src/law/basis.js'
import { formNames } from '../src/terms/formName.js'
import type { Severity } from '../src/verdicts/finding.js'
import type { Outcome } from '../src/verdicts/outcome.js'
import { table } from './examples.js'

/** What the letter of an id says, by which rules are found; a letter without a name here fails to print. */
const topics: Readonly<Record<string, Sentence>> = {
  I: { zh: '决算各表的勾稽关系', en: 'Identities of the tables of final accounts' },
  N: { zh: '决算各表之间通常相等的数', en: 'Figures of final accounts that are usually the same' },
  C: { zh: '科目编码和行', en: 'Codes and rows' },
  S: { zh: '文字中的数字', en: 'Figures in sentences' },
  D: { zh: '公开的完整性', en: 'What must be published' },
  G: { zh: '部门预算', en: 'Budgets of departments' },
  Y: { zh: '与上年决算', en: 'Against the accounts of the year before' },
  E: { zh: '指标、分值、得分、资金', en: 'Indicators, points, scores, money' },
  B: { zh: '基础数据', en: 'Basic data' },
  T: { zh: '绩效目标', en: 'Performance targets' },
  R: { zh: '报告', en: 'Reports' },
  P: { zh: '项目自评汇总', en: 'Summaries of projects' },
  M: { zh: '运行监控', en: 'Monitoring' },
  X: { zh: '各份文件之间', en: 'Between documents' },
  U: { zh: '无法识读的格', en: 'Cells that cannot be read' },
}

const severities: Readonly<Record<Severity, Sentence>> = {
  error: { zh: '错误：文件本身不成立', en: 'error: the document contradicts itself or its form' },
  warning: { zh: '核实：很可能有误，或违反规定', en: 'warning: probably wrong, or against a rule' },
  note: { zh: '提示：请人看一眼', en: 'note: worth a look' },
}

const outcomes: Readonly<Record<Outcome, Sentence>> = {
  holds: { zh: '相符', en: 'exactly as printed' },
  rounding: { zh: '舍入内相符，不是问题', en: 'some true values behind the printed ones make it hold: no finding' },
  broken: { zh: '不符：没有任何真值能使它成立', en: 'no true values make it hold: a finding' },
  notApplicable: { zh: '不适用：无可比较，如基数为零', en: 'nothing to compare, as with a zero base' },
  insufficientData: { zh: '资料不足：所需的数缺失或空白', en: 'a figure it needs is missing or blank' },
}

const standings: Readonly<Record<string, Sentence>> = {
  document: { zh: '见于真实文件', en: 'printed in a real document' },
  published: { zh: '见于公开文本', en: 'seen in a published copy' },
  partlyPublished: {
    zh: '部分见于公开文本（仅指文件内容）',
    en: 'a part was seen in a published copy (of contents only)',
  },
  unverified: { zh: '未核对原文', en: 'not yet checked against the official text' },
}

const legend = (head: string, words: Readonly<Record<string, Sentence>>): string =>
  table(
    [head, '', ''],
    Object.entries(words).map(([id, { zh, en }]) => [`\`${id}\``, zh, en]),
  )

const letterOf = ({ id }: CatalogueEntry): string | null => /^([A-Z]+)\d+$/u.exec(id)?.[1] ?? null

const linkOf = ({ kind, id }: CatalogueEntry): string => `[${id}](${kind}.md#${id.toLowerCase()})`

const numberOf = ({ id }: CatalogueEntry): number => Number(id.replace(/\D/gu, ''))

const inOrder = (rules: readonly CatalogueEntry[]): readonly CatalogueEntry[] =>
  rules.toSorted((one, other) => numberOf(one) - numberOf(other))

const section = (words: Sentence, rules: readonly CatalogueEntry[]): string =>
  `### ${words.zh} / ${words.en}\n\n${table(
    ['', '', '规则 / rule', '适用 / forms'],
    inOrder(rules).map((rule) => [
      linkOf(rule),
      rule.severity ?? '',
      `${rule.says.zh}<br>${rule.says.en}`,
      rule.applies.forms.length === formKinds.length ? '各类表单 / every form' : rule.applies.forms.join(', '),
    ]),
  )}`

function byTopic(rules: readonly CatalogueEntry[]): string {
  const letters = [...new Set(rules.map(letterOf))]
  return letters
    .map((letter) => {
      const topic = topics[letter ?? '']
      if (!topic) throw new Error(`docs/rulesIndex.ts has no topic for ids that begin with ${letter}`)
      return section(
        { zh: `${letter}　${topic.zh}`, en: topic.en },
        rules.filter((rule) => letterOf(rule) === letter),
      )
    })
    .join('\n\n')
}

function byForm(rules: readonly CatalogueEntry[]): string {
  const cell = (form: string, severity: string): string =>
    inOrder(rules.filter((rule) => rule.applies.forms.includes(form) && (rule.severity ?? 'note') === severity))
      .toSorted((one, other) => (letterOf(one) ?? '').localeCompare(letterOf(other) ?? ''))
      .map(linkOf)
      .join(' ')
  return table(
    ['表单 / form', 'error', 'warning', 'note'],
    formKinds.map((form) => {
      const names = formNames.flatMap(({ kind, zh }) => (kind === form ? zh : []))
      return [`${names.join('、')}<br>\`${form}\``, ...Object.keys(severities).map((severity) => cell(form, severity))]
    }),
  )
}

/** The page that leads to the others: what ids, severities, outcomes and standings mean, and every rule by topic and form. */
export function rulesIndex(
  catalogue: readonly CatalogueEntry[],
  titles: Readonly<Record<string, string>>,
  made: string,
): string {
  const rules = catalogue.filter((entry) => letterOf(entry) !== null)
  const kinds = [...new Set(catalogue.map(({ kind }) => kind))]
  const pages = [
    ...kinds.map((kind) => [`[${titles[kind]}](${kind}.md)`, `\`${kind}\``]),
    ['[依据 / Law](law.md)', ''],
    ['[未见来源的定义 / Definitions without a source](unsourced.md)', ''],
  ]
  return `# 规则总览 / Every rule

${made}

每条规则有一个编号。编号一经公布即不再改变，停用的不再使用（\`retired\`、\`idToday\`，见 \`gov-budget/rules\`）；字母说明它属于哪一类，数字只是先后。

Every rule has an id. It is public and for ever: one that is retired is not used again (\`retired\` and \`idToday\` in
\`gov-budget/rules\`). The letter says what the rule is about, the number only its order. Rates, policies and frameworks
are named as their export.

## 各页 / Pages

${table(['', '`kind`'], pages)}

## 怎样读一条规则 / How to read a rule

规则句之后，反引号内是它的算式。“依据”一行先写文件（文号、条款），后写该文件说了什么、自何时起；“适用”写表单、年度、地区、层级，
未写的不限。再后是严重程度。“例”是文件的一部分，其余留空；算例由测试运行，“不成立”一栏换入后规则必须报出。

Below the sentence, code is its formula. “basis” names the instrument with its article, what it says, and from when on;
“applies” the forms, years, region and level, everywhere where nothing is said. Then comes how grave it is. The example
is a part of a document whose rest is empty; tests run it, and with what stands under “broken” the rule must tell it.

${legend('严重程度 / severity', severities)}

有疑的读数（\`doubtful\`）所涉及的，最多只是提示；合计的一部分空白、所印各数又不等于合计的，错误降为核实。

What rests on a doubtful reading is a note at most. Where a part of a sum is blank and the printed parts do not make the
whole, an error is a warning.

${legend('结论 / outcome', outcomes)}

${legend('证实 / standing', standings)}

## 按表单 / By form

${byForm(rules)}

## 按事项 / By topic

${byTopic(rules)}`
}
