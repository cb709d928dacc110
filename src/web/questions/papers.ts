import { READING_FORMS } from '../../case/record.ts'
import { choicesOf, type Question } from './question.ts'

/** Questions about the papers that the person takes home: the sheet of appointments, and the letter. */

export const reading: Question = {
  id: 'reading',
  title: 'How should papers for the person be written?',
  short: 'Papers for the person',
  hint: 'All are optional. The letter and the appointments sheet follow it.',
  aside: () => true,
  fields: () => [
    {
      kind: 'text',
      pointer: '/person/knownAs',
      label: 'First name by which the person is called',
      hint: 'Empty: the first word of the name. Never the surname.',
      width: 20,
    },
    {
      kind: 'several',
      pointer: '/person/formats',
      label: 'In which forms does the person need papers?',
      choices: choicesOf(READING_FORMS),
    },
    {
      kind: 'text',
      pointer: '/person/language',
      label: 'Language the person reads, if not English',
      width: 20,
    },
  ],
}

export const supervisor: Question = {
  id: 'supervisor',
  title: 'Who supervises the person?',
  short: 'Supervising officer',
  hint: 'The appointments sheet tells the person whom to ring. Leave empty what is not recorded.',
  aside: () => true,
  fields: () => [
    { kind: 'text', pointer: '/order/supervisor/name', label: 'Name' },
    {
      kind: 'text',
      pointer: '/order/supervisor/role',
      label: 'Role',
      hint: 'As the service calls it today, such as Probation practitioner',
    },
    { kind: 'text', pointer: '/order/supervisor/telephone', label: 'Telephone (optional)', width: 20 },
    {
      kind: 'text',
      pointer: '/order/supervisor/hours',
      label: 'When the telephone is answered (optional)',
      hint: 'Such as 9am to 5pm, Monday to Friday',
    },
    { kind: 'text', pointer: '/order/supervisor/email', label: 'Email (optional)' },
  ],
}

export const place: Question = {
  id: 'place',
  title: 'Where does the person go, and whom does the person ask for?',
  short: 'On arriving',
  hint: 'For the appointments sheet, which may be lost: do not name the programme. Leave empty what is not recorded.',
  aside: () => true,
  fields: () => [
    {
      kind: 'text',
      pointer: '/plan/group',
      label: 'What the group is called',
      hint: 'Such as Tuesday group',
    },
    { kind: 'text', pointer: '/plan/room', label: 'Room' },
    {
      kind: 'lines',
      pointer: '/plan/staffNames',
      label: 'Whom to ask for',
      hint: 'Names, each on a line of its own.',
    },
    { kind: 'text', pointer: '/plan/bring', label: 'What to bring' },
  ],
}

export const letter: Question = {
  id: 'letter',
  title: 'What does the letter to the person say?',
  short: 'Letter to the person',
  hint: 'Written to the person, with “you” and “we”, in sentences of 15 words at most. Do not name the programme, the offence, a risk level or a test. Leave it empty if no letter is written.',
  fields: () => [
    {
      kind: 'lines',
      pointer: '/letter/wentWell',
      label: 'What went well',
      hint: 'Three points at most, each on a line of its own.',
    },
    {
      kind: 'lines',
      pointer: '/letter/keepWorking',
      label: 'What to keep working on',
      hint: 'Three points at most, each on a line of its own.',
    },
    {
      kind: 'lines',
      pointer: '/letter/next',
      label: 'What happens next',
      hint: 'With the day and who will be there, each on a line of its own.',
    },
    { kind: 'text', pointer: '/letter/from/name', label: 'Who writes it: name' },
    { kind: 'text', pointer: '/letter/from/role', label: 'Who writes it: role' },
    { kind: 'text', pointer: '/letter/from/telephone', label: 'Telephone (optional)', width: 20 },
    {
      kind: 'lines',
      pointer: '/letter/address',
      label: 'Address to which it is sent (optional)',
      hint: 'Each line on a line of its own.',
    },
    {
      kind: 'text',
      pointer: '/report/readWith/name',
      label: 'Who went through the report with the person: name',
    },
    { kind: 'text', pointer: '/report/readWith/role', label: 'Who went through it: role' },
    { kind: 'date', pointer: '/report/readWith/on', label: 'Gone through on' },
  ],
}
