/** A share of the points that a qualitative result may be given: any from `low` to `high`. */
export interface WordBand {
  readonly low: string
  readonly high: string
  /** Only what is short of `high`. */
  readonly highExcluded?: true
}

/** What words allow: 达成, 部分达成并具有一定效果, 未达成且效果较差. A score in words is an interval, never one number. */
export interface WordBands {
  readonly met: WordBand
  readonly partly: WordBand
  readonly notMet: WordBand
}

/** [80 %, 100 %], [60 %, 80 %), [0 %, 60 %): the bands that most papers print. */
export const nationalWordBands: WordBands = {
  met: { low: '0.8', high: '1' },
  partly: { low: '0.6', high: '0.8', highExcluded: true },
  notMet: { low: '0', high: '0.6', highExcluded: true },
}
