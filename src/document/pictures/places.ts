import { box, circle, dot, GROUND, ground, path, person } from './pen.ts'

/** Pictures of places, and of the way there. */
export const PLACES = {
  building: () => [
    box(24, 20, 72, 90, 'white'),
    path('M18 20H102'),
    ...[30, 54].flatMap((y) => [34, 53, 72].map((x) => box(x, y, 14, 14, 'tint', 1))),
    box(51, 80, 18, 30, 'accent', 1),
    ground(),
  ],
  home: () => [
    path(`M28 54V${GROUND}H92V54`, 'white'),
    path('M14 60L60 18L106 60', 'none'),
    path('M84 38V22H94V48'),
    box(51, 78, 18, 32, 'accent', 1),
    box(34, 62, 15, 15, 'tint', 1),
    box(71, 62, 15, 15, 'tint', 1),
    ground(),
  ],
  bus: () => [
    box(10, 36, 100, 62, 'white', 8),
    box(18, 46, 20, 20, 'tint', 2),
    box(43, 46, 20, 20, 'tint', 2),
    box(68, 46, 34, 20, 'tint', 2),
    path('M10 78H110'),
    circle(34, 98, 12, 'white'),
    circle(84, 98, 12, 'white'),
    dot(34, 98, 4, 'accent'),
    dot(84, 98, 4, 'accent'),
    ground(),
  ],
  court: () => [
    path('M12 46L60 18L108 46z', 'white'),
    box(18, 46, 84, 8, 'white', 1),
    ...[26, 47, 67, 88].map((x) => box(x - 3, 54, 12, 42, 'tint', 0)),
    box(14, 96, 92, 14, 'white', 1),
    circle(60, 36, 5, 'accent'),
    ground(),
  ],
  prison: () => [
    box(16, 16, 88, 94, 'white', 2),
    box(32, 32, 56, 62, 'tint', 2),
    ...person(60, { top: 46, foot: 94, mouth: 'level' }),
    path('M46 32V94M74 32V94'),
    ground(),
  ],
} as const satisfies Record<string, () => string[]>
