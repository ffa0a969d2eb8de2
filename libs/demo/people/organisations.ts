/** Invented organisations of every kind, half of them working in Russian. */
export interface DemoOrganisation {
  readonly name: string;
  readonly kind: 'association' | 'foundation' | 'network' | 'local-government' | 'state' | 'business' | 'media' | 'other';
  readonly workingLanguage: 'et' | 'ru' | 'en' | 'mixed';
  readonly placeCode: string;
}

const of = (kind: DemoOrganisation['kind'], workingLanguage: DemoOrganisation['workingLanguage'], placeCode: string, name: string): DemoOrganisation => ({ name, kind, workingLanguage, placeCode });

export const organisations: readonly DemoOrganisation[] = [
  of('association', 'ru', 'narva', 'MTÜ Näidis-Narva naised'),
  of('association', 'ru', 'narva', 'НКО «Пробный двор»'),
  of('association', 'ru', 'sillamae', 'MTÜ Näidis-Sillamäe noored'),
  of('association', 'ru', 'kohtla-jarve', 'НКО «Образцовый сосед»'),
  of('association', 'mixed', 'johvi', 'MTÜ Proovi-Jõhvi kogukond'),
  of('association', 'ru', 'tallinn-lasnamae', 'НКО «Примерная Ласнамяэ»'),
  of('association', 'et', 'tallinn-pohja', 'MTÜ Katse-Kopli selts'),
  of('association', 'et', 'paldiski', 'MTÜ Mudel-Paldiski'),
  of('association', 'mixed', 'maardu', 'MTÜ Eeskuju-Maardu'),
  of('association', 'ru', 'narva', 'НКО «Учебный клуб пенсионеров»'),
  of('association', 'et', 'johvi', 'MTÜ Näidis-Ida-Viru puuetega inimesed'),
  of('foundation', 'et', 'other', 'SA Näidisfond'),
  of('foundation', 'mixed', 'johvi', 'SA Proovi arenduskeskus'),
  of('network', 'ru', 'kohtla-jarve', 'Сеть «Макет» русскоязычных объединений'),
  of('network', 'mixed', 'other', 'Vabaühenduste võrgustik Mudel'),
  of('local-government', 'et', 'johvi', 'Näidis-Jõhvi vallavalitsus'),
  of('local-government', 'mixed', 'narva', 'Näidis-Narva linnavalitsus'),
  of('local-government', 'mixed', 'sillamae', 'Näidis-Sillamäe linnavalitsus'),
  of('local-government', 'et', 'tallinn-lasnamae', 'Näidis-Lasnamäe linnaosavalitsus'),
  of('state', 'et', 'other', 'Näidisministeerium'),
  of('business', 'ru', 'narva', 'OÜ Proovipagar'),
  of('business', 'et', 'tallinn-pohja', 'OÜ Katselabor'),
  of('media', 'ru', 'kohtla-jarve', 'Газета «Пробный оттиск»'),
  of('media', 'et', 'johvi', 'Ajaleht Proovitrükk'),
  of('other', 'en', 'other', 'Example Embassy Cultural Section'),
];
