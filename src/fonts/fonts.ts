/** The four faces of a family, each the bytes of a TTF file. */
export interface FontFamily {
  regular: Uint8Array
  bold: Uint8Array
  italic: Uint8Array
  boldItalic: Uint8Array
}

/**
 * `fallback` serves letters that `main` lacks (Greek, Cyrillic), and `symbols`, in one weight, signs that both lack
 * (arrows, ticks, bullets). Handed in by `generate.ts`: renderers read no files.
 */
export interface Fonts {
  main: FontFamily
  fallback: FontFamily
  symbols: Uint8Array
}
