import { InputError } from '../errors.ts'
import { searchMessages } from '../language/search.ts'
import { outside } from '../outside.ts'
import { openResources } from '../resources.ts'
import { print } from './terminal.ts'

/** `groupwork wording`: the messages that say something, as a file of one's own may hold them. */
export async function wording(words: readonly string[]): Promise<void> {
  const text = words.join(' ')
  const found = searchMessages(openResources().messages(), text)
  if (found.length === 0) {
    const expected = `no message says "${outside(text)}": it may be the edition’s own (programmes/), or try other words, without names, numbers and dates`
    throw new InputError([{ file: 'wording', pointer: '', expected }])
  }
  await print(found.join('\n').trimEnd())
}
