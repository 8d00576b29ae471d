import type { Framework, PrintedLabel } from './framework.js'

/** What is wrong with the forms of a framework: none, one of a kind twice, others than it applies to, labels on strangers. */
export function formProblems({ forms, applies, levels }: Pick<Framework, 'forms' | 'applies' | 'levels'>): string[] {
  const kinds = forms.map(({ kind }) => kind)
  const labels = levels.flatMap((level): readonly PrintedLabel[] => [level, ...(level.groups ?? [])])
  return [
    ...(kinds.length > 0 ? [] : ['the framework has no form']),
    ...kinds.filter((kind, index) => kinds.indexOf(kind) < index).map((kind) => `${kind} is laid out twice`),
    ...applies.forms.filter((form) => !kinds.some((kind) => kind === form)).map((form) => `${form} is not laid out`),
    ...kinds.filter((kind) => !applies.forms.includes(kind)).map((kind) => `does not apply to its form ${kind}`),
    ...labels.flatMap(({ zh, printedOn = [] }) =>
      printedOn.filter((kind) => !kinds.includes(kind)).map((kind) => `${zh}: there is no form ${kind} to print it`),
    ),
    ...levels.flatMap(({ id, groups = [] }) =>
      repeated(groups).map((label) => `${id}: ${label} stands for two groups`),
    ),
  ]
}

/** Labels that more than one of these bears. */
export function repeated(labelled: readonly PrintedLabel[]): readonly string[] {
  const labels = labelled.flatMap(({ zh, labels: more = [] }) => [zh, ...more])
  return labels.filter((label, index) => labels.indexOf(label) < index)
}
