import type { ItemDefinition } from '#modules/sdk';

export const passwordItems: readonly ItemDefinition<'passwords'>[] = [
  {
    key: 'ds-q5',
    lesson: 'passwords',
    competences: ['digcomp-4.1'],
    difficulty: 'easy',
    provenance: { validAsOf: '2026-11-23', source: 'general practice; postimees.ee/8105656', humanCheck: false },
    content: {
      kind: 'single-choice',
      points: 1,
      stem: {
        et: 'Milline paroolide hoidmise viis on kõige turvalisem?',
        ru: 'Какая привычка обращения с паролями самая безопасная?',
        en: 'Which password habit is the safest?',
      },
      explanation: {
        et: 'Kui sama parool on mitmes kohas, avab üks leke kõik kontod.',
        ru: 'Если пароль один на всё, одна утечка откроет все учётные записи.',
        en: 'When a password is reused, one leak opens every account.',
      },
      options: [
        {
          key: 'a',
          correct: false,
          text: { et: 'Üks väga tugev parool kõigis teenustes, et see kindlasti meeles püsiks', ru: 'Один очень надёжный пароль для всех сервисов, чтобы точно его помнить', en: 'One very strong password for all services, so that I surely remember it' },
          explanation: { et: 'Ka tugev parool võib mõnest teenusest lekkida ja siis on avatud kõik.', ru: 'И надёжный пароль может утечь из одного сервиса, и тогда открыты все.', en: 'Even a strong password may leak from one service, and then all are open.' },
        },
        {
          key: 'b',
          correct: true,
          text: { et: 'Igas teenuses erinev pikk parool, mida hoiab paroolihaldur', ru: 'Для каждого сервиса свой длинный пароль, который хранит менеджер паролей', en: 'A different long password for every service, kept in a password manager' },
        },
        {
          key: 'c',
          correct: false,
          text: { et: 'Lühikesed paroolid, mida vahetan iga kuu kalendri järgi', ru: 'Короткие пароли, которые меняются каждый месяц по календарю', en: 'Short passwords that I change every month by the calendar' },
          explanation: { et: 'Lühikese parooli arvab programm ära kiiremini kui kuuga.', ru: 'Короткий пароль программа подберёт быстрее чем за месяц.', en: 'A program guesses a short password in less than a month.' },
        },
        {
          key: 'd',
          correct: false,
          text: { et: 'Paroolid pere ühises vestlusrühmas', ru: 'Пароли в общем семейном чате', en: 'Passwords in a chat shared with the family' },
          explanation: { et: 'Piisab ühest kaotatud telefonist, et kõik paroolid oleksid võõra käes.', ru: 'Достаточно одного потерянного телефона, и все пароли у чужого человека.', en: 'One lost phone is enough for a stranger to have all the passwords.' },
        },
      ],
    },
  },
  {
    key: 'ds-q6',
    lesson: 'passwords',
    competences: ['digcomp-4.1', 'digcomp-4.2'],
    difficulty: 'medium',
    provenance: { validAsOf: '2026-11-23', source: 'general practice (from memory)', humanCheck: false },
    content: {
      kind: 'single-choice',
      points: 1,
      stem: {
        et: 'Milleks on e-postil vaja kaheastmelist autentimist?',
        ru: 'Зачем нужна двухфакторная аутентификация для почты?',
        en: 'Why add a second factor to your e-mail?',
      },
      explanation: {
        et: 'E-posti kaudu saab muuta teiste kontode paroole. Rakendus või turvavõti kaitseb varguse eest paremini kui SMS, aga ka SMS on parem kui mitte midagi.',
        ru: 'Через почту можно сменить пароли других учётных записей. Приложение или ключ безопасности защищает от кражи лучше, чем SMS, но и SMS лучше, чем ничего.',
        en: 'E-mail resets the passwords of other accounts. An app or a security key resists theft better than SMS, and SMS is better than nothing.',
      },
      options: [
        {
          key: 'a',
          correct: false,
          text: { et: 'Kirjad jõuavad kiiremini kohale', ru: 'Письма доходят быстрее', en: 'Mail arrives faster' },
        },
        {
          key: 'b',
          correct: false,
          text: { et: 'Siis ei ole kirjadest varukoopiat vaja', ru: 'Тогда не нужны резервные копии писем', en: 'Backups of mail are then not needed' },
          explanation: { et: 'See kaitseb sisselogimist, mitte kirju kadumise eest.', ru: 'Она защищает вход, а не письма от потери.', en: 'It protects signing in; it does not keep mail from being lost.' },
        },
        {
          key: 'c',
          correct: false,
          text: { et: 'Võõrad ei näe enam minu e-posti aadressi', ru: 'Посторонние больше не видят мой адрес', en: 'Strangers no longer see my address' },
          explanation: { et: 'Aadress on endiselt nähtav.', ru: 'Адрес виден по-прежнему.', en: 'The address stays visible.' },
        },
        {
          key: 'd',
          correct: true,
          text: { et: 'Ainult varastatud parooliga kontole enam ei pääse', ru: 'С одним украденным паролем в почту уже не войти', en: 'A stolen password alone no longer opens the account' },
        },
      ],
    },
  },
];
