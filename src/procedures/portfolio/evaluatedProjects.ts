import type { PortfolioProject } from '../../deviation/portfolioProject.js'
import { projectsOf } from '../../deviation/projectsOf.js'
import { readMoney } from '../../deviation/readMoney.js'
import type { AnyDocument } from '../../documents/forms.js'
import { grouped } from '../../exact/grouped.js'
import type { MoneyUnit } from '../../exact/unit.js'
import { unitName } from '../../facts/families/unitName.js'
import { readGiven } from '../../rates/given.js'
import { lettersOf } from '../../terms/label.js'

interface Evaluated {
  readonly of: string
  readonly project: PortfolioProject
}

/**
 * The projects that documents evaluate, each once: the form of a project and the row of the summary that lists it are one
 * project, and so is a form that is given twice. Where they print different figures there is none, and it is told as lacking.
 */
export function evaluatedProjects(documents: readonly AnyDocument[], unit: MoneyUnit): readonly PortfolioProject[] {
  const all = documents.flatMap((document): Evaluated[] => {
    if (document.kind !== 'projectSummary' && document.kind !== 'selfEvaluation') return []
    const { department } = document
    const seen = new Map<string, number>()
    return projectsOf(document).map((project) => {
      const name = lettersOf(project.label)
      const before = seen.get(name) ?? 0
      seen.set(name, before + 1)
      return { of: `${unitName(department)}/${name}/${before}`, project }
    })
  })
  return grouped(all, ({ of }) => of).map((same) =>
    together(
      same.map(({ project }) => project),
      unit,
    ),
  )
}

const together = (same: readonly PortfolioProject[], unit: MoneyUnit): PortfolioProject => {
  const [first] = same as [PortfolioProject, ...PortfolioProject[]]
  if (same.length === 1) return first
  const money = (key: 'finalBudget' | 'outturn'): PortfolioProject['finalBudget'] =>
    agreed(
      same,
      (project) => project[key],
      (given) => readMoney(given, { unit }),
    )
  return {
    ...first,
    finalBudget: money('finalBudget'),
    outturn: money('outturn'),
    score: agreed(
      same,
      ({ score }) => score,
      (given) => readGiven(given, 'count'),
    ),
  }
}

/** The figure that all who print one print; null where they differ. */
function agreed<Given, Read extends { readonly value: { readonly toString: () => string } }>(
  same: readonly PortfolioProject[],
  givenIn: (project: PortfolioProject) => Given,
  read: (given: Given) => Read | string,
): Given | null {
  const printed = same.map(givenIn).map((given) => ({ given, figure: read(given) }))
  const known = printed.flatMap(({ given, figure }) => (typeof figure === 'string' ? [] : [{ given, figure }]))
  const [first] = known
  if (first === undefined) return printed[0]?.given ?? null
  return known.every(({ figure }) => String(figure.value) === String(first.figure.value)) ? first.given : null
}
