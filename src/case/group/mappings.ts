import { isDeepStrictEqual } from 'node:util'
import { type MappingFile, mapping as shape } from '../register/mapping.ts'
import type { GroupInput } from './shape.ts'

/** The group with what somebody says of its registers, behind what it knows of them; said again, it comes last. */
export function withMapping(group: GroupInput, mapping: MappingFile): GroupInput {
  const registers = group.registers ?? []
  const isSaid = (each: unknown) => isDeepStrictEqual(shape.parse(each), mapping)
  if (registers.length > 0 && isSaid(registers.at(-1))) return group
  const said = Object.entries(mapping).filter(
    ([, part]) => typeof part !== 'object' || Object.keys(part).length > 0,
  )
  return { ...group, registers: [...registers.filter((each) => !isSaid(each)), Object.fromEntries(said)] }
}
