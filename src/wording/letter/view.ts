import type { Edition } from '../../programme/edition.ts'
import type { Subject } from '../case-view.ts'
import { discreetName, senderOf } from '../discreet.ts'
import { Figure, type Passage } from '../passage.ts'
import { spokenOf } from '../person.ts'
import type { LeftOut } from '../programme/statements.ts'
import { endingOf } from '../report/ending.ts'
import type { Teller } from '../teller.ts'
import { daysPast } from './days-past.ts'
import { whatYouDid } from './did.ts'
import { howItEnded } from './ended.ts'
import { missingParts } from './missing.ts'
import { type OPENINGS, say } from './phrases.ts'
import { whoSees } from './received.ts'
import { ifYouDisagree, type Writer, writerOf } from './whom.ts'

/** Points that somebody wrote; where nobody has, lines to write them on. */
interface Points {
  points: Passage[]
  ruled: Figure<{ label: string; lines: number }[]> | null
}

/** Exactly what the template of the letter sees: nothing of the programme's name, the offence or a level of risk. */
export interface LetterView {
  title: Passage
  language: string
  status: 'draft' | 'final'
  author: string | null
  /** At the foot of the page. */
  foot: Passage
  stillToDo: Passage[]
  address: Passage | null
  date: Passage
  dear: Passage
  opening: Passage[]
  did: Passage[]
  wentWell: Points
  keepWorking: Points
  next: Points
  disagree: Passage[]
  whoSees: Passage[]
  signature: Figure<{ label: string; lines: number }[]>
  /** Name, role and telephone, each on a line of its own. */
  from: Passage | null
  /** Who gives the letter out, where the name tells no stranger why. */
  sender: Passage | null
}

export function viewLetter(
  edition: Edition,
  subject: Subject,
  final: boolean,
  teller: Teller,
): { view: LetterView; leftOut: LeftOut[] } {
  const { known, asOf } = subject.chronology
  const { letter, person, report } = known
  const programme = discreetName(edition, teller)
  const writer = writerOf(subject)
  const sender = senderOf(edition, teller)
  const { readWith } = report
  const points = (texts: readonly string[] | undefined, field: string): Points => {
    const written = teller.each(texts ?? [], `/letter/${field}`)
    return { points: written, ruled: written.length === 0 ? LINES : null }
  }
  return {
    view: {
      title: teller.words(say('letter/title', { programme: programme.text })),
      language: teller.language.tag,
      status: final ? 'final' : 'draft',
      author: writer?.name ?? sender?.text ?? null,
      foot: programme,
      stillToDo: final
        ? []
        : [...missingParts(edition, subject), ...daysPast(subject, teller.language)].map((part) =>
            teller.words(part),
          ),
      address:
        letter === undefined || letter.address.length === 0
          ? null
          : teller.recorded(
              [addressed(person), ...letter.address].join('\n'),
              ...['/person/name', '/letter/address'],
              ...(person.title === undefined ? [] : ['/person/title']),
            ),
      date: teller.words({ date: asOf }),
      dear: teller.recorded(
        say('letter/dear', { name: spokenOf(person).short }),
        '/person/name',
        ...(person.title === undefined ? [] : ['/person/title']),
      ),
      opening: [
        opening(subject, programme, teller),
        ...howItEnded(subject, writer, teller),
        teller.words(say('letter/what-it-says')),
        ...(readWith === undefined
          ? []
          : [
              teller.recorded(
                say('letter/read-with', {
                  name: readWith.name === writer?.name ? null : readWith.name,
                  on: readWith.on ?? null,
                }),
                '/report/readWith',
              ),
            ]),
      ],
      did: whatYouDid(subject, teller),
      wentWell: points(letter?.wentWell, 'wentWell'),
      keepWorking: points(letter?.keepWorking, 'keepWorking'),
      next: points(letter?.next, 'next'),
      disagree: ifYouDisagree(edition, subject, teller),
      whoSees: whoSees(edition, subject, teller),
      signature: new Figure([{ label: teller.language.say(say('letter/signature')), lines: 1 }], {
        by: 'language',
      }),
      from: writer === null ? null : signedBy(writer, teller),
      sender,
    },
    leftOut: [],
  }
}

const addressed = ({ title, name }: { title?: string | undefined; name: string }) =>
  title === undefined ? name : `${title} ${name}`

const LINES = new Figure([{ label: '', lines: 3 }], { by: 'language' })

/** What happened: the programme is finished, or ended on a day. */
function opening({ chronology, assessment }: Subject, { text: programme }: Passage, teller: Teller): Passage {
  const { status } = assessment
  const ending = endingOf({ chronology, assessment })
  const how: (typeof OPENINGS)[number] =
    status === 'completed'
      ? 'finished'
      : status === 'attendance complete'
        ? 'sessions-done'
        : ending === null
          ? 'going-on'
          : 'ended'
  const told = say('letter/opening', { how, programme, on: how === 'ended' ? (ending?.on ?? null) : null })
  const facts =
    how === 'ended' && ending !== null
      ? [ending.pointer]
      : chronology.sessions.filter(({ happened }) => happened !== 'planned').flatMap((each) => each.facts)
  return teller.workedOut(told, { facts })
}

function signedBy({ name, role, telephone, pointer }: Writer, teller: Teller): Passage {
  const fields = ['name', 'role', ...(telephone === null ? [] : ['telephone'])]
  return teller.recorded(
    [name, role, ...(telephone === null ? [] : [telephone])].join('\n'),
    ...fields.map((field) => `${pointer}/${field}`),
  )
}
