/** What becomes of pieces of work that run side by side, in the order of the pieces: never more than `most` are under way. */
export async function* inOrder<Piece, Done>(
  pieces: readonly Piece[],
  work: (piece: Piece) => Promise<Done>,
  most: number,
): AsyncGenerator<Done> {
  const underWay: Promise<Done>[] = []
  for (const piece of pieces) {
    underWay.push(work(piece))
    if (underWay.length >= most) yield await (underWay.shift() as Promise<Done>)
  }
  for (const one of underWay) yield await one
}
