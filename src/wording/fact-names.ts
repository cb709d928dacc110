/** The case record's fields in words, for notes: readers of a document don't read JSON pointers. */

const NAMES: [RegExp, string][] = [
  [/^\/person\/sex/, 'sex'],
  [/^\/person\/dateOfBirth/, 'date of birth'],
  [/^\/person\/(employed|daytime)/, 'employment and availability'],
  [/^\/person\/worksInEnglish/, 'language'],
  [/^\/person/, 'personal details'],
  [/^\/iq/, 'IQ assessment'],
  [/^\/assessment/, 'suitability assessment'],
  [/^\/offences/, 'offences'],
  [/^\/(convictedInAdultCourt|reachedAdulthoodInCustody)/, 'court and age at conviction'],
  [/^\/order/, 'order or licence'],
  [/^\/risk\/rm2000s/, 'RM2000/S level'],
  [/^\/risk\/deviance/, 'deviance level'],
  [/^\/risk\/treatmentNeed/, 'treatment need'],
  [/^\/risk/, 'risk levels'],
  [/^\/earlierProgrammes/, 'earlier programmes'],
  [/^\/decisions/, 'recorded decision'],
  [/^\/plan\/startsOn/, 'planned start'],
  [/^\/plan/, 'plan'],
  [/^\/attempts/, 'attempts to start'],
  [/^\/schedule/, 'session schedule'],
  [/^\/attendance/, 'attendance record'],
  [/^\/catchUps/, 'catch-up sessions'],
  [/^\/appointments/, 'appointments'],
  [/^\/enforcement/, 'enforcement steps'],
  [/^\/status/, 'programme status'],
  [/^\/psychometrics/, 'psychometric results'],
  [/^\/targets/, 'progress against targets'],
  [/^\/suitability/, 'suitability section'],
  [/^\/report/, 'treatment report'],
  [/^\/facts/, 'further facts'],
]

/** Each field once, in the order of the pointers. Unknown pointers are named as they stand. */
export function factNames(pointers: readonly string[]): string[] {
  return [
    ...new Set(pointers.map((pointer) => NAMES.find(([pattern]) => pattern.test(pointer))?.[1] ?? pointer)),
  ]
}
