import type { Chronology } from '../../chronology/chronology.ts'
import type { LegalBasis } from '../states.ts'
import { REPLACED, REPLACED_FROM } from './order-replaced.ts'

/**
 * B2: the Sentencing Act 2020 for convictions from 1 December 2020, the Act of 2003 for earlier ones; the one before it
 * only for an order made under it. Where convictions lie on both sides of that day, both.
 */
export function legalBases({ order, offences }: Chronology['known']): LegalBasis[] {
  if (order === undefined) return ['not recorded']
  if (order.kind === 'licence') return ['licence']
  if (order.kind === REPLACED && order.status === 'made') return ['Sentencing Act 2000']
  const convicted = offences.flatMap(({ value }) => value.convictedOn ?? [])
  if (convicted.length === 0) return ['not recorded']
  const later = convicted.some((on) => on >= REPLACED_FROM.convictions)
  const earlier = convicted.some((on) => on < REPLACED_FROM.convictions)
  return [
    ...(later ? (['Sentencing Act 2020'] as const) : []),
    ...(earlier ? (['Criminal Justice Act 2003'] as const) : []),
  ]
}
