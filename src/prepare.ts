import { openFace } from './fonts/face.ts'
import { writePrepared } from './prepared.ts'
import { openResources, PREPARED } from './resources.ts'
import { precompileTemplate } from './wording/templates.ts'

/** The build's last step: makes beforehand what every start of the program would make again. */
export default async function prepare(): Promise<void> {
  const resources = openResources()
  for (const id of resources.editionIds()) {
    const from = resources.editionText(id) ?? ''
    writePrepared(PREPARED, 'editions', id, { from, value: resources.edition(id) })
  }
  for (const [name, from] of resources.templates()) {
    writePrepared(PREPARED, 'templates', name, { from, value: precompileTemplate(name, from) })
  }
  const { main } = resources.fonts()
  const { prepareFace } = await import('./pdf/embed.ts')
  for (const bytes of [main.regular, main.bold, main.italic, main.boldItalic]) {
    const { name, ...kept } = prepareFace(openFace(bytes))
    writePrepared(PREPARED, 'faces', name, kept)
  }
  const { allFrames } = await import('./docx/frames.ts')
  for await (const { name, ...kept } of allFrames('en-GB')) writePrepared(PREPARED, 'frames', name, kept)
}
