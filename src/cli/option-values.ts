import type { Command, Option } from 'commander'
import { isBlank, unsound } from '../characters.ts'
import { InputError, type Issue } from '../errors.ts'

/**
 * Throws InputError with every option of a command whose value shows nothing or holds what no text may hold: folders
 * and files would be made under such a name, and a line of a terminal or a manifest be turned round by it.
 */
export function checkValues(command: Command): void {
  const issues = command.options.flatMap((option) =>
    [command.getOptionValue(option.attributeName())]
      .flat()
      .filter((value) => typeof value === 'string')
      .flatMap((value): Issue[] => {
        const expected = isBlank(value) ? 'expected a value that is not empty' : faultOf(value)
        return expected === null ? [] : [{ file: nameOf(option, command), pointer: '', expected }]
      }),
  )
  if (issues.length > 0) throw new InputError(issues)
}

/** A value stands in one line. */
function faultOf(value: string): string | null {
  if (/[\n\r\u2028\u2029]/.test(value)) return 'expected a value of one line'
  return unsound(value)
}

/** What somebody has to look at: the option as it is written, or the variable that it was taken from. */
function nameOf(option: Option, command: Command): string {
  const variable = command.getOptionValueSource(option.attributeName()) === 'env' ? option.envVar : undefined
  return variable ?? option.long ?? option.flags
}
