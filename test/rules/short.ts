import { isMessage, type Message } from '../../src/message.ts'
import type { Finding } from '../../src/rules/finding.ts'

/** Data in the form in which tests state it: see `short`. */
export type Short<Data> = Data extends Finding
  ? Omit<Data, 'parameters' | 'basis' | 'missing' | 'readings' | 'settledBy'> & {
      parameters: Readonly<Record<string, unknown>>
      basis: readonly unknown[]
      missing: readonly unknown[]
      readings: readonly { reading: unknown; outcome: unknown }[]
      settledBy: unknown
    }
  : Data extends Message
    ? { code: string; form?: string }
    : Data extends readonly (infer Each)[]
      ? Short<Each>[]
      : Data extends object
        ? { [Name in keyof Data]: Short<Data[Name]> }
        : Data

/** A message's parameters and its form stand beside its code, and what is printed (a date, a text, a list) stands for itself. */
export function short<Data>(data: Data): Short<Data> {
  return shorten(data) as Short<Data>
}

function shorten(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(shorten)
  if (!isMap(data)) return data
  if (!isMessage(data)) return mapped(data, shorten)
  const parameters = mapped(data.parameters, parameter)
  if ('topic' in data) return { ...mapped({ ...data }, shorten), parameters }
  return { ...parameters, code: data.code, ...(data.form === undefined ? {} : { form: data.form }) }
}

function parameter(value: unknown): unknown {
  if (!isMap(value) || isMessage(value)) return shorten(value)
  const [printed] = Object.values(value)
  return Array.isArray(printed) ? printed.map(parameter) : printed
}

function mapped(values: object, each: (value: unknown) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, each(value)]))
}

export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
