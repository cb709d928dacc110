import { sha256 } from '../../digest.ts'

/** What stands for an id in the address of a page and in what is kept of it: an id may hold names that somebody chose. */
export const markOf = (id: string): string => sha256(id).slice(0, 8)
