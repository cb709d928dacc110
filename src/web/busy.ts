/** There is more to do than can wait: the same request will do a little later. */
export class Busy extends Error {
  override readonly name = 'Busy'
}
