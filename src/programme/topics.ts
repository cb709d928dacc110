import * as z from 'zod'

/**
 * The headings under which an edition's statements stand. Templates decide which they print, and how.
 * Statements of the topics in ITEM_TOPICS are bullet items without a full stop that follow a lead-in; those of
 * every other topic are whole sentences. `content introduction` is the lead-in to `content`, in place of the
 * usual one, where the list is the content of a part only; it ends in a colon.
 */
export const TOPICS = [
  'about',
  'aims',
  'audience',
  'operation',
  'content introduction',
  'content',
  'methods',
  'timetable',
  'duration',
  'individual work',
  'expectations',
  'before the group',
  'during the group',
  'after the group',
  'missed sessions',
  'enforcement',
  'removal',
  'progress',
  'reporting',
  'recording',
  'information sharing',
  'family',
  'rights',
  'complaints',
  'diversity',
  'referral',
  'order length',
  'legal basis',
  'prior treatment',
  'group',
  'staffing',
  'quality',
  'evidence',
  'national picture',
  'further information',
  'remember',
] as const
export const topic = z.enum(TOPICS)
export type Topic = z.infer<typeof topic>

/** The lead-in that each audience's items of a topic are worded to follow. Items begin in lower case. */
export const ITEM_TOPICS = {
  content: { participant: 'In the group you will:', sentencer: 'The programme covers:' },
  methods: { participant: 'Ways of working include:', sentencer: 'Ways of working include:' },
  expectations: { participant: 'You must:', sentencer: 'Participants must:' },
  'before the group': {
    participant: 'Before the group you must:',
    sentencer: 'Before the group, participants must:',
  },
  'during the group': {
    participant: 'During the group you must:',
    sentencer: 'During the group, participants must:',
  },
  'after the group': {
    participant: 'After the group you must:',
    sentencer: 'After the group, participants must:',
  },
  removal: { participant: 'You can be removed if you:', sentencer: 'Participants can be removed if they:' },
} as const satisfies Partial<Record<Topic, { participant: string; sentencer: string }>>
