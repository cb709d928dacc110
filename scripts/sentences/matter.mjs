/** Topics that a paper doesn't tell, as its view has them: a test compares. */
export const COURT_MATTER = [
  ...['referral', 'order length', 'legal basis', 'quality', 'evidence', 'national picture'],
]
export const LEAFLET_MATTER = [
  'recording',
  'information sharing',
  'family',
  'rights',
  'complaints',
  'diversity',
]

/** What of a source no document prints in its own words, and by which rule of the documents. */
export const LEFT_OUT = [
  {
    begins: 'NATIONAL PROBATION SERVICE for England',
    rule: 'publisher: who publishes a paper today stands in its imprint',
  },
  { begins: 'Updated July 2009', rule: 'date of the source: once, in the imprint of the sheet' },
  { begins: 'OP-GMPT-IGP007', rule: 'reference of the source: once, in the imprint of the sheet' },
  {
    begins: 'Programme description, Exampleshire',
    rule: 'title of the source: once, in the imprint of the sheet',
  },
  { begins: 'The programme and the area are invented', rule: 'said by the publisher in the imprint' },
  { begins: 'West Mercia', rule: 'area of the source: where it runs stands in the sheet' },
  { begins: 'A complaint goes first', rule: 'whom to complain to: contacts of today, in the leaflet' },
]
