import { listGrid } from '../form/list-grid.ts'
import { entries, type Field, type Given, LAID_OUT, type Question } from './question.ts'
import { addendumFields, signatureFields } from './signing.ts'
import { progressThen } from './targets.ts'

/** Questions about what people write in the reports on the programme. */

export const engagement: Question = {
  id: 'engagement',
  title: 'How did the person take part?',
  short: 'Engagement',
  fields: () => [
    {
      kind: 'narrative',
      pointer: '/report/engagement',
      label: 'How did the person take part?',
      hint: `Optional. ${LAID_OUT}`,
    },
  ],
}

export const summary: Question = {
  id: 'summary',
  title: 'Summary, strengths and needs',
  hint: 'All are optional. Do not name victims or children.',
  fields: () => [
    {
      kind: 'narrative',
      pointer: '/report/summary',
      label: 'Summary',
      hint: `The report in short, in about 120 words. It stands on the first page. ${LAID_OUT}`,
    },
    {
      kind: 'lines',
      pointer: '/report/strengths',
      label: 'Strengths',
      hint: 'Each on a line of its own. Five at most read well.',
    },
    {
      kind: 'lines',
      pointer: '/report/outstandingNeeds',
      label: 'Still to work on',
      hint: 'Each on a line of its own. Five at most read well.',
    },
  ],
}

export const recommendations: Question = {
  id: 'recommendations',
  title: 'What do you recommend?',
  short: 'Recommendations',
  hint: 'Each with who would do it and by when, so that somebody does. Leave the rows empty if nothing is recommended.',
  blank: 3,
  fields: () => [],
  grid: () =>
    listGrid({
      list: '/report/recommendations',
      row: 'Recommendation',
      alone: 'text',
      columns: [
        { name: 'text', label: 'What', kind: 'text' },
        { name: 'who', label: 'Who', kind: 'text' },
        { name: 'by', label: 'By when', kind: 'text' },
      ],
    }),
}

/** @param at pointer of the report; there is room for one more each time */
function recommendationFields(given: Given, at: string): Field[] {
  return entries({ ...given, blank: 1 }, `${at}/recommendations`, 'Recommendation', (place) => [
    { kind: 'text', pointer: `${place}/text`, label: 'Recommended: what (optional)' },
    { kind: 'text', pointer: `${place}/who`, label: 'Recommended: who would do it' },
    { kind: 'text', pointer: `${place}/by`, label: 'Recommended: by when' },
  ])
}

export const comments: Question = {
  id: 'comments',
  title: 'What does the person say of the report?',
  short: 'Comments',
  hint: 'In the person’s own words. All are optional.',
  fields: () => [
    {
      kind: 'narrative',
      pointer: '/report/participantComments',
      label: 'The participant’s own words',
      hint: LAID_OUT,
    },
    {
      kind: 'date',
      pointer: '/report/commentsAskedOn',
      label: 'Asked for comments on, where none were given (optional)',
    },
  ],
}

export const distribution: Question = {
  id: 'distribution',
  title: 'Who receives the report?',
  short: 'Who receives it',
  hint: 'Roles, not names, with the day on which each was given it or sent it.',
  blank: 3,
  fields: () => [],
  grid: () =>
    listGrid({
      list: '/report/distribution',
      row: 'Recipient',
      columns: [
        { name: 'role', label: 'Role', kind: 'text' },
        { name: 'on', label: 'Given or sent on', kind: 'date' },
      ],
    }),
}

export const writers: Question = {
  id: 'writers',
  title: 'Who is writing the report?',
  short: 'Authors and dates',
  hint: 'Leave empty what is not recorded.',
  fields: () => [
    { kind: 'text', pointer: '/report/author/name', label: 'Author: name' },
    { kind: 'text', pointer: '/report/author/role', label: 'Author: role' },
    { kind: 'text', pointer: '/report/treatmentManager/name', label: 'Treatment manager: name' },
    { kind: 'text', pointer: '/report/treatmentManager/role', label: 'Treatment manager: role' },
    { kind: 'date', pointer: '/report/completedOn', label: 'Report finished on' },
    { kind: 'date', pointer: '/report/sentOn', label: 'Sent to the supervising officer on' },
    { kind: 'number', pointer: '/report/version', label: 'Version (optional)', width: 4 },
  ],
}

export const review: Question = {
  id: 'review',
  title: 'Was there a review meeting?',
  short: 'Review meeting',
  hint: 'Leave empty what is not recorded.',
  more: 'Add an addendum',
  blank: 0,
  fields: (given) => [
    { kind: 'date', pointer: '/report/review/plannedFor', label: 'Planned for' },
    { kind: 'date', pointer: '/report/review/heldOn', label: 'Held on' },
    {
      kind: 'lines',
      pointer: '/report/review/attendedBy',
      label: 'Who attended',
      hint: 'Roles, not names, each on a line of its own.',
    },
    {
      kind: 'narrative',
      pointer: '/report/review/summary',
      label: 'What the review came to',
      hint: LAID_OUT,
    },
    ...addendumFields(given, '/report'),
  ],
}

export const signatures: Question = {
  id: 'signatures',
  title: 'Who has signed the report?',
  short: 'Signatures',
  hint: 'Leave the rows empty if nobody has signed. The document then has places to sign.',
  blank: 3,
  fields: () => [],
  grid: () =>
    listGrid({
      list: '/report/signatures',
      row: 'Signature',
      columns: [
        { name: 'name', label: 'Name', kind: 'text' },
        { name: 'role', label: 'Role', kind: 'text' },
        { name: 'on', label: 'Signed on', kind: 'date' },
      ],
    }),
}

export const progressReports: Question = {
  id: 'progress-reports',
  title: 'Progress reports on the time on the programme',
  short: 'Progress reports',
  hint: 'Each on the time since the one before it. The last one, while it is not finished, is the one that is written now.',
  more: 'Add another progress report',
  fields: (given) =>
    entries(given, '/reports', 'Progress report', (at) => [
      {
        kind: 'date',
        pointer: `${at}/period/from`,
        label: 'Reports from',
        beside: [[`${at}/kind`, 'progress']],
      },
      { kind: 'date', pointer: `${at}/period/to`, label: 'Reports to' },
      { kind: 'text', pointer: `${at}/author/name`, label: 'Author: name' },
      { kind: 'text', pointer: `${at}/author/role`, label: 'Author: role' },
      {
        kind: 'narrative',
        rows: 5,
        pointer: `${at}/text`,
        label: 'What the author says (optional)',
        hint: LAID_OUT,
      },
      {
        kind: 'narrative',
        rows: 3,
        pointer: `${at}/participantComments`,
        label: 'The participant’s own words (optional)',
      },
      {
        kind: 'date',
        pointer: `${at}/commentsAskedOn`,
        label: 'Asked for comments on, where none were given (optional)',
      },
      ...recommendationFields(given, at),
      { kind: 'number', pointer: `${at}/version`, label: 'Version (optional)', width: 4 },
      { kind: 'date', pointer: `${at}/completedOn`, label: 'Finished on' },
      { kind: 'date', pointer: `${at}/sentOn`, label: 'Sent on' },
      ...progressThen(given, at),
      ...signatureFields(given, at),
      ...addendumFields({ ...given, blank: 1 }, at),
    ]),
}
