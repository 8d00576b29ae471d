import type { Sentence } from '../../law/basis.js'
import { clip } from '../problems.js'
import { fault, figureOf, listed, type ToldFigure } from './faultWords.js'

const inZh = ({ zh }: Sentence): string => zh
const inEn = ({ en }: Sentence): string => en

/** What is wrong with projects as they are listed, marked and scored. */
export const projectFaults = {
  /** One project in two rows or sections. */
  listedTwice: fault<{ readonly other: string }>({
    zh: ({ other }) => [`与「${other}」是同一项目，列了两次`, '只列一次，并核对两处的数'],
    en: ({ other }) => [`the same project as ${other}, listed twice`, 'list it once and check the figures of both'],
  }),
  /** The purpose of its money told in two ways. */
  twoPurposes: fault<{ readonly before: string; readonly here: string }>({
    zh: ({ before, here }) => [
      `前文称“${clip(before)}”，此处称“${clip(here)}”`,
      '统一说法；确有两项用途的，写明各用多少',
    ],
    en: ({ before, here }) => [
      `told as “${clip(before)}” before and as “${clip(here)}” here`,
      'tell it in one way; if there are two purposes, how much is for each',
    ],
  }),
  /** Nothing of a budget spent, and no deviation marked. */
  unmarkedUnspent: fault<{ readonly budget: ToldFigure | null; readonly flag: string }>({
    zh: ({ budget, flag }) => [
      `${budget === null ? '执行率为0%' : `预算${figureOf(budget, 'zh')}分文未用`}，却标为“${flag}”`,
      '应标为“是”，并说明没有执行的原因',
    ],
    en: ({ budget, flag }) => [
      `${budget === null ? 'an execution rate of 0 %' : `nothing spent of a budget of ${figureOf(budget, 'en')}`}, and “${flag}” is marked`,
      'mark “是” (yes) and tell why nothing was spent',
    ],
  }),
  /** A rate far from 100 % and no deviation marked. */
  unmarkedDeviation: fault<{
    readonly what: Sentence
    readonly rate: string
    readonly limit: string
    readonly flag: string
  }>({
    zh: ({ what, rate, limit, flag }) => [
      `${what.zh}${rate}，与100%相差达到${limit}，却标为“${flag}”`,
      '应标为“是”，并说明偏差原因',
    ],
    en: ({ what, rate, limit, flag }) => [
      `the ${what.en} is ${rate}, ${limit} and more off 100 %, and “${flag}” is marked`,
      'mark “是” (yes) and tell the cause',
    ],
  }),
  /** Marked as one with a deviation that falls short nowhere. */
  markedInVain: fault<{ readonly flag: string }>({
    zh: ({ flag }) => [`执行率、得分率均为100%，没有扣分，却标为“${flag}”`, '应标为“否”，或写明偏差在哪里'],
    en: ({ flag }) => [
      `every rate is 100 % and no point is lost, and “${flag}” is marked`,
      'mark “否” (no), or tell where the deviation is',
    ],
  }),
  /** Full rates of what takes spending, without any. */
  fullWithoutSpending: fault<{ readonly budget: ToldFigure | null; readonly rates: readonly Sentence[] }>({
    zh: ({ budget, rates }) => [
      `${budget === null ? '没有支出' : `预算${figureOf(budget, 'zh')}分文未用`}，${listed(rates.map(inZh), 'zh')}却为100%`,
      '说明没有支出何以得满分，或者扣分',
    ],
    en: ({ budget, rates }) => [
      `${budget === null ? 'nothing was spent' : `nothing was spent of ${figureOf(budget, 'en')}`}, and these are 100 %: ${listed(rates.map(inEn), 'en')}`,
      'tell how full marks came about without spending, or give fewer',
    ],
  }),
  /** A mean beyond what it is a mean of. */
  outsideMean: fault<{ readonly score: string; readonly low: string; readonly high: string; readonly short: boolean }>({
    zh: ({ score, low, high, short }) => [
      short
        ? `有维度未得满分，得分应在${low}分与${high}分之间且不到${high}分，却列为${score}分`
        : `按执行率和各得分率，得分应在${low}分与${high}分之间，却列为${score}分`,
      '更正得分，或更正得分率',
    ],
    en: ({ score, low, high, short }) => [
      short
        ? `a dimension falls short, so the score lies between ${low} and less than ${high} points, and ${score} is printed`
        : `by its rates the score lies between ${low} and ${high} points, and ${score} is printed`,
      'correct the score or the rates',
    ],
  }),
  /** The points lost give a dimension a weight that is no whole number. */
  brokenWeight: fault<{
    readonly what: Sentence
    readonly rate: string
    readonly lost: string
    readonly low: string
    readonly high: string
  }>({
    zh: ({ what, rate, lost, low, high }) => [
      `只有${what.zh}${rate}未满，扣了${lost}分，由此推得该维度分值在${low}与${high}之间，没有整数`,
      '列明各维度分值，或更正得分',
    ],
    en: ({ what, rate, lost, low, high }) => [
      `only the ${what.en}, ${rate}, falls short, and ${lost} points are lost: its weight lies between ${low} and ${high}, no whole number`,
      'print the points of each dimension, or correct the score',
    ],
  }),
} as const
