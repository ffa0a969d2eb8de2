import type { ItemDefinition } from '#modules/sdk';

export const deepfakesItems: readonly ItemDefinition<'deepfakes'>[] = [
  {
    key: 'ct-q3',
    lesson: 'deepfakes',
    competences: ['digcomp-1.2', 'digcomp-4.1'],
    difficulty: 'easy',
    content: {
      kind: 'single-choice',
      points: 1,
      stem: {
        et: 'Leht näeb välja nagu ERR: saatejuht intervjueerib ministrit tulusast investeeringust ja juures on link. Mida teha?',
        ru: 'Страница выглядит как ERR: ведущий беседует с министром о выгодном вложении, тут же ссылка. Что делать?',
        en: 'A page looks like ERR: a presenter interviews a minister about a profitable investment, with a link. What should you do?',
      },
      options: [
        {
          key: 'a',
          correct: false,
          text: { et: 'Investeerida prooviks väike summa', ru: 'Вложить для пробы небольшую сумму', en: 'Invest a small sum as a test' },
          explanation: {
            et: 'Ka väikese maksega saavad petjad teie andmed.',
            ru: 'Даже с маленьким платежом мошенники получат ваши данные.',
            en: 'Even a small payment gives fraudsters your details.',
          },
        },
        {
          key: 'b',
          correct: false,
          text: {
            et: 'Usaldada, sest näod ja kirjatüüp on õiged',
            ru: 'Поверить: лица и шрифты те самые',
            en: 'Trust it because the faces and fonts are right',
          },
          explanation: {
            et: 'Just nägu ja kujundust on kõige lihtsam kopeerida.',
            ru: 'Как раз лица и оформление скопировать проще всего.',
            en: 'Faces and design are the easiest things to copy.',
          },
        },
        {
          key: 'c',
          correct: false,
          text: { et: 'Jagada ja küsida sõpradelt', ru: 'Поделиться и спросить у друзей', en: 'Share it and ask friends' },
          explanation: {
            et: 'Jagades viite petulehe järgmiste inimesteni.',
            ru: 'Так вы приведёте на поддельную страницу новых людей.',
            en: 'Sharing carries the scam to more people.',
          },
        },
        {
          key: 'd',
          correct: true,
          text: {
            et: 'Vaadata veebiaadressi, otsida lugu päris ERR-i lehelt, linki mitte vajutada ja teatada: cert@cert.ee',
            ru: 'Посмотреть на адрес, поискать новость на настоящем сайте ERR, ссылку не нажимать, сообщить на cert@cert.ee',
            en: 'Check the web address, look for the story on the real ERR site, don’t click, report to cert@cert.ee',
          },
        },
      ],
      explanation: {
        et: '2025. aasta mais kopeerisid võltsitud ERR-i lehed nii kujunduse kui ka ministrid. ERR-i sõnul ei avalda ta kunagi investeerimislinke.',
        ru: 'В мае 2025 года поддельные страницы ERR копировали и оформление, и министров. ERR заявил, что никогда не публикует ссылок на инвестиции.',
        en: 'In May 2025 fake ERR pages copied the design and the ministers. ERR says it never publishes investment links.',
      },
    },
    provenance: { validAsOf: '2026-11-23', source: 'sakala.postimees.ee/8252703', humanCheck: false },
  },
  {
    key: 'ct-q9',
    lesson: 'deepfakes',
    competences: ['delphi-evaluation', 'digcomp-1.2'],
    difficulty: 'medium',
    content: {
      kind: 'single-choice',
      points: 1,
      stem: {
        et: 'Videos ütleb minister midagi vapustavat. Milline kontroll on kõige kindlam?',
        ru: 'На видео министр говорит нечто шокирующее. Какая проверка надёжнее всего?',
        en: 'A video shows a minister saying something shocking. Which check is most reliable?',
      },
      options: [
        {
          key: 'a',
          correct: false,
          text: { et: 'Vaadata, kas silmad pilguvad kummaliselt', ru: 'Посмотреть, не странно ли министр моргает', en: 'Look for strange blinking' },
        },
        {
          key: 'b',
          correct: false,
          text: { et: 'Kuulata, kas hääl kõlab õigesti', ru: 'Послушать, похож ли голос', en: 'Listen whether the voice sounds right' },
        },
        {
          key: 'c',
          correct: true,
          text: {
            et: 'Otsida terve originaal asutuse kanalist ja sõltumatu kajastus',
            ru: 'Найти полный оригинал на канале учреждения и независимые сообщения об этом',
            en: 'Find the full original on the institution’s channel and independent coverage of it',
          },
        },
        {
          key: 'd',
          correct: false,
          text: { et: 'Vaadata, mitu korda on seda jagatud', ru: 'Посмотреть, сколько раз им поделились', en: 'See how many shares it has' },
          explanation: {
            et: 'Jagamine näitab huvi, mitte tõesust.',
            ru: 'Число репостов показывает интерес, а не достоверность.',
            en: 'Shares show interest, not truth.',
          },
        },
      ],
      explanation: {
        et: 'Nähtavad vead kaovad, kui vahendid paremaks saavad. Päritolu ja sõltumatu kinnitus jäävad.',
        ru: 'Видимые огрехи исчезают по мере того, как инструменты совершенствуются. Происхождение и независимое подтверждение остаются.',
        en: 'Visible flaws disappear as tools improve; origin and corroboration do not.',
      },
    },
    provenance: { validAsOf: '2026-11-23', source: 'postimees.ee/7373983; SIFT', humanCheck: false },
  },
];
