import { box, circle, dot, ground, lines, path, person, speech } from './pen.ts'

/** Pictures of people, each the same from the same hand. Who stands beside words on an offence or a duty has no smile. */
export const PEOPLE = {
  group: () => [
    ...person(42, { top: 16, foot: 90, mouth: 'level' }),
    ...person(78, { top: 16, foot: 90, mouth: 'level' }),
    ...person(26, { top: 48, fill: 'tint', mouth: 'level' }),
    ...person(94, { top: 48, fill: 'tint', mouth: 'level' }),
    ...person(60, { top: 48, fill: 'accent', mouth: 'level' }),
    ground(),
  ],
  talking: () => [
    ...person(34, { top: 48, fill: 'accent', mouth: 'level' }),
    ...person(90, { top: 48, mouth: 'level' }),
    speech(24, 8, 66, 30, [42, 46]),
    ...lines(34, 19, [46, 30], 8),
    ground(),
  ],
  listening: () => [
    ...person(44, { top: 36, fill: 'accent' }),
    path('M72 38a10 10 0 0 1 0 16'),
    path('M80 30a20 20 0 0 1 0 32'),
    path('M88 22a30 30 0 0 1 0 48'),
    ground(),
  ],
  thinking: () => [
    ...person(42, { top: 42, fill: 'accent', mouth: 'level' }),
    dot(64, 46, 2.5),
    circle(72, 39, 4, 'white'),
    path(
      'M66 26a9 9 0 0 1 6 -15a11 11 0 0 1 19 -3a10 10 0 0 1 15 9a8 8 0 0 1 -3 14H72a7 7 0 0 1 -6 -5z',
      'white',
    ),
    ground(),
  ],
  officer: () => [
    ...person(52, { top: 26, fill: 'tint', mouth: 'level' }),
    path('M44 58L52 78L60 58'),
    box(46, 78, 12, 15, 'white', 2),
    box(70, 66, 30, 38, 'white'),
    box(78, 61, 14, 8, 'accent', 2),
    ...lines(77, 79, [16, 16, 10], 8),
    ground(),
  ],
  doctor: () => [
    ...person(44, { top: 26, fill: 'white' }),
    path('M36 58v12a8 8 0 0 0 16 0V58'),
    path('M44 78v10'),
    circle(44, 92, 4, 'white'),
    path('M84 84v-6a4 4 0 0 1 4 -4h8a4 4 0 0 1 4 4v6'),
    box(74, 84, 36, 26, 'accent'),
    path('M92 90v14M85 97h14', 'none'),
    ground(),
  ],
  complaint: () => [
    ...person(40, { top: 46, fill: 'accent', mouth: 'level' }),
    speech(56, 10, 50, 42, [58, 64]),
    path('M81 19v14'),
    dot(81, 42, 3),
    ground(),
  ],
  help: () => [
    ...person(31, { top: 34, fill: 'accent' }),
    ...person(89, { top: 34, fill: 'tint' }),
    path('M51 82L60 90L69 82'),
    circle(60, 90, 5, 'white'),
    ground(),
  ],
} as const satisfies Record<string, () => string[]>
