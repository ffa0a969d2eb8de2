import type { ItemDefinition } from '#modules/sdk';

export const phishingItems: readonly ItemDefinition<'phishing'>[] = [
  {
    key: 'ds-q3',
    lesson: 'phishing',
    competences: ['digcomp-4.1'],
    difficulty: 'easy',
    provenance: { validAsOf: '2026-11-23', source: 'itvaatlik.ee', humanCheck: false },
    content: {
      kind: 'single-choice',
      points: 1,
      stem: {
        et: 'Helistaja „pangast“ palub teil kohe Smart-ID-s koodi kinnitada. Mida teete?',
        ru: 'Звонят «из банка» и просят прямо сейчас подтвердить код в Smart-ID. Как поступить?',
        en: 'A caller “from the bank” asks you to confirm a code in Smart-ID right now. What do you do?',
      },
      explanation: {
        et: 'Ükski asutus ega ettevõte ei palu teile helistades PIN-koode sisestada.',
        ru: 'Ни одно учреждение и ни одна фирма не звонит с просьбой ввести PIN-коды.',
        en: 'No authority or company calls you to ask you to enter PINs.',
      },
      options: [
        {
          key: 'a',
          correct: false,
          text: { et: 'Kinnitan ja kontrollin pärast kontot', ru: 'Подтвердить, а потом проверить счёт', en: 'Confirm, and check the account afterwards' },
          explanation: { et: 'Pärast võib olla hilja: raha liigub minutitega.', ru: 'Потом может быть поздно: деньги уходят за минуты.', en: 'Afterwards may be too late: money moves in minutes.' },
        },
        {
          key: 'b',
          correct: false,
          text: { et: 'Ei kinnita, vaid loen koodi talle ette', ru: 'Не подтверждать, а продиктовать код', en: 'Do not confirm, but read the code aloud' },
          explanation: { et: 'PIN-kood on ainult teie teada, ka pank seda ei küsi.', ru: 'PIN-код знаете только вы, банк его тоже не спрашивает.', en: 'Only you know your PIN; the bank does not ask for it either.' },
        },
        {
          key: 'c',
          correct: true,
          text: { et: 'Lõpetan kõne ja helistan ise panga ametlikul numbril', ru: 'Положить трубку и позвонить по официальному номеру банка', en: 'Hang up and call the bank’s official number myself' },
        },
        {
          key: 'd',
          correct: false,
          text: { et: 'Küsin helistaja töötõendi numbrit ja siis kinnitan', ru: 'Спросить номер служебного удостоверения и подтвердить', en: 'Ask for the caller’s badge number, then confirm' },
          explanation: { et: 'Numbri saab välja mõelda, kontrollida te seda ei saa.', ru: 'Номер можно придумать, а проверить его вы не сможете.', en: 'A number can be made up, and you cannot check it.' },
        },
      ],
    },
  },
  {
    key: 'ds-q4',
    lesson: 'phishing',
    competences: ['digcomp-4.1'],
    difficulty: 'medium',
    provenance: { validAsOf: '2026-11-23', source: 'am.ee/9398; itvaatlik.ee', humanCheck: false },
    content: {
      kind: 'single-choice',
      points: 1,
      stem: {
        et: 'Saite aru, et sisestasite PIN1-koodi petturi palvel. Mida teete kõigepealt?',
        ru: 'Вы понимаете, что PIN1 введён по просьбе мошенника. Что сделать в первую очередь?',
        en: 'You realise you have just entered PIN1 for a fraudster. What do you do first?',
      },
      explanation: {
        et: 'Kiirus otsustab: makselimiidid alla, Smart-ID kinni, seejärel kiri aadressidele kelmused@politsei.ee ja cert@cert.ee.',
        ru: 'Всё решает скорость: снизить лимиты, закрыть Smart-ID, затем написать на kelmused@politsei.ee и cert@cert.ee.',
        en: 'Speed decides: limits down, Smart-ID closed, then write to kelmused@politsei.ee and cert@cert.ee.',
      },
      options: [
        {
          key: 'a',
          correct: false,
          text: { et: 'Ootan paar päeva ja vaatan, kas kontolt kaob raha', ru: 'Подождать пару дней и посмотреть, не пропадут ли деньги со счёта', en: 'Wait a few days and see whether money leaves the account' },
          explanation: { et: 'Kui raha on läinud, on seda raske tagasi saada.', ru: 'Если деньги ушли, вернуть их трудно.', en: 'Once money has gone, it is hard to get back.' },
        },
        {
          key: 'b',
          correct: false,
          text: { et: 'Muudan oma e-kirjade allkirja', ru: 'Изменить подпись в своих письмах', en: 'Change the signature in my e-mails' },
        },
        {
          key: 'c',
          correct: false,
          text: { et: 'Kustutan brauseri ajaloo ja taaskäivitan arvuti', ru: 'Удалить историю браузера и перезагрузить компьютер', en: 'Delete the browser history and restart the computer' },
          explanation: { et: 'Pettur on juba sees; ajaloo kustutamine teda ei peata.', ru: 'Мошенник уже вошёл; удаление истории его не остановит.', en: 'The fraudster is already in; deleting the history does not stop them.' },
        },
        {
          key: 'd',
          correct: true,
          text: { et: 'Sulgen kohe Smart-ID või sertifikaadid ja helistan panka, siis teatan', ru: 'Сразу закрыть Smart-ID или сертификаты и позвонить в банк, потом сообщить', en: 'Block Smart-ID or the certificates and call the bank at once, then report' },
        },
      ],
    },
  },
];
