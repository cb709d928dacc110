/** `Line 12, outcome`: a place in a register, at the beginning of a sentence. */
export const atStart = (place: string): string => place.charAt(0).toUpperCase() + place.slice(1)
