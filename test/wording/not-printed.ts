const CODE = 'what the service’s own system calls it; its words are printed'
const ID = 'names the entry for others of the record'
const NOTED = 'noted for whoever writes the report, who takes it over in words of the report'
const AREA = 'a fact that one area keeps for its returns, by the schema of its edition'

/** What is kept of a signed document, to be compared with what is made later. */
const signedFields = (at: string) => ({
  [`${at}/signed/facts`]: 'tells whether the program or the record says something else than was signed',
  [`${at}/signed/program`]: 'told where the program says the same in other words',
  [`${at}/signed/headings/*/heading`]: 'told where the facts above signatures were changed',
  [`${at}/signed/headings/*/of`]: 'tells which heading stands over something else than was signed',
})

/** Fields of a case that stand in no document, and why. */
export const NOT_PRINTED: Readonly<Record<string, string>> = {
  '/$schema': 'for editors of the file',
  '/programme': 'which rules apply; another one is another case',
  '/working/label': 'names files, and nothing in them',
  '/working/done/*': 'tells the pages which of them were seen to',
  '/working/documents/*': 'tells the pages which documents are written',
  '/person/limitedAccess': 'says where the case may stand, and nothing of the person',
  '/working/typed': 'no answer yet: a final is refused and check names it',
  '/appointments/*/code': CODE,
  '/attendance/*/code': CODE,
  '/catchUps/*/code': CODE,
  '/enforcement/*/code': CODE,
  '/notes/*/on': NOTED,
  '/notes/*/session': NOTED,
  '/notes/*/target': NOTED,
  '/notes/*/text': NOTED,
  '/notes/*/by': NOTED,
  '/decisions/*/id': ID,
  '/enforcement/*/id': ID,
  '/psychometrics/administrations/*/id': ID,
  '/facts/preferredGroup': AREA,
  '/facts/referralReceived': AREA,
  '/facts/travelMinutes': AREA,
  '/assessmentAfter/by/name':
    'who decided the route is named with the decision; the assessment is told by role',
  '/earlierProgrammes/*/attended':
    'asked only where neither completion nor progress is recorded, which are printed',
  '/enforcement/*/by/role': 'the step is told with the name',
  '/report/readWith/role': 'the letter to the person names who went through the report',
  ...signedFields('/report'),
  ...signedFields('/suitability'),
  '/reports/*/kind': 'there is one kind',
  '/suitability/undecided/by/name': 'why it is not decided is told by role',
  '/schedule/sessions/*/units': 'how much a meeting counts is printed as the count',
}

/** Fields that no sample has: scenarios and tests of their own have them. */
export const IN_NO_SAMPLE: readonly string[] = [
  '/decisions/*/changes',
  '/attempts/*/endedOn',
  '/attempts/*/endedBecause',
  '/catchUpOffers/*/bookedFor',
  '/catchUpOffers/*/bookedAt',
  '/report/signed/letters/n',
  '/report/signed/letters/of',
  '/report/signed/files/*/format',
  '/report/signed/files/*/of',
]
