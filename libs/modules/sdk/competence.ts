type Digit = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** Reference Framework of Competences for Democratic Culture (Council of Europe, 2018), competences 1 to 20. */
export type RfcdcCode = `rfcdc-${Digit}` | `rfcdc-1${Digit | 0}` | 'rfcdc-20';

/** DigComp 2.2 (JRC128415), competences of the five areas. */
export type DigCompCode =
  | `digcomp-1.${1 | 2 | 3}`
  | `digcomp-2.${1 | 2 | 3 | 4 | 5 | 6}`
  | `digcomp-3.${1 | 2 | 3 | 4}`
  | `digcomp-4.${1 | 2 | 3 | 4}`
  | `digcomp-5.${1 | 2 | 3 | 4}`;

/** Core critical-thinking skills of the Delphi report (Facione, 1990). */
export type CriticalThinkingCode = `delphi-${'interpretation' | 'analysis' | 'evaluation' | 'inference' | 'explanation' | 'self-regulation'}`;

export type CompetenceCode = RfcdcCode | DigCompCode | CriticalThinkingCode;
