import type { DocumentName } from '../forms.ts'

/** `csogp.participant-leaflet.large-print.pdf`; the layout named only when it isn't a4; an audit sheet as `case-17.treatment-report.audit-sheet.pdf`. */
export function fileName(subject: string, { kind, layout, format, sheet }: DocumentName): string {
  return [
    subject,
    kind,
    ...(sheet ? ['audit-sheet'] : []),
    ...(layout === 'a4' ? [] : [layout]),
    format,
  ].join('.')
}
