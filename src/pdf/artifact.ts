/** What a page shows beside its text: what kind of thing it is tells a reader whether to pass it over or to name it. */
export type Artifact = 'header' | 'footer' | 'watermark' | 'repeated' | 'layout' | 'production'

/** Property lists by ISO 32000-1, 14.8.2.2.2. */
export const PROPERTIES: Readonly<Record<Artifact, string>> = {
  header: '<</Type /Pagination /Subtype /Header /Attached [/Top]>>',
  footer: '<</Type /Pagination /Subtype /Footer /Attached [/Bottom]>>',
  watermark: '<</Type /Pagination /Subtype /Watermark>>',
  // The header row of a table that goes on, which the standard has no subtype for.
  repeated: '<</Type /Pagination>>',
  // Rules, underlines, and the tint behind a box ("background screens").
  layout: '<</Type /Layout>>',
  // Where a sheet is folded or cut.
  production: '<</Type /Page>>',
}
