/** What the set of line drawings has, by name. */
export const PICTURES = [
  ...(['group', 'talking', 'listening', 'thinking', 'officer', 'doctor', 'complaint', 'help'] as const),
  ...(['building', 'home', 'bus', 'court', 'prison', 'calendar', 'clock', 'telephone', 'letter'] as const),
  ...(['telephone-off', 'sun', 'moon', 'licence'] as const),
  ...(['writing', 'questions', 'tick', 'cross', 'warning', 'camera', 'lock'] as const),
] as const
export type PictureName = (typeof PICTURES)[number]
