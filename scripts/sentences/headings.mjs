/** What is no sentence: how the source documents head their parts, and lead in to their lists. */
const HEADINGS = new Set(
  [
    // c-sogp
    'Type of intervention',
    'Target group, level of prevention and sub-groups:',
    'Target population',
    'Mode and context of delivery',
    'Level/Nature of staff expertise required',
    'Intensity/extent of engagement with target group(s)',
    'Description of intervention',
    'Treatment targets and methods by module of the CSOGP:',
    'Evaluation',
    // csogp-west-mercia
    'Enforcement',
    'Information for sentencers',
    'What is it?',
    'How does it operate?',
    'What does the programme involve?',
    "How is an individual's progress evaluated?",
    'How often do offenders attend?',
    'How does an offender get on the programme?',
    // csogp
    'Community Sex Offender Group Programme (CSOGP)',
    'What is CSOGP?',
    'How will it help me?',
    'What will I do in the group?',
    'You will:',
    'You must:',
    'How long does the group last?',
    'What happens if I miss a session?',
    'How will I know if I am making progress?',
    'Who do you share information with?',
    'Do you record sessions?',
    'Diversity',
    'Remember.....',
    // exampleshire-2026
    'New Bearings Groupwork Programme (NBGP)',
    'Who it is for',
    'What it aims at',
    'How it runs',
    'What is asked',
    'Progress',
    'Getting on to the programme',
    'Information, rights and complaints',
    'Quality and evidence',
    // i-sotp-greater-manchester
    'How will I find out if I have made progress?',
    'Who will be on the programme?',
    'What happens if I do not attend?',
    'Could I be removed for other reasons?',
    'Will my partner/family be involved?',
    'What are my rights?',
    'Further information',
    'Information for GROUP PARTICIPANTS',
    'What is the programme?',
    'Who will go on the programme?',
    'What does the treatment programme involve?',
    'How do we do it?',
    'What will I have to do?',
    'You must:-',
    // n-sogp-cheshire
    "The national picture: 'What Works'",
    'Tried and Tested',
    'Accredited Sex Offender Group Programme (N-SOGP)',
    'Information for Courts',
    'Accredited Sex Offender Programme',
    'Programme Content',
    'Pre-Sentence Reports',
    'Suitable Offenders',
    'Attendance',
    'Assessing Individual Progress',
  ].map(bare),
)

/** Whether a text is one of them, and no item of a list. @param {string} text */
export const isHeading = (text) => !/^[•·o▪*-]\s/.test(text) && HEADINGS.has(bare(text))

function bare(text) {
  return text.replace(/[#*]/g, '').replaceAll('’', "'").replace(/\s+/g, ' ').trim()
}
