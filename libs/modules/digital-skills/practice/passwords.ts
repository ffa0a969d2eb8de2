import type { SingleChoiceItem } from '#modules/sdk';

export const leakedPassword: SingleChoiceItem = {
  kind: 'single-choice',
  points: 1,
  stem: {
    et: 'Uudistest kuulete, et ühe veebipoe paroolid on lekkinud. Teil on seal konto ja sama parool on ka e-postil. Millest alustate?',
    ru: 'В новостях говорят, что пароли одного интернет-магазина утекли. У вас там есть учётная запись, и такой же пароль стоит на почте. С чего начать?',
    en: 'You hear on the news that the passwords of a web shop have leaked. You have an account there, and your e-mail has the same password. What do you do first?',
  },
  explanation: {
    et: 'E-posti kaudu saab muuta teiste kontode paroole. Seepärast on see esimene, siis tuleb pood ja lõpuks kõik teised kohad, kus parool oli sama.',
    ru: 'Через почту можно сменить пароли остальных учётных записей. Поэтому сначала она, потом магазин, а затем все места, где был тот же пароль.',
    en: 'Through e-mail the passwords of other accounts can be changed. So it comes first, then the shop, then every other place with the same password.',
  },
  options: [
    {
      key: 'a',
      correct: false,
      text: { et: 'Vahetan parooli ainult veebipoes', ru: 'Сменить пароль только в магазине', en: 'Change the password in the shop only' },
      explanation: { et: 'E-post jääb lahti.', ru: 'Почта останется открытой.', en: 'Your e-mail stays open.' },
    },
    {
      key: 'b',
      correct: true,
      text: { et: 'Vahetan parooli kõigepealt e-postis', ru: 'Прежде всего сменить пароль в почте', en: 'Change the password of my e-mail first' },
    },
    {
      key: 'c',
      correct: false,
      text: { et: 'Ootan, kas pood saadab kirja', ru: 'Подождать письма от магазина', en: 'Wait for a letter from the shop' },
      explanation: { et: 'Vargad ei oota. Pealegi võib selline kiri olla võlts.', ru: 'Воры ждать не станут. К тому же такое письмо может быть поддельным.', en: 'Thieves do not wait, and such a letter may be fake.' },
    },
    {
      key: 'd',
      correct: false,
      text: { et: 'Kustutan brauseri ajaloo', ru: 'Удалить историю браузера', en: 'Delete the browser history' },
      explanation: { et: 'See ei muuda lekkinud parooli.', ru: 'Утёкший пароль от этого не изменится.', en: 'That does not change the leaked password.' },
    },
  ],
};

export const codeByPhone: SingleChoiceItem = {
  kind: 'single-choice',
  points: 1,
  stem: {
    et: 'Teile tuleb SMS-iga kuuekohaline kood. Kohe helistab keegi, ütleb, et kood saadeti kogemata teie numbrile, ja palub selle ette lugeda. Mida teete?',
    ru: 'Вам приходит SMS с шестизначным кодом. Тут же звонит человек, говорит, что код попал к вам по ошибке, и просит его продиктовать. Как поступить?',
    en: 'You get a six-digit code by SMS. At once someone calls, says the code was sent to you by mistake and asks you to read it out. What do you do?',
  },
  explanation: {
    et: 'Kood on teie konto teine kinnitus. Helistajal on tõenäoliselt parool juba olemas ja puudu on ainult kood. Vahetage selle konto parool ära.',
    ru: 'Этот код — второй фактор вашей учётной записи. Пароль у звонящего, скорее всего, уже есть, не хватает только кода. Смените пароль этой учётной записи.',
    en: 'The code is the second factor of your account. The caller probably has the password already and lacks only the code. Change the password of that account.',
  },
  options: [
    {
      key: 'a',
      correct: false,
      text: { et: 'Loen koodi ette, sest see pole minu oma', ru: 'Продиктовать код, ведь он не мой', en: 'Read it out, since it is not mine' },
      explanation: { et: 'Teie telefoni tulnud kood on teie oma.', ru: 'Код, который пришёл на ваш телефон, ваш.', en: 'A code sent to your phone is yours.' },
    },
    {
      key: 'b',
      correct: false,
      text: { et: 'Küsin enne helistaja nime', ru: 'Сначала спросить имя звонящего', en: 'Ask for the caller’s name first' },
      explanation: { et: 'Nime on lihtne välja mõelda.', ru: 'Имя легко придумать.', en: 'A name is easy to invent.' },
    },
    {
      key: 'c',
      correct: false,
      text: { et: 'Saadan koodi SMS-iga tagasi', ru: 'Отправить код обратно по SMS', en: 'Send the code back by SMS' },
      explanation: { et: 'Tulemus on sama: pettur saab koodi.', ru: 'Итог тот же: код у мошенника.', en: 'The result is the same: the fraudster gets the code.' },
    },
    {
      key: 'd',
      correct: true,
      text: { et: 'Lõpetan kõne ja vahetan parooli', ru: 'Положить трубку и сменить пароль', en: 'Hang up and change the password' },
    },
  ],
};
