const rfcdc = [
  'Valuing human dignity and human rights',
  'Valuing cultural diversity',
  'Valuing democracy, justice, fairness, equality and the rule of law',
  'Openness to cultural otherness and to other beliefs, world views and practices',
  'Respect',
  'Civic-mindedness',
  'Responsibility',
  'Self-efficacy',
  'Tolerance of ambiguity',
  'Autonomous learning skills',
  'Analytical and critical thinking skills',
  'Skills of listening and observing',
  'Empathy',
  'Flexibility and adaptability',
  'Linguistic, communicative and plurilingual skills',
  'Co-operation skills',
  'Conflict-resolution skills',
  'Knowledge and critical understanding of the self',
  'Knowledge and critical understanding of language and communication',
  'Knowledge and critical understanding of the world',
];

const digComp: Readonly<Record<string, string>> = {
  '1.1': 'Browsing, searching and filtering data, information and digital content',
  '1.2': 'Evaluating data, information and digital content',
  '1.3': 'Managing data, information and digital content',
  '2.1': 'Interacting through digital technologies',
  '2.2': 'Sharing information and content through digital technologies',
  '2.3': 'Engaging in citizenship through digital technologies',
  '2.4': 'Collaborating through digital technologies',
  '2.5': 'Netiquette',
  '2.6': 'Managing digital identity',
  '3.1': 'Developing digital content',
  '3.2': 'Integrating and re-elaborating digital content',
  '3.3': 'Copyright and licences',
  '3.4': 'Programming',
  '4.1': 'Protecting devices',
  '4.2': 'Protecting personal data and privacy',
  '4.3': 'Protecting health and well-being',
  '4.4': 'Protecting the environment',
  '5.1': 'Solving technical problems',
  '5.2': 'Identifying needs and technological responses',
  '5.3': 'Creatively using digital technologies',
  '5.4': 'Identifying digital competence gaps',
};

export interface Alignment {
  readonly type: readonly ['Alignment'];
  readonly targetName: string;
  readonly targetCode: string;
  readonly targetFramework: string;
  readonly targetUrl: string;
}

/** A competence code as other systems find it: the official English name, the framework and where it is published. */
export function alignmentOf(code: string): Alignment | null {
  const [, framework, target = ''] = code.match(/^(rfcdc|digcomp|delphi)-(.+)$/) ?? [];
  const name = framework === 'rfcdc' ? rfcdc[Number(target) - 1] : framework === 'digcomp' ? digComp[target] : undefined;
  if (framework === 'delphi') return alignment(target, target, 'Delphi report on critical thinking (Facione, 1990)', 'https://eric.ed.gov/?id=ED315423');
  if (name === undefined) return null;
  return framework === 'rfcdc'
    ? alignment(name, target, 'Reference Framework of Competences for Democratic Culture', 'https://www.coe.int/en/web/reference-framework-of-competences-for-democratic-culture')
    : alignment(name, target, 'DigComp 2.2', 'https://publications.jrc.ec.europa.eu/repository/handle/JRC128415');
}

function alignment(targetName: string, targetCode: string, targetFramework: string, targetUrl: string): Alignment {
  return { type: ['Alignment'], targetName, targetCode, targetFramework, targetUrl };
}
