import type { Localized } from '#kernel';

/** [et, ru, en]; the English names are those that the frameworks were published with. */
type Names = readonly [et: string, ru: string, en: string];

/** Reference Framework of Competences for Democratic Culture, competences 1 to 20. */
const rfcdc: readonly Names[] = [
  ['Inimväärikuse ja inimõiguste väärtustamine', 'Признание ценности человеческого достоинства и прав человека', 'Valuing human dignity and human rights'],
  ['Kultuurilise mitmekesisuse väärtustamine', 'Признание ценности культурного многообразия', 'Valuing cultural diversity'],
  ['Demokraatia, õigluse, aususe, võrdsuse ja õigusriigi väärtustamine', 'Признание ценности демократии, справедливости, честности, равенства и верховенства права', 'Valuing democracy, justice, fairness, equality and the rule of law'],
  ['Avatus teistele kultuuridele, tõekspidamistele, maailmavaadetele ja tavadele', 'Открытость к другим культурам, убеждениям, мировоззрениям и обычаям', 'Openness to cultural otherness and to other beliefs, world views and practices'],
  ['Lugupidamine', 'Уважение', 'Respect'],
  ['Kodanikumeelsus', 'Гражданское сознание', 'Civic-mindedness'],
  ['Vastutustunne', 'Ответственность', 'Responsibility'],
  ['Usk oma võimetesse', 'Уверенность в своих силах', 'Self-efficacy'],
  ['Ebaselguse talumine', 'Терпимость к неопределённости', 'Tolerance of ambiguity'],
  ['Iseseisva õppimise oskused', 'Навыки самостоятельного обучения', 'Autonomous learning skills'],
  ['Analüüsi ja kriitilise mõtlemise oskused', 'Навыки анализа и критического мышления', 'Analytical and critical thinking skills'],
  ['Kuulamis- ja vaatlemisoskused', 'Умение слушать и наблюдать', 'Skills of listening and observing'],
  ['Empaatia', 'Эмпатия', 'Empathy'],
  ['Paindlikkus ja kohanemisvõime', 'Гибкость и умение приспосабливаться', 'Flexibility and adaptability'],
  ['Keele-, suhtlus- ja mitmekeelsusoskused', 'Языковые навыки, навыки общения и многоязычия', 'Linguistic, communicative and plurilingual skills'],
  ['Koostööoskused', 'Навыки сотрудничества', 'Co-operation skills'],
  ['Konfliktide lahendamise oskused', 'Навыки разрешения конфликтов', 'Conflict-resolution skills'],
  ['Enese tundmine ja kriitiline mõistmine', 'Знание и критическое понимание себя', 'Knowledge and critical understanding of the self'],
  ['Keele ja suhtluse tundmine ning kriitiline mõistmine', 'Знание и критическое понимание языка и общения', 'Knowledge and critical understanding of language and communication'],
  ['Maailma tundmine ja kriitiline mõistmine', 'Знание и критическое понимание мира', 'Knowledge and critical understanding of the world'],
];

/** DigComp 2.2, competences of the five areas. */
const digComp = new Map<string, Names>(Object.entries({
  '1.1': ['Andmete, teabe ja digisisu sirvimine, otsimine ja filtreerimine', 'Просмотр, поиск и отбор данных, информации и цифровых материалов', 'Browsing, searching and filtering data, information and digital content'],
  '1.2': ['Andmete, teabe ja digisisu hindamine', 'Оценка данных, информации и цифровых материалов', 'Evaluating data, information and digital content'],
  '1.3': ['Andmete, teabe ja digisisu haldamine', 'Управление данными, информацией и цифровыми материалами', 'Managing data, information and digital content'],
  '2.1': ['Suhtlemine digivahendite abil', 'Общение с помощью цифровых технологий', 'Interacting through digital technologies'],
  '2.2': ['Teabe jagamine digivahendite abil', 'Обмен информацией с помощью цифровых технологий', 'Sharing information and content through digital technologies'],
  '2.3': ['Ühiskonnaelus osalemine digivahendite abil', 'Участие в жизни общества с помощью цифровых технологий', 'Engaging in citizenship through digital technologies'],
  '2.4': ['Koostöö digivahendite abil', 'Сотрудничество с помощью цифровых технологий', 'Collaborating through digital technologies'],
  '2.5': ['Netikett', 'Сетевой этикет', 'Netiquette'],
  '2.6': ['Digitaalse identiteedi haldamine', 'Управление цифровой идентичностью', 'Managing digital identity'],
  '3.1': ['Digisisu loomine', 'Создание цифровых материалов', 'Developing digital content'],
  '3.2': ['Digisisu lõimimine ja ümbertöötamine', 'Соединение и переработка цифровых материалов', 'Integrating and re-elaborating digital content'],
  '3.3': ['Autoriõigus ja litsentsid', 'Авторское право и лицензии', 'Copyright and licences'],
  '3.4': ['Programmeerimine', 'Программирование', 'Programming'],
  '4.1': ['Seadmete kaitsmine', 'Защита устройств', 'Protecting devices'],
  '4.2': ['Isikuandmete ja privaatsuse kaitsmine', 'Защита персональных данных и частной жизни', 'Protecting personal data and privacy'],
  '4.3': ['Tervise ja heaolu kaitsmine', 'Забота о здоровье и благополучии', 'Protecting health and well-being'],
  '4.4': ['Keskkonna kaitsmine', 'Забота об окружающей среде', 'Protecting the environment'],
  '5.1': ['Tehniliste probleemide lahendamine', 'Решение технических проблем', 'Solving technical problems'],
  '5.2': ['Vajaduste ja sobivate tehniliste lahenduste väljaselgitamine', 'Определение потребностей и подходящих технических решений', 'Identifying needs and technological responses'],
  '5.3': ['Digivahendite loov kasutamine', 'Творческое использование цифровых технологий', 'Creatively using digital technologies'],
  '5.4': ['Digioskuste puudujääkide märkamine', 'Выявление пробелов в цифровых навыках', 'Identifying digital competence gaps'],
}));

/** Skills of critical thinking by the Delphi report (Facione, 1990). */
const delphi = new Map<string, Names>(Object.entries({
  interpretation: ['Tõlgendamine', 'Интерпретация', 'Interpretation'],
  analysis: ['Analüüsimine', 'Анализ', 'Analysis'],
  evaluation: ['Hindamine', 'Оценка', 'Evaluation'],
  inference: ['Järeldamine', 'Умение делать выводы', 'Inference'],
  explanation: ['Põhjendamine', 'Объяснение', 'Explanation'],
  'self-regulation': ['Eneseregulatsioon', 'Саморегуляция', 'Self-regulation'],
}));

const frameworks = { rfcdc: 'RFCDC', digcomp: 'DigComp', delphi: 'Delphi' } as const;
type Framework = keyof typeof frameworks;

export interface Competence {
  readonly framework: Framework;
  /** Which one of its framework: `20`, `2.3`, `analysis`. */
  readonly target: string;
  /** How it is told apart in print: `RFCDC 20`. */
  readonly label: string;
  readonly name: Localized;
}

/** What a code of a module's competences stands for; null for one that no framework has. */
export function competenceOf(code: string): Competence | null {
  const [, framework, target = ''] = code.match(/^(rfcdc|digcomp|delphi)-(.+)$/) ?? [];
  if (!isFramework(framework)) return null;
  const names = framework === 'rfcdc' ? rfcdc[Number(target) - 1] : (framework === 'digcomp' ? digComp : delphi).get(target);
  if (names === undefined) return null;
  const [et, ru, en] = names;
  const label = framework === 'delphi' ? frameworks.delphi : `${frameworks[framework]} ${target}`;
  return { framework, target, label, name: { et, ru, en } };
}

function isFramework(value: string | undefined): value is Framework {
  return value !== undefined && Object.hasOwn(frameworks, value);
}
