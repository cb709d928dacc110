/** Written by scripts/printable.mjs from the fonts' own tables. Ranges as a regular expression's class has them. */

/** What the fonts for text have, in each weight: Latin, Greek, Cyrillic, and marks and signs for these. */
export const LETTERS = [
  String.raw`\u{21}-\u{7e}\u{a1}-\u{ac}\u{ae}-\u{2e9}\u{2ec}-\u{34e}\u{350}-\u{377}\u{37a}-\u{37f}\u{384}-\u{38a}`,
  String.raw`\u{38c}\u{38e}-\u{3a1}\u{3a3}-\u{3e1}\u{3f0}-\u{52f}\u{951}-\u{954}\u{1ab0}-\u{1ac0}\u{1ac5}`,
  String.raw`\u{1ac7}-\u{1ace}\u{1c80}-\u{1c88}\u{1d00}-\u{1df9}\u{1dfb}-\u{1f15}\u{1f18}-\u{1f1d}`,
  String.raw`\u{1f20}-\u{1f45}\u{1f48}-\u{1f4d}\u{1f50}-\u{1f57}\u{1f59}\u{1f5b}\u{1f5d}\u{1f5f}-\u{1f7d}`,
  String.raw`\u{1f80}-\u{1fb4}\u{1fb6}-\u{1fc4}\u{1fc6}-\u{1fd3}\u{1fd6}-\u{1fdb}\u{1fdd}-\u{1fef}`,
  String.raw`\u{1ff2}-\u{1ff4}\u{1ff6}-\u{1ffe}\u{2010}-\u{2027}\u{2030}-\u{204e}\u{2050}-\u{2059}`,
  String.raw`\u{205b}-\u{205e}\u{2070}-\u{2071}\u{2074}-\u{208e}\u{2090}-\u{209c}\u{20a0}-\u{20bf}\u{20f0}`,
  String.raw`\u{2100}-\u{215f}\u{2184}\u{2189}\u{2202}\u{220f}\u{2211}-\u{2212}\u{2215}\u{2219}-\u{221a}\u{221e}`,
  String.raw`\u{222b}\u{2248}\u{2260}\u{2264}-\u{2265}\u{25ca}\u{25cc}\u{266a}\u{2c60}-\u{2c7f}\u{2de0}-\u{2e2f}`,
  String.raw`\u{2e32}-\u{2e3b}\u{2e3d}-\u{2e40}\u{2e42}-\u{2e5d}\u{a640}-\u{a69f}\u{a700}-\u{a7ca}`,
  String.raw`\u{a7d0}-\u{a7d1}\u{a7d3}\u{a7d5}-\u{a7d9}\u{a7f2}-\u{a7ff}\u{a92e}\u{ab30}-\u{ab6b}`,
  String.raw`\u{fb00}-\u{fb06}\u{fe20}-\u{fe2f}\u{10780}-\u{10785}\u{10787}-\u{107b0}\u{107b2}-\u{107ba}`,
  String.raw`\u{1df00}-\u{1df1e}`,
].join('')

/** What only the symbol font has. */
export const SIGNS = [
  String.raw`\u{e3f}\u{10fb}\u{20d0}-\u{20d1}\u{20d6}-\u{20d7}\u{20db}-\u{20dc}\u{20e1}\u{2160}-\u{2183}\u{2185}`,
  String.raw`\u{2190}-\u{2201}\u{2203}-\u{220e}\u{2210}\u{2213}-\u{2214}\u{2216}-\u{2218}\u{221b}-\u{221d}`,
  String.raw`\u{221f}-\u{222a}\u{222c}-\u{2247}\u{2249}-\u{225f}\u{2261}-\u{2263}\u{2266}-\u{2311}`,
  String.raw`\u{2318}-\u{2319}\u{231c}-\u{2321}\u{2324}-\u{2328}\u{232b}-\u{232c}\u{2373}-\u{2375}\u{237a}`,
  String.raw`\u{237d}\u{2387}\u{2394}\u{239b}-\u{23ae}\u{23ce}-\u{23cf}\u{23e3}\u{23e5}\u{23e8}\u{2422}-\u{2423}`,
  String.raw`\u{2460}-\u{2469}\u{2500}-\u{25c9}\u{25cb}\u{25cd}-\u{2669}\u{266b}-\u{269c}\u{269e}-\u{26b8}`,
  String.raw`\u{26c0}-\u{26c3}\u{26e2}\u{2701}-\u{2704}\u{2706}-\u{2709}\u{270c}-\u{2727}\u{2729}-\u{274b}`,
  String.raw`\u{274d}\u{274f}-\u{2752}\u{2756}\u{2758}-\u{275e}\u{2761}-\u{2794}\u{2798}-\u{27af}`,
  String.raw`\u{27b1}-\u{27be}\u{27c5}-\u{27c6}\u{27e0}\u{27e6}-\u{27eb}\u{27f0}-\u{27ff}\u{2906}-\u{2907}`,
  String.raw`\u{290a}-\u{290b}\u{2940}-\u{2941}\u{2983}-\u{2984}\u{29ce}-\u{29d5}\u{29eb}\u{29fa}-\u{29fb}`,
  String.raw`\u{2a00}-\u{2a02}\u{2a0c}-\u{2a1c}\u{2a2f}\u{2a6a}-\u{2a6b}\u{2a7d}-\u{2aa0}\u{2aae}-\u{2aba}`,
  String.raw`\u{2af9}-\u{2afa}\u{2b00}-\u{2b1a}\u{2b1f}-\u{2b24}\u{2b53}-\u{2b54}\u{4dc0}-\u{4dff}`,
  String.raw`\u{1d300}-\u{1d356}\u{1d538}-\u{1d539}\u{1d53b}-\u{1d53e}\u{1d540}-\u{1d544}\u{1d546}`,
  String.raw`\u{1d54a}-\u{1d550}\u{1d552}-\u{1d56b}\u{1d5a0}-\u{1d5d3}\u{1d7d8}-\u{1d7eb}\u{1f030}-\u{1f093}`,
  String.raw`\u{1f0a0}-\u{1f0ae}\u{1f0b1}-\u{1f0be}\u{1f0c1}-\u{1f0cf}\u{1f0d1}-\u{1f0df}\u{1f311}-\u{1f318}`,
  String.raw`\u{1f42d}-\u{1f42e}\u{1f431}\u{1f435}\u{1f600}-\u{1f623}\u{1f625}-\u{1f62b}\u{1f62d}-\u{1f640}`,
  String.raw`\u{1f643}`,
].join('')
