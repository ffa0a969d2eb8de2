import type { LessonDefinition } from '#modules/sdk';
import { codeByPhone, leakedPassword } from '../practice/passwords.js';

export const passwords: LessonDefinition<'passwords'> = {
  key: 'passwords',
  title: { et: 'Paroolid ja teine kinnitus', ru: 'Пароли и второй фактор', en: 'Passwords and the second factor' },
  objective: {
    et: 'Teie tähtsatel kontodel on pikad erinevad paroolid ja e-postil ka kaheastmeline autentimine.',
    ru: 'У ваших важных учётных записей длинные и разные пароли, а для почты включена двухфакторная аутентификация.',
    en: 'Your important accounts have long, different passwords, and your e-mail also has two-factor authentication.',
  },
  minutes: 15,
  competences: ['digcomp-4.1', 'digcomp-4.2'],
  blocks: [
    {
      kind: 'text',
      body: {
        et: 'Väike veebipood, kust te kolm aastat tagasi lillesibulaid tellisite, satub rünnaku alla. Vargad saavad kätte tuhandeid e-posti aadresse ja paroole, ka teie omad.\n\nLillesibulad neid ei huvita. Programm proovib sama aadressi ja parooli kohe e-postis, Facebookis ja mujal. Kui parool on igal pool sama, avanevad kõik uksed korraga.',
        ru: 'Маленький интернет-магазин, где вы три года назад заказывали луковицы тюльпанов, взломали. Воры получили тысячи адресов и паролей, среди них и ваши.\n\nТюльпаны их не интересуют. Программа тут же пробует тот же адрес и пароль в почте, Facebook и других местах. Если пароль везде один, открываются все двери сразу.',
        en: 'A small web shop where you ordered tulip bulbs three years ago is broken into. The thieves get thousands of e-mail addresses and passwords, yours among them.\n\nThey do not care about tulips. A program at once tries the same address and password on e-mail, Facebook and elsewhere. If the password is the same everywhere, all the doors open together.',
      },
    },
    {
      kind: 'heading',
      text: { et: 'Igal uksel oma võti', ru: 'У каждой двери свой ключ', en: 'A separate key for each door' },
    },
    {
      kind: 'list',
      ordered: false,
      items: [
        {
          et: '**Erinev.** Ühe konto parooli ei kasutata mujal. See on kõige tähtsam reegel.',
          ru: '**Другой.** Пароль от одной учётной записи не используют в другой. Это самое важное правило.',
          en: '**Different.** The password of one account is not used for another. This is the most important rule.',
        },
        {
          et: '**Pikk.** Neli juhuslikku sõna on tugevamad kui lühike segane märgirida ja neid on kergem meeles pidada.',
          ru: '**Длинный.** Четыре случайных слова надёжнее короткого набора знаков, и запомнить их легче.',
          en: '**Long.** Four random words are stronger than a short jumble of characters, and easier to remember.',
        },
        {
          et: '**Mitte äraarvatav.** Nimed, sünnipäevad, koera nimi ja „parool123“ on esimesed, mida proovitakse.',
          ru: '**Неочевидный.** Имена, дни рождения, кличка собаки и «parool123» — это пробуют в первую очередь.',
          en: '**Hard to guess.** Names, birthdays, the dog’s name and “password123” are tried first.',
        },
        {
          et: '**Vahetatakse siis, kui on põhjus.** Kui parool lekkis või keegi seda nägi, vahetage see kohe. Lihtsalt iga kuu vahetada pole vaja.',
          ru: '**Меняется, когда есть причина.** Если пароль утёк или кто-то его увидел, смените его сразу. Просто так менять каждый месяц не нужно.',
          en: '**Changed when there is a reason.** If a password leaks or someone sees it, change it at once. There is no need to change it every month just in case.',
        },
      ],
    },
    {
      kind: 'example',
      title: { et: 'Kuidas parool sõnadest sünnib', ru: 'Как пароль рождается из слов', en: 'How words become a password' },
      body: {
        et: 'Avage suvaline raamat neljast kohast ja võtke igalt leheküljelt üks sõna. Näiteks: tramm, rabarber, müts, tormine. Parool on „tramm-rabarber-müts-tormine“. Väike pilt peas aitab meelde jätta: tormise ilmaga trammis, müts peas ja rabarber käes.\n\nSeda näidet ärge kasutage: see on nüüd avalik. Kui leht täpitähti ei luba, valige sõnad ilma nendeta.',
        ru: 'Откройте любую книгу в четырёх местах и возьмите с каждой страницы по слову. Например: трамвай, ревень, шапка, ветер. Получится «трамвай-ревень-шапка-ветер». Картинка в голове поможет запомнить: ветреный день, трамвай, вы в шапке и с пучком ревеня.\n\nЭтот пример не используйте: теперь он известен всем. Если сайт не принимает кириллицу, возьмите слова латиницей.',
        en: 'Open any book in four places and take one word from each page. For example: tram, rhubarb, hat, stormy. The password is “tram-rhubarb-hat-stormy”. A small picture helps you remember: stormy weather, a tram, a hat on your head and rhubarb in your hand.\n\nDo not use this example: it is public now.',
      },
    },
    {
      kind: 'heading',
      text: { et: 'Paroolihaldur peab meeles', ru: 'Менеджер паролей всё запомнит', en: 'A password manager remembers for you' },
    },
    {
      kind: 'text',
      body: {
        et: 'Keegi ei jäta meelde viitkümmet erinevat parooli. Paroolihaldur on programm, mis mõtleb paroolid välja, hoiab neid lukus ja täidab need lehel ise. Teie peate meeles **üht** pikka peaparooli.\n\nLihtne haldur on sageli juba olemas teie telefonis või brauseris. Eraldi programmi saab kasutada ka mitmes seadmes. Halduril on veel üks kasu: võltsitud lehel ta parooli ei paku, sest aadress on teine.',
        ru: 'Пятьдесят разных паролей не запомнит никто. Менеджер паролей — это программа, которая придумывает пароли, хранит их под замком и сама подставляет на сайте. Вам нужно помнить **один** длинный главный пароль.\n\nПростой менеджер часто уже есть в телефоне или браузере. Отдельную программу можно использовать на нескольких устройствах. Есть и ещё одна польза: на поддельном сайте менеджер не предложит пароль, потому что адрес другой.',
        en: 'Nobody remembers fifty different passwords. A password manager is a program that invents passwords, keeps them locked up and fills them in for you. You remember **one** long main password.\n\nA simple manager is often already in your phone or browser. A separate program can be used on several devices. There is another benefit: on a fake site the manager does not offer the password, because the address is different.',
      },
    },
    {
      kind: 'note',
      tone: 'caution',
      title: { et: 'Märkmik sahtlis ja lipik ekraanil', ru: 'Блокнот в ящике и бумажка на экране', en: 'A notebook in a drawer, a sticker on the screen' },
      body: {
        et: 'Kui haldur tundub praegu liiga keeruline, on märkmik kodus kindlas kohas parem kui üks parool igal pool. Arvuti külge kleebitud lipik, foto telefonis ja sõnum sõpradele ei ole kindel koht.\n\nPIN-koode ärge märkmikku paroolide kõrvale kirjutage ega hoidke neid kaardiga koos.',
        ru: 'Если менеджер пока кажется слишком сложным, блокнот в надёжном месте дома лучше, чем один пароль на всё. Бумажка на мониторе, фотография в телефоне или сообщение друзьям — ненадёжные места.\n\nPIN-коды не записывайте рядом с паролями и не храните вместе с картой.',
        en: 'If a manager feels too hard for now, a notebook in a safe place at home is better than one password everywhere. A sticker on the computer, a photo in the phone or a message to friends is not a safe place.\n\nDo not write PINs next to your passwords, and do not keep them with the card.',
      },
    },
    {
      kind: 'heading',
      text: { et: 'Teine kinnitus: ainult paroolist ei piisa', ru: 'Второй фактор: одного пароля мало', en: 'The second factor: a password alone is not enough' },
    },
    {
      kind: 'text',
      body: {
        et: 'Kaheastmeline autentimine tähendab, et pärast parooli küsitakse veel midagi, mis on ainult teie käes. Ainult varastatud parooliga siis enam sisse ei pääse.\n\nAlustage e-postist. Postkasti kaudu saab muuta peaaegu kõigi teiste kontode paroole. Kelle käes on teie e-post, selle käes on ka ülejäänud võtmed.',
        ru: 'Двухфакторная аутентификация означает, что после пароля спрашивают ещё что-то, что есть только у вас. С одним украденным паролем тогда уже не войти.\n\nНачните с почты. Через неё можно сменить пароли почти всех остальных учётных записей. У кого ваша почта, у того и остальные ключи.',
        en: 'Two-factor authentication means that after the password you are asked for something else that only you have. A stolen password alone then no longer lets anyone in.\n\nStart with e-mail. Through your mailbox, the passwords of almost all your other accounts can be changed. Whoever has your e-mail has the other keys too.',
      },
    },
    {
      kind: 'list',
      ordered: true,
      items: [
        {
          et: '**Turvavõti või pääsuvõti** – kõige kindlam: võltsitud lehel see ei tööta.',
          ru: '**Ключ безопасности или ключ доступа** — самое надёжное: на поддельном сайте он не сработает.',
          en: '**A security key or passkey** – the safest: it does not work on a fake site.',
        },
        {
          et: '**Rakendus telefonis**, mis näitab iga poole minuti tagant uut koodi – hea.',
          ru: '**Приложение в телефоне**, которое каждые полминуты показывает новый код, — хорошо.',
          en: '**An app on the phone** that shows a new code every half minute – good.',
        },
        {
          et: '**Kood SMS-iga** – nõrgem, aga palju parem kui mitte midagi.',
          ru: '**Код в SMS** — слабее, но намного лучше, чем ничего.',
          en: '**A code by SMS** – weaker, but much better than nothing.',
        },
      ],
    },
    {
      kind: 'note',
      tone: 'tip',
      title: { et: 'Trükkige varukoodid välja', ru: 'Распечатайте резервные коды', en: 'Print the recovery codes' },
      body: {
        et: 'Teise kinnituse sisselülitamisel pakutakse tavaliselt varukoode. Trükkige need välja või kirjutage üles ja pange dokumentide juurde. Nii pääsete sisse ka siis, kui telefon kaob.',
        ru: 'При включении второго фактора обычно предлагают резервные коды. Распечатайте или выпишите их и положите к документам. Так вы сможете войти, даже если телефон потеряется.',
        en: 'When you switch on the second factor, you are usually offered recovery codes. Print them or write them down and keep them with your documents. You can then get in even if you lose your phone.',
      },
    },
    {
      kind: 'activity',
      title: { et: 'Kaitske oma e-posti', ru: 'Укрепите свою почту', en: 'Secure your e-mail' },
      minutes: 30,
      steps: [
        {
          et: 'Kirjutage paberile viis kontot, mille kaotus teeks kõige rohkem kahju. Paroole ärge kirjutage.',
          ru: 'Запишите на бумаге пять учётных записей, потеря которых навредила бы больше всего. Пароли не пишите.',
          en: 'Write down five accounts whose loss would harm you most. Do not write the passwords.',
        },
        {
          et: 'Märkige, millistel on sama parool. Neist alustategi.',
          ru: 'Отметьте, у каких из них одинаковый пароль. С них и начните.',
          en: 'Mark the ones that share a password. Begin with those.',
        },
        {
          et: 'Avage oma e-posti turvaseaded ja pange uus pikk parool. Salvestage see paroolihaldurisse või märkmikku.',
          ru: 'Откройте настройки безопасности своей почты и задайте новый длинный пароль. Сохраните его в менеджере или запишите в блокнот.',
          en: 'Open the security settings of your e-mail and set a new long password. Save it in a manager or in your notebook.',
        },
        {
          et: 'Lülitage sisse kaheastmeline autentimine ja hoidke varukoodid alles.',
          ru: 'Включите двухфакторную аутентификацию и сохраните резервные коды.',
          en: 'Switch on two-factor authentication and keep the recovery codes.',
        },
        {
          et: 'Logige välja ja uuesti sisse. Kui miski ei õnnestu, kutsuge koolitaja; parooli tippige ise, ärge seda kellelegi öelge.',
          ru: 'Выйдите и войдите снова. Если что-то не получается, позовите тренера; пароль вводите сами и никому его не называйте.',
          en: 'Sign out and sign in again. If something fails, call the trainer; type the password yourself and tell it to no one.',
        },
      ],
    },
    { kind: 'practice', key: 'passwords-leaked', question: leakedPassword },
    { kind: 'practice', key: 'passwords-code-by-phone', question: codeByPhone },
    {
      kind: 'summary',
      points: [
        {
          et: 'Igal kontol on oma pikk parool; meeles peab neid paroolihaldur.',
          ru: 'У каждой учётной записи свой длинный пароль; помнит их менеджер паролей.',
          en: 'Every account has its own long password; a password manager remembers them.',
        },
        {
          et: 'Teise kinnituse lülitage sisse kõigepealt e-postis.',
          ru: 'Второй фактор включите прежде всего в почте.',
          en: 'Switch on the second factor for your e-mail first.',
        },
        {
          et: 'Varukoodid on paberil. Paroole ja koode ei öelda kellelegi.',
          ru: 'Резервные коды — на бумаге. Пароли и коды не называют никому.',
          en: 'Recovery codes are on paper. Passwords and codes are told to no one.',
        },
      ],
    },
  ],
};
