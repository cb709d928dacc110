/** Topics that a paper doesn't tell. */
export const COURT_MATTER: readonly string[]
export const LEAFLET_MATTER: readonly string[]
