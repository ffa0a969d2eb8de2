import type { ItemDefinition } from '#modules/sdk';

export const identityItems: readonly ItemDefinition<'identity'>[] = [
  {
    key: 'ds-q1',
    lesson: 'identity',
    competences: ['digcomp-4.2'],
    difficulty: 'easy',
    provenance: { validAsOf: '2026-11-23', source: 'itvaatlik.ee (PPA/RIA warning)', humanCheck: false },
    content: {
      kind: 'single-choice',
      points: 1,
      stem: {
        et: 'Millal tohib sisestada PIN1-koodi või kinnitada Smart-ID päringu?',
        ru: 'Когда можно ввести PIN1 или подтвердить запрос Smart-ID?',
        en: 'When may you enter PIN1 or confirm a Smart-ID request?',
      },
      explanation: {
        et: 'Umbes 1500 inimest sisestas petturite mõjul PIN1-koodi ja andis neile nii ligipääsu oma eesti.ee kontole. Ohutu on ainult toiming, mille alustasite ise.',
        ru: 'Около 1500 человек под влиянием мошенников ввели PIN1 и открыли им свой кабинет на eesti.ee. Безопасно только то действие, которое вы начали сами.',
        en: 'About 1,500 people, misled by fraudsters, entered PIN1 and gave them access to their eesti.ee accounts. Only an action you started yourself is safe.',
      },
      options: [
        {
          key: 'a',
          correct: false,
          text: { et: 'Alati, kui ekraanil on minu panga nimi ja tuttav kujundus', ru: 'Всегда, если на экране название и знакомое оформление моего банка', en: 'Whenever the screen shows my bank’s name and familiar design' },
          explanation: { et: 'Panga nime ja kujunduse saab igaüks oma lehele kopeerida.', ru: 'Название и оформление банка может скопировать на свой сайт кто угодно.', en: 'Anyone can copy a bank’s name and design to their own site.' },
        },
        {
          key: 'b',
          correct: true,
          text: { et: 'Ainult siis, kui alustasin toimingut ise ning tean, kuhu ja milleks koodi sisestan', ru: 'Только если действие начато мной и я знаю, куда и зачем ввожу код', en: 'Only when I started the action myself and know where and why I enter the code' },
        },
        {
          key: 'c',
          correct: false,
          text: { et: 'Siis, kui politseinik seda telefonis palub ja oma ametinumbri ütleb', ru: 'Если об этом по телефону просит полицейский и называет свой номер', en: 'When a police officer asks for it by phone and gives a badge number' },
          explanation: { et: 'Politsei ei palu helistades PIN-koodi sisestada.', ru: 'Полиция не звонит с просьбой ввести PIN-код.', en: 'The police do not call to ask you to enter a PIN.' },
        },
        {
          key: 'd',
          correct: false,
          text: { et: 'Siis, kui päring on kiire ja raha võib muidu kaduma minna', ru: 'Если запрос срочный и иначе деньги могут пропасть', en: 'When the request is urgent and money may otherwise be lost' },
          explanation: { et: 'Kiirustamine on petturi tavaline võte.', ru: 'Торопить — обычный приём мошенников.', en: 'Hurry is a fraudster’s usual trick.' },
        },
      ],
    },
  },
  {
    key: 'ds-q2',
    lesson: 'identity',
    competences: ['digcomp-4.2'],
    difficulty: 'easy',
    provenance: { validAsOf: '2026-11-23', source: 'am.ee/9398', humanCheck: false },
    content: {
      kind: 'single-choice',
      points: 1,
      stem: {
        et: 'Mille poolest erinevad PIN1 ja PIN2?',
        ru: 'Чем отличаются PIN1 и PIN2?',
        en: 'What is the difference between PIN1 and PIN2?',
      },
      explanation: {
        et: 'PIN2 sisestamine võib tähendada, et teie nimel allkirjastati leping, võeti laen või tehti makse.',
        ru: 'Введённый PIN2 может означать, что от вашего имени подписан договор, взят кредит или сделан платёж.',
        en: 'Entering PIN2 can sign a contract, take a loan or make a payment in your name.',
      },
      options: [
        {
          key: 'a',
          correct: true,
          text: { et: 'PIN1-ga tõendan, kes ma olen; PIN2-ga annan allkirja või kinnitan tehingu', ru: 'PIN1 подтверждает мою личность; PIN2 ставит подпись или подтверждает сделку', en: 'PIN1 proves who I am; PIN2 gives my signature or confirms a transaction' },
        },
        {
          key: 'b',
          correct: false,
          text: { et: 'PIN1-koodi kasutatakse telefonis, PIN2-koodi arvutis kaardilugejaga', ru: 'PIN1 вводят на телефоне, PIN2 — на компьютере со считывателем карты', en: 'PIN1 is used on a phone, PIN2 on a computer with a card reader' },
          explanation: { et: 'Mõlemat küsitakse nii telefonis kui ka arvutis. Loeb toiming, mitte seade.', ru: 'Оба кода просят и на телефоне, и на компьютере. Важно действие, а не устройство.', en: 'Both are used on phones and computers. The action matters, not the device.' },
        },
        {
          key: 'c',
          correct: false,
          text: { et: 'Erinevust ei ole: üht koodi võib kasutada teise asemel', ru: 'Разницы нет: один код можно вводить вместо другого', en: 'There is no difference: one code can be used instead of the other' },
        },
        {
          key: 'd',
          correct: false,
          text: { et: 'PIN1 on igapäevaseks kasutuseks, PIN2 avab lukustunud kaardi', ru: 'PIN1 — для каждого дня, а PIN2 снимает блокировку с карты', en: 'PIN1 is for everyday use, while PIN2 only unlocks a locked card' },
          explanation: { et: 'Lukustunud PIN-koodi avab PUK-kood.', ru: 'Заблокированный PIN-код открывают PUK-кодом.', en: 'A locked PIN is unlocked with the PUK code.' },
        },
      ],
    },
  },
  {
    key: 'ds-q7',
    lesson: 'identity',
    competences: ['digcomp-2.3'],
    difficulty: 'medium',
    provenance: { validAsOf: '2026-11-23', source: 'err.ee/1609827639', humanCheck: false },
    content: {
      kind: 'single-choice',
      points: 1,
      stem: {
        et: 'Mida oli vaja, et 2025. aasta oktoobris e-hääletada?',
        ru: 'Что требовалось, чтобы проголосовать онлайн в октябре 2025 года?',
        en: 'What was needed to vote online in October 2025?',
      },
      explanation: {
        et: 'Nutiseadmes hääletada ei saanud. Smart-ID sobis e-hääletamiseks esimest korda.',
        ru: 'Проголосовать с телефона или планшета было нельзя. Smart-ID впервые подходил для голосования.',
        en: 'Phones and tablets could not be used to vote. Smart-ID was accepted for the first time.',
      },
      options: [
        {
          key: 'a',
          correct: false,
          text: { et: 'Ainult telefoni ja selle brauserit', ru: 'Только телефон и браузер в нём', en: 'Only a phone and its browser' },
        },
        {
          key: 'b',
          correct: false,
          text: { et: 'Internetipanga kasutajatunnust ja parooli', ru: 'Логин и пароль интернет-банка', en: 'The user name and password of the internet bank' },
          explanation: { et: 'Hääl kinnitatakse digiallkirjaga, mitte pangaparooliga.', ru: 'Голос подтверждают цифровой подписью, а не паролем банка.', en: 'A vote is confirmed by a digital signature, not by a bank password.' },
        },
        {
          key: 'c',
          correct: true,
          text: { et: 'Arvutit valijarakendusega ning ID-kaarti, Mobiil-ID-d või Smart-ID-d', ru: 'Компьютер с приложением избирателя и ID-карта, Mobiil-ID или Smart-ID', en: 'A computer with the voter application, and an ID-card, Mobile-ID or Smart-ID' },
        },
        {
          key: 'd',
          correct: false,
          text: { et: 'E-posti kontot, kuhu saadetakse hääletussedel', ru: 'Почтовый ящик, куда пришлют бюллетень', en: 'An e-mail account to which the ballot is sent' },
        },
      ],
    },
  },
  {
    key: 'ds-q8',
    lesson: 'identity',
    competences: ['digcomp-2.6'],
    difficulty: 'medium',
    provenance: { validAsOf: '2026-11-23', source: 'am.ee/node/9244', humanCheck: true },
    content: {
      kind: 'single-choice',
      points: 1,
      stem: {
        et: 'Kas Eesti äpp asendab täielikult ID-kaarti teie taskus?',
        ru: 'Заменяет ли приложение Eesti полностью ID-карту в вашем кармане?',
        en: 'Does the Eesti app fully replace the ID-card in your pocket?',
      },
      explanation: {
        et: 'Alates 2025. aasta juulist saab äpis QR-koodiga isikut tõendada seal, kus teenusepakkuja seda võimaldab.',
        ru: 'С июля 2025 г. в приложении можно подтвердить личность QR-кодом там, где это поддерживает поставщик услуги.',
        en: 'Since July 2025 the app can prove identity by QR code where the service provider supports it.',
      },
      options: [
        {
          key: 'a',
          correct: true,
          text: { et: 'Ei: teenusepakkuja ei pea seda vastu võtma, seepärast tuleb dokument kaasas kanda', ru: 'Нет: поставщик услуги не обязан его принимать, поэтому документ нужно носить с собой', en: 'No: service providers do not have to accept it, so the document must be carried' },
        },
        {
          key: 'b',
          correct: false,
          text: { et: 'Jah: alates 2025. aastast peavad kõik asutused ja poed selle vastu võtma', ru: 'Да: с 2025 года его обязаны принимать все учреждения и магазины', en: 'Yes: since 2025 all authorities and shops have had to accept it' },
          explanation: { et: 'Vastuvõtmine on teenusepakkujale vabatahtlik.', ru: 'Приём для поставщика услуги добровольный.', en: 'For service providers, accepting it is voluntary.' },
        },
        {
          key: 'c',
          correct: false,
          text: { et: 'Jah, aga ainult Eesti kodanikel; teised peavad kaarti kaasas kandma', ru: 'Да, но только для граждан Эстонии; остальным нужна карта', en: 'Yes, but only for Estonian citizens; others must carry the card' },
        },
        {
          key: 'd',
          correct: false,
          text: { et: 'Jah, aga ainult välismaal reisides', ru: 'Да, но только в поездках за границу', en: 'Yes, but only when travelling abroad' },
        },
      ],
    },
  },
];
