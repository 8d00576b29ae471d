/** A number that stands alone: an amount, a share, a code, a dash for nothing. */
export const isFigure = (text: string): boolean =>
  /^[-−+＋(（]?[¥￥]?[\d０-９][\d０-９,，.．\s]*[%％]?[)）]?$|^[-−—–/]{1,2}$/u.test(text)

/** An amount that cannot go on in the next line. */
export const isWholeFigure = (text: string): boolean =>
  /^[-−(（]?[\d,，]*\d[.．]\d{1,4}[%％]?[)）]?$|^\d{3,7}$|^[-−]?\d{1,3}(?:,\d{3})+$|^[-−]?\d{1,3}%?$/u.test(text)
