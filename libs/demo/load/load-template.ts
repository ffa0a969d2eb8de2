import { plantTemplate } from '#certificates/core';
import { oneRow } from '#platform/database';
import { coordinatorsRole, coordinatorsSignature, funderLogo, hostLogo, templateClosing, templateIntro, templateName } from '../content/certificate-template.js';
import type { Loading } from './loading.js';

/** The coordinator's own look, chosen for certificates of participation and for mentors' from now on. */
export async function loadTemplate({ tx, clock, programmeId }: Loading): Promise<void> {
  const { id: by } = await oneRow<{ id: string }>(tx, `select person_id as id from people.account where email = 'admin@demo.kaasa.test'`);
  await plantTemplate(tx, {
    ...{ programmeId, name: templateName, at: clock.now(), by, chosenFor: ['participation', 'mentor'] },
    pictures: { host: hostLogo, funder: funderLogo, signature: coordinatorsSignature },
    content: (hash) => ({
      ...{ layout: 'landscape', secondLanguage: null, accent: '#7A1F3D', second: '#1F4E6B', intro: templateIntro, closing: templateClosing },
      logos: [
        { image: hash('host'), alt: 'Näidise kogukonnaühendus', place: 'head' },
        { image: hash('funder'), alt: 'Proovi rahastaja', place: 'foot' },
      ],
      signatures: [{ name: 'Anneli Näidis', role: coordinatorsRole, image: hash('signature') }],
    }),
  });
}
