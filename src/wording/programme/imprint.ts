import type { Item, Message } from '../../message.ts'
import type { Edition, Logo } from '../../programme/edition.ts'
import { Figure, type Passage } from '../passage.ts'
import type { Teller } from '../teller.ts'
import { contactFor, firstContact } from './contact-for.ts'
import { say } from './imprint-phrases.ts'
import { reachedAt } from './reached.ts'

/** The block at the foot of a paper's last page, line by line. */
export interface Imprint {
  /** The mark of who publishes it. Null: there is none. */
  logo: Figure<Logo> | null
  publisher: Passage
  lines: Passage[]
  /** Contact details that are out of use: they lead nowhere. */
  former: Passage[]
}

/**
 * Who publishes it, which version it is and what it is made from. Contact details of the source document stand here
 * alone, as out of use, and only while there are none of today.
 * @param name what the paper is called
 * @param policy what is said of the policy of its day
 */
export function imprint(
  edition: Edition,
  name: Message,
  policy: readonly Passage[],
  teller: Teller,
): Imprint {
  const { document } = edition
  const outside = imprintOutside(edition, name, false, teller)
  const based = say('imprint/based-on', {
    title: document.title,
    dated: document.dated,
    reference: document.reference ?? null,
  })
  return {
    ...outside,
    lines: [...outside.lines, teller.ofEdition(based, '/document'), ...policy],
    former: formerContacts(edition, teller),
  }
}

/**
 * The same on a paper's outside, which may lie open: without the source document, whose title names the programme.
 * @param easyRead whether the paper comes in easy read, too
 */
export function imprintOutside(edition: Edition, name: Message, easyRead: boolean, teller: Teller): Imprint {
  const { publisher, organisation } = edition
  const tell = (said: Item | null, ...at: string[]) => (said === null ? [] : [teller.ofEdition(said, at)])
  return {
    logo: logoOf(edition),
    publisher:
      publisher === undefined
        ? teller.ofEdition(organisation, '/organisation')
        : teller.ofEdition(publisher.name, '/publisher/name'),
    lines: [
      paper(edition, name, teller),
      ...tell(confirmed(edition), '/issue/confirmedBy'),
      ...tell(review(edition), '/issue/reviewOn'),
      ...also(edition, easyRead, teller),
    ],
    former: [],
  }
}

/** Of who publishes it today. */
const logoOf = ({ logo }: Edition): Figure<Logo> | null =>
  logo === undefined ? null : new Figure(logo, { by: 'edition', at: ['/publisher/logo'], sources: [] })

function paper({ issue = {} }: Edition, name: Message, teller: Teller): Passage {
  const { version, month, reference } = issue
  const further = [
    ...(version === undefined ? [] : [say('imprint/version', { version })]),
    ...(month === undefined ? [] : [say('imprint/month', { month })]),
    ...(reference === undefined ? [] : [say('imprint/reference', { reference })]),
  ]
  if (further.length === 0) return teller.words(name)
  const item = say('imprint/paper', { name: teller.language.say(name), further })
  return teller.ofEdition(item, '/issue')
}

function confirmed({ issue }: Edition): Item | null {
  if (issue?.confirmedBy === undefined) return null
  const { confirmedBy: by, on } = issue
  return on === undefined ? say('imprint/confirmed', { by }) : say('imprint/confirmed-on', { by, on })
}

const review = ({ issue }: Edition): Item | null =>
  issue?.reviewOn === undefined ? null : say('imprint/review', { on: issue.reviewOn })

/** Only where somebody can be asked for it. */
function also(edition: Edition, easyRead: boolean, teller: Teller): Passage[] {
  const found = contactFor(edition, 'programme') ?? firstContact(edition)
  if (found === null) return []
  const { role, telephone, email } = found.contact
  const lines = [role, telephone, email].filter((line) => line !== undefined)
  const office = teller.language.say({ commas: lines.map((text) => ({ text })) })
  return [teller.ofEdition(say('imprint/also', { office, easyRead }), found.at)]
}

function formerContacts({ contacts, document, statements, local }: Edition, teller: Teller): Passage[] {
  if (hasContacts(local)) return []
  // An address belongs to its purpose: where complaints go is where nothing else goes.
  const complaints = new Set(
    statements.flatMap(({ topic, source }) => (topic === 'complaints' ? [source.clause] : [])),
  )
  return [false, true].flatMap((complaint) => {
    const those = contacts.flatMap((contact, at) =>
      complaints.has(contact.source.clause) === complaint ? [{ contact, at }] : [],
    )
    if (those.length === 0) return []
    const told = those.map(({ contact }): Item => {
      const lines = reachedAt(contact)
      return lines.length === 0
        ? { text: contact.role }
        : say('imprint/contact', { office: contact.role, lines })
    })
    return [
      teller.ofEdition(
        say('imprint/not-in-use', { complaint, dated: document.dated, contacts: told }),
        ['/document/dated', ...those.map(({ at }) => `/contacts/${at}`)],
        those.map(({ contact }) => contact.source),
      ),
    ]
  })
}

/** Whether there are contacts of today: then none of the source document is printed anywhere. */
export const hasContacts = (local: Edition['local']): boolean =>
  local?.contact !== undefined || (local?.contacts.length ?? 0) > 0
