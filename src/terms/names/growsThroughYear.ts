import { bareLabel } from '../label.js'

const grows = /(?:收入|税收)(?:预算|计划|任务)?完成率$|采购(?:预算|计划)?执行率$/u

/**
 * Is this a rate over a figure of the whole year, so that it grows as the year goes on: of income, of procurement?
 *
 * @example growsThroughYear('非税收入预算完成率') // => true
 */
export const growsThroughYear = (name: string): boolean => grows.test(bareLabel(name))
