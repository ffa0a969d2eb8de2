import { competenceOf } from '../../domain/competence-names.js';

export interface Alignment {
  readonly type: readonly ['Alignment'];
  readonly targetName: string;
  readonly targetCode: string;
  readonly targetFramework: string;
  readonly targetUrl: string;
}

/** A competence code as other systems find it: the official English name, the framework and where it is published. */
export function alignmentOf(code: string): Alignment | null {
  const competence = competenceOf(code);
  if (competence === null) return null;
  const { framework, target, name } = competence;
  if (framework === 'delphi') return alignment(target, target, 'Delphi report on critical thinking (Facione, 1990)', 'https://eric.ed.gov/?id=ED315423');
  return framework === 'rfcdc'
    ? alignment(name.en, target, 'Reference Framework of Competences for Democratic Culture', 'https://www.coe.int/en/web/reference-framework-of-competences-for-democratic-culture')
    : alignment(name.en, target, 'DigComp 2.2', 'https://publications.jrc.ec.europa.eu/repository/handle/JRC128415');
}

function alignment(targetName: string, targetCode: string, targetFramework: string, targetUrl: string): Alignment {
  return { type: ['Alignment'], targetName, targetCode, targetFramework, targetUrl };
}
