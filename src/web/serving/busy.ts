/** There is more to do than can wait: the same request will do a little later. */
export class Busy extends Error {
  override readonly name = 'Busy'
}

/** One request asks for more than it may: it won't do later either. */
export class TooMuch extends Error {
  override readonly name = 'TooMuch'
}
