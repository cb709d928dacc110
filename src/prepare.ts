import { openFace } from './fonts/face.ts'
import { furnitureOf } from './language/furniture.ts'
import { writePrepared } from './prepared.ts'
import { digestOf, LANGUAGE, openResources, PREPARED, parsedMessages } from './resources.ts'
import { precompileTemplate } from './wording/templates/templates.ts'

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
  const messages = resources.messages()
  const kept = { from: digestOf(messages), value: parsedMessages(messages) }
  writePrepared(PREPARED, 'messages', LANGUAGE, kept)
  const { main } = resources.fonts()
  const { prepareFace } = await import('./pdf/file/embed.ts')
  for (const bytes of [main.regular, main.bold, main.italic, main.boldItalic]) {
    const { name, ...kept } = prepareFace(openFace(bytes))
    writePrepared(PREPARED, 'faces', name, kept)
  }
  const { allFrames } = await import('./docx/frames.ts')
  const frames = allFrames(LANGUAGE, furnitureOf(resources.language()))
  for await (const { name, ...kept } of frames) writePrepared(PREPARED, 'frames', name, kept)
}
