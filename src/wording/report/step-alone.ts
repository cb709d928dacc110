import type { Finding } from '../../rules/finding.ts'
import type { FindingCode } from '../places/kinds.ts'

const ALONE: FindingCode = 'enforcement/step-alone'

/** A step was taken, and no absence is recorded that it answers: nobody can say that there was none. */
export const isStepAlone = ({ code }: Pick<Finding, 'code'>): boolean => code === ALONE
