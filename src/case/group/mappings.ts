import { isDeepStrictEqual } from 'node:util'
import { type MappingFile, mapping as shape } from '../register/mapping.ts'
import type { GroupInput } from './shape.ts'

/** The group with what somebody says of its registers, behind what it knows of them; once only. */
export function withMapping(group: GroupInput, mapping: MappingFile): GroupInput {
  const registers = group.registers ?? []
  if (registers.some((each) => isDeepStrictEqual(shape.parse(each), mapping))) return group
  const said = Object.entries(mapping).filter(
    ([, part]) => typeof part !== 'object' || Object.keys(part).length > 0,
  )
  return { ...group, registers: [...registers, Object.fromEntries(said)] }
}
