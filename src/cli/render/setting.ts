import type { Workshop } from '../../batch/assignment.ts'
import { createCaseReader, type Day, type RegisterReading } from '../../batch/case-reader.ts'
import { sha256 } from '../../digest.ts'
import { createGenerator } from '../../generate.ts'
import { openResources, type ResourceFolders, type Resources } from '../../resources.ts'

/** What a workshop is opened with. Plain data, to pass between threads. */
export interface Setting extends Day, RegisterReading {
  folders: ResourceFolders
  /** Register files, or folders of them. */
  registers: readonly string[]
}

/** Throws InputError with every issue of the registers, or where a folder isn't there. */
export function openWorkshop(setting: Setting, resources = openResources(setting.folders)): Workshop {
  return {
    version: resources.version,
    edition: resources.edition,
    generate: createGenerator(resources),
    reader: createCaseReader(resources, setting.registers, setting, setting),
    digests: createDigests(resources),
  }
}

function createDigests(resources: Resources): Workshop['digests'] {
  const editions = new Map<string, string>()
  let templates: string | undefined
  let language: string | undefined
  return {
    edition: (id) => {
      const known = editions.get(id) ?? sha256(resources.editionText(id) ?? '')
      editions.set(id, known)
      return known
    },
    templates: () => {
      templates ??= sha256(
        JSON.stringify([...resources.templates()].sort(([one], [other]) => (one < other ? -1 : 1))),
      )
      return templates
    },
    language: () => {
      language ??= sha256(JSON.stringify(resources.messages().map(({ text }) => text)))
      return language
    },
    codes: () => {
      const own = resources.ownCodes()
      return own === null ? undefined : sha256(own)
    },
  }
}
