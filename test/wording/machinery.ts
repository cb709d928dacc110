/**
 * Words of the program's own machinery, which no reader of a report knows, and the three that speak of a person as a
 * case. They may stand in names, in quotations and in what people wrote.
 */
export const MACHINERY =
  /\b(?:editions?|the offender|the individual(?! work)|the subject|thresholds?|credited|withheld|positions?|readings?|provisional|classifiable|also held|criteri(?:on|a)|findings?|needs decision|source document)\b/i
