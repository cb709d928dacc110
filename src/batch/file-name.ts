import type { DocumentName } from '../forms.ts'

/** `csogp.participant-leaflet.large-print.pdf`; the layout named only when it isn't a4. */
export function fileName(subject: string, { kind, layout, format }: DocumentName): string {
  return [subject, kind, ...(layout === 'a4' ? [] : [layout]), format].join('.')
}
