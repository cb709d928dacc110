import type { Theme } from '../theme.ts'

/** What a layout gives a figure: how wide it is, how high one picture of it may be, and its type. Points. */
export interface Look {
  width: number
  /** What is higher is drawn as several pictures, one below the other. */
  height: number
  /** Of every letter in the figure. */
  size: number
}

/** How much of a page's height one picture may take: its caption stands above it. */
const OF_A_PAGE = 0.8

/** How figures look in a layout, in a text area of this width and height. */
export function lookIn({ figure }: Theme, width: number, height: number): Look {
  return { width, height: height * OF_A_PAGE, size: figure.size }
}

/** On a page of the web, lengths in pixels: no picture is higher than a sheet of paper that the page is printed on. */
export const ON_SCREEN: Look = { width: 620, height: 720, size: 16 }
/** The same in large print: 18 points on a screen, and no less on paper, which takes the picture as wide as it is. */
export const ON_SCREEN_LARGE: Look = { ...ON_SCREEN, width: 640, size: 24 }

/** Lengths are designed for type of 8.5 points, and grow with it. */
export const unitOf = ({ size }: Look): number => size / 8.5
