import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** LibreOffice converting our DOCX, one file a call with a profile that is there already. */
export async function libreoffice(docx) {
  let version
  try {
    version = execFileSync('soffice', ['--version'], { encoding: 'utf8' }).split(' ').slice(0, 2).join(' ')
  } catch {
    return { name: 'LibreOffice (our DOCX)', skipped: 'no LibreOffice on this machine' }
  }
  const folder = mkdtempSync(join(tmpdir(), 'groupwork-bench-'))
  const convert = (file) =>
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        file,
      ],
      { stdio: 'ignore' },
    )
  const render = async (model) => {
    const file = join(folder, 'document.docx')
    writeFileSync(file, await docx.render(model))
    convert(file)
    return readFileSync(join(folder, 'document.pdf'))
  }
  return {
    name: 'LibreOffice (our DOCX)',
    version,
    few: true,
    render,
    convert,
    close: async () => rmSync(folder, { recursive: true, force: true }),
  }
}
