import type { Decision } from '../case/record.ts'
import { SECTIONS, type Section, sectionsOf } from '../rules/assess.ts'
import type { Case } from '../rules/case.ts'
import type { Finding } from '../rules/finding.ts'

/** Kinds of decisions that the rules of a section ask for. */
export type Asked = ReadonlySet<Decision['about']>

/** A section of the assessment as the record is. */
export interface OpenSection {
  section: Section
  /** What it finds, by id. */
  before: ReadonlyMap<string, Finding>
  asked(): Asked
}

/** The sections, each worked out when a finding is looked for in it. */
export function openSections(given: Case): { of(finding: Finding): OpenSection | null } {
  const findingsOf = sectionsOf(given)
  const opened = new Map<Section, OpenSection>()
  const open = (section: Section): OpenSection => {
    let asked: Set<Decision['about']> | null = null
    const known = opened.get(section) ?? {
      section,
      before: new Map(findingsOf(section).map((finding) => [finding.id, finding])),
      asked: () => {
        if (asked !== null) return asked
        asked = new Set()
        sectionsOf(listening(given, asked))(section)
        return asked
      },
    }
    opened.set(section, known)
    return known
  }
  return {
    of: ({ id }) => {
      const section = SECTIONS.find((each) => open(each).before.has(id))
      return section === undefined ? null : open(section)
    },
  }
}

/** The same case, which notes the decisions that are asked for: all kinds where all are gone through. */
function listening({ edition, chronology }: Case, asked: Set<Decision['about']>): Case {
  const { decisions } = chronology
  return {
    edition,
    chronology: {
      ...chronology,
      decisions: {
        get all() {
          for (const { value } of decisions.all) asked.add(value.about)
          return decisions.all
        },
        about: (about, subject) => {
          asked.add(about)
          return decisions.about(about, subject)
        },
        latest: (about, subject) => {
          asked.add(about)
          return decisions.latest(about, subject)
        },
      },
    },
  }
}
