import department from '../../../examples/data/hengyang-2021-department-target.json' with { type: 'json' }
import project from '../../../examples/data/hengyang-2021-project-target.json' with { type: 'json' }
import specialFund from '../../../examples/data/hengyang-2021-special-fund-target.json' with { type: 'json' }

/** The three target forms that one unit filed on one day: each is read beside the others. */
export const hengyangTargets = {
  'hengyang-2021-project-target': project,
  'hengyang-2021-special-fund-target': specialFund,
  'hengyang-2021-department-target': department,
}
