import { bareLabel } from '../terms/label.js'
import type { Facts } from './facts.js'
import { namedPlace } from './listPlace.js'
import type { Place } from './printedCell.js'

/** What the money of a project is for, as a paragraph under such a heading tells it. */
export interface ProjectPurpose extends Place {
  readonly project: number
  readonly title: string
  readonly text: string
}

/** Headings under which a paper tells what the money of a project is for. */
const purpose = /用途|使用方向|支出内容|立项目的/u

export const projectPurposesOf = ({ printed: { projects = [] } }: Facts): readonly ProjectPurpose[] =>
  projects.flatMap(({ name, paragraphs }, project) =>
    paragraphs.flatMap(({ title = '', text }, at) => {
      if (!purpose.test(title)) return []
      const label = { zh: `「${name}」${bareLabel(title)}`, en: `${name}, ${bareLabel(title)}` }
      const place = namedPlace(['projects', project, 'paragraphs', at, 'text'], name, label)
      return [{ ...place, project, title: bareLabel(title), text }]
    }),
  )
