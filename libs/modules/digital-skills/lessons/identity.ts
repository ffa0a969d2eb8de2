import type { LessonDefinition } from '#modules/sdk';
import { pin2AtSignIn, unexpectedRequest } from '../practice/identity.js';

export const identity: LessonDefinition<'identity'> = {
  key: 'identity',
  title: {
    et: 'ID-kaart, Mobiil-ID, Smart-ID ja PIN-koodid',
    ru: 'ID-карта, Mobiil-ID, Smart-ID и PIN-коды',
    en: 'ID-card, Mobile-ID, Smart-ID and PINs',
  },
  objective: {
    et: 'Teate, mida kumbki PIN-kood teeb, ja sisestate selle ainult siis, kui alustasite toimingut ise.',
    ru: 'Вы знаете, для чего нужен каждый PIN-код, и вводите его, только если сами начали действие.',
    en: 'You know what each PIN does and enter it only when you started the action yourself.',
  },
  minutes: 20,
  competences: ['digcomp-2.3', 'digcomp-2.6', 'digcomp-4.2'],
  blocks: [
    {
      kind: 'text',
      body: {
        et: 'Pangas, apteegis ja ametiasutuses näitate dokumenti. Internetis ei näe keegi teie nägu. Seal tõendab teie isikut ID-kaart, Mobiil-ID või Smart-ID koos PIN-koodiga.\n\nSee on mugav: avalduse saab saata köögilaua tagant. Samal põhjusel tahavad PIN-koode ka petturid. Enamasti ei murra nad arvutisse sisse. Nad panevad inimese koodi ise sisestama.',
        ru: 'В банке, аптеке и учреждении вы показываете документ. В интернете вашего лица не видно. Там вашу личность подтверждает ID-карта, Mobiil-ID или Smart-ID вместе с PIN-кодом.\n\nЭто удобно: заявление можно отправить, не выходя из кухни. По той же причине PIN-коды нужны и мошенникам. Чаще всего они не взламывают компьютер. Они добиваются, чтобы человек ввёл код сам.',
        en: 'At the bank, the pharmacy or a public office you show a document. On the internet nobody sees your face. There, an ID-card, Mobile-ID or Smart-ID together with a PIN proves who you are.\n\nThis is convenient: you can send an application from your kitchen table. For the same reason, fraudsters want your PINs too. Mostly they do not break into computers. They get people to enter the code themselves.',
      },
    },
    {
      kind: 'heading',
      text: { et: 'Kolm vahendit, üks inimene', ru: 'Три средства, один человек', en: 'Three tools, one person' },
    },
    {
      kind: 'list',
      ordered: false,
      items: [
        {
          et: '**ID-kaart** käib kaardilugejasse. Vaja on arvutit, lugejat ja ID-kaardi tarkvara.',
          ru: '**ID-карта** вставляется в считыватель. Нужны компьютер, считыватель и программа для ID-карты.',
          en: '**The ID-card** goes into a card reader. You need a computer, a reader and the ID-card software.',
        },
        {
          et: '**Mobiil-ID** on seotud telefoni SIM-kaardiga. Selle jaoks sõlmite lepingu oma mobiilioperaatoriga.',
          ru: '**Mobiil-ID** привязан к SIM-карте телефона. Для него заключают договор со своим мобильным оператором.',
          en: '**Mobile-ID** is tied to the SIM card of your phone. You get it through a contract with your mobile operator.',
        },
        {
          et: '**Smart-ID** on nutitelefoni rakendus. Erilist SIM-kaarti ei ole vaja, internetti aga küll.',
          ru: '**Smart-ID** — это приложение для смартфона. Особая SIM-карта не нужна, а вот интернет нужен.',
          en: '**Smart-ID** is an app on a smartphone. It needs no special SIM card, but it does need the internet.',
        },
        {
          et: 'Igal vahendil on **oma** PIN1 ja PIN2. ID-kaardi koodid ei sobi Smart-ID-sse ja vastupidi.',
          ru: 'У каждого средства **свои** PIN1 и PIN2. Коды от ID-карты не подходят к Smart-ID, и наоборот.',
          en: 'Each tool has its **own** PIN1 and PIN2. The codes of your ID-card do not work in Smart-ID, nor the other way round.',
        },
      ],
    },
    {
      kind: 'law',
      title: { et: 'PIN1 olete teie, PIN2 on teie allkiri', ru: 'PIN1 — это вы, PIN2 — это ваша подпись', en: 'PIN1 is you, PIN2 is your signature' },
      body: {
        et: 'PIN1 ütleb e-teenusele, kes te olete: sellega logite sisse. PIN2-ga annate digiallkirja või kinnitate makse.\n\nDigiallkiri kehtib nagu allkiri paberil. Üks sisestatud PIN2 võib tähendada lepingut, laenu või ülekannet teie nimel.',
        ru: 'PIN1 сообщает э-услуге, кто вы: с ним вы входите. PIN2 ставит цифровую подпись или подтверждает платёж.\n\nЦифровая подпись действует так же, как подпись на бумаге. Один введённый PIN2 может означать договор, кредит или перевод от вашего имени.',
        en: 'PIN1 tells an e-service who you are: you sign in with it. PIN2 gives a digital signature or confirms a payment.\n\nA digital signature is as good as one on paper. Entering PIN2 once can mean a contract, a loan or a transfer in your name.',
      },
      provenance: { validAsOf: '2026-11-23', source: 'am.ee/9398; id.ee; Regulation (EU) No 910/2014, art. 25(2) (from memory)', humanCheck: true },
    },
    {
      kind: 'law',
      title: { et: 'Millal tohib PIN-koodi sisestada', ru: 'Когда можно вводить PIN-код', en: 'When you may enter a PIN' },
      body: {
        et: 'Riigi Infosüsteemi Amet ning Politsei- ja Piirivalveamet ütlevad: sisestage PIN-kood ainult siis, kui alustasite toimingut ise ning teate, kuhu ja milleks te koodi sisestate.\n\nÜkski asutus ega ettevõte ei palu teile ise helistades PIN-koodi sisestada. Umbes 1500 inimest sisestas petturite mõjul PIN1-koodi ja andis neile nii ligipääsu oma eesti.ee kontole.',
        ru: 'Департамент государственной инфосистемы и Департамент полиции и погранохраны говорят: вводите PIN-код, только если вы сами начали действие и знаете, куда и зачем его вводите.\n\nНи одно учреждение и ни одна фирма не звонит людям с просьбой ввести PIN-код. Около 1500 человек под влиянием мошенников ввели PIN1 и тем самым открыли им свой кабинет на eesti.ee.',
        en: 'The Information System Authority and the Police and Border Guard Board say: enter a PIN only if you started the action yourself and know where you are entering it and why.\n\nNo authority or company calls people and asks them to enter a PIN. About 1,500 people, misled by fraudsters, entered PIN1 and so let them into their eesti.ee accounts.',
      },
      provenance: { validAsOf: '2026-11-23', source: 'itvaatlik.ee (PPA/RIA warning)', humanCheck: false },
    },
    {
      kind: 'heading',
      text: { et: 'Viis küsimust enne PIN-koodi', ru: 'Пять вопросов перед PIN-кодом', en: 'Five questions before a PIN' },
    },
    {
      kind: 'list',
      ordered: true,
      items: [
        {
          et: '**Kas alustasin ise?** Kui aken ilmus iseenesest või keegi palus seda telefonis, katkestage.',
          ru: '**Кто это начал?** Если окно появилось само или кто-то просит об этом по телефону, нажмите отмену.',
          en: '**Did I start this?** If the window appeared by itself or someone on the phone asked for it, cancel.',
        },
        {
          et: '**Millisel lehel ma olen?** Vaadake aadressi brauseri ülaservas. Tippige panga ja eesti.ee aadress ise, ärge minge sinna kirjas oleva lingi kaudu.',
          ru: '**На какой я странице?** Посмотрите на адрес в верхней строке браузера. Адрес банка и eesti.ee набирайте сами, не переходите по ссылке из письма.',
          en: '**What page am I on?** Look at the address at the top of the browser. Type the address of your bank or eesti.ee yourself; do not follow a link in a message.',
        },
        {
          et: '**Mida minult küsitakse?** Lugege telefoni aknas olev tekst lõpuni: kes küsib ja mille jaoks.',
          ru: '**О чём меня просят?** Прочитайте текст в окне телефона до конца: кто просит и для чего.',
          en: '**What am I asked for?** Read the text in the window on your phone to the end: who is asking and what for.',
        },
        {
          et: '**Kas kood on sama?** Kui arvutis ja telefonis näidatakse kontrollkoodi, peavad need ühtima. Kui ei ühti, katkestage.',
          ru: '**Код тот же?** Если на компьютере и в телефоне показан контрольный код, они должны совпадать. Если не совпадают, нажмите отмену.',
          en: '**Is the code the same?** If the computer and the phone both show a verification code, the two must match. If they do not, cancel.',
        },
        {
          et: '**PIN1 või PIN2?** Sisselogimiseks on vaja ainult PIN1. Kui sisselogimisel küsitakse PIN2, katkestage.',
          ru: '**PIN1 или PIN2?** Для входа нужен только PIN1. Если при входе просят PIN2, нажмите отмену.',
          en: '**PIN1 or PIN2?** Signing in needs PIN1 only. If you are asked for PIN2 while signing in, cancel.',
        },
      ],
    },
    {
      kind: 'law',
      title: { et: 'Riigi e-teenustes: QR-kood ja Smart-ID+', ru: 'Государственные э-услуги: QR-код и Smart-ID+', en: 'State e-services: the QR code and Smart-ID+' },
      body: {
        et: 'Alates 26. veebruarist 2026 käib Smart-ID-ga sisselogimine riigi e-teenustesse (näiteks eesti.ee ja Terviseportaal) teisiti. Arvutis skannite Smart-ID rakendusega ekraanil oleva muutuva QR-koodi. Telefonis avaneb pärast nupule vajutamist rakendus. Isikukoodi lehele ei kirjutata ja kontrollkoode ei võrrelda.\n\nSkannige QR-koodi ainult siis, kui alustasite sisselogimist ise. ID-kaart ja Mobiil-ID töötavad edasi. Muudes teenustes võib sisselogimine olla endine.',
        ru: 'С 26 февраля 2026 г. вход через Smart-ID в государственные э-услуги (например, eesti.ee и Портал здоровья) устроен иначе. На компьютере вы сканируете приложением Smart-ID меняющийся QR-код с экрана. На телефоне после нажатия кнопки открывается приложение. Вводить личный код на странице и сравнивать контрольные коды не нужно.\n\nСканируйте QR-код, только если вы сами начали вход. ID-карта и Mobiil-ID работают по-прежнему. В других услугах вход может быть прежним.',
        en: 'Since 26 February 2026, signing in to state e-services with Smart-ID (for example eesti.ee and the Health Portal) works differently. On a computer you scan a changing QR code on the screen with the Smart-ID app. On a phone you press a button and the app opens. You no longer type your personal code on the page or compare verification codes.\n\nScan a QR code only if you started signing in yourself. The ID-card and Mobile-ID still work. Other services may still use the earlier way.',
      },
      provenance: { validAsOf: '2026-03-06', source: 'id.ee, 06.03.2026 (Smart-ID+ in the state authentication service); err.ee/1609924187', humanCheck: true },
    },
    {
      kind: 'law',
      title: { et: 'E-hääletamine 2025. aastal', ru: 'Электронное голосование в 2025 году', en: 'Online voting in 2025' },
      body: {
        et: 'Kohalikel valimistel 2025. aasta oktoobris sai e-hääletada ainult arvutis. Vaja oli valijarakendust ning ID-kaarti, Mobiil-ID-d või Smart-ID-d. Smart-ID sobis esimest korda. Telefonis ega tahvelarvutis hääletada ei saanud. Enne järgmisi valimisi vaadake nõuded üle lehel valimised.ee.',
        ru: 'На местных выборах в октябре 2025 г. проголосовать онлайн можно было только на компьютере. Требовались приложение избирателя и ID-карта, Mobiil-ID или Smart-ID. Smart-ID подходил впервые. Проголосовать с телефона или планшета было нельзя. Перед следующими выборами проверьте требования на valimised.ee.',
        en: 'In the local elections of October 2025 you could vote online only on a computer. You needed the voter application and an ID-card, Mobile-ID or Smart-ID. Smart-ID was accepted for the first time. Phones and tablets could not be used. Before the next elections, check the requirements at valimised.ee.',
      },
      provenance: { validAsOf: '2026-11-23', source: 'err.ee/1609827639', humanCheck: false },
    },
    {
      kind: 'law',
      title: { et: 'Eesti äpp ja dokument taskus', ru: 'Приложение Eesti и документ в кармане', en: 'The Eesti app and the document in your pocket' },
      body: {
        et: 'Alates 2025. aasta juulist saab Eesti äpis QR-koodiga oma isikut tõendada. Teenusepakkuja ei pea seda vastu võtma, see on vabatahtlik. Kandke seepärast kaasas ka päris dokumenti.',
        ru: 'С июля 2025 г. в приложении Eesti можно подтвердить личность с помощью QR-кода. Поставщик услуги не обязан его принимать, это добровольно. Поэтому носите с собой и обычный документ.',
        en: 'Since July 2025 you can prove your identity with a QR code in the Eesti app. Service providers do not have to accept it; it is voluntary. So carry the physical document as well.',
      },
      provenance: { validAsOf: '2026-11-23', source: 'am.ee/node/9244', humanCheck: true },
    },
    {
      kind: 'law',
      title: { et: 'Kui kood ununeb või kaart kaob', ru: 'Если код забыт или карта потеряна', en: 'If you forget a code or lose the card' },
      body: {
        et: 'Kolm valet katset järjest lukustavad ID-kaardi PIN-koodi. Selle saab avada PUK-koodiga. Kui ka PUK on kadunud, pöörduge Politsei- ja Piirivalveametisse. Smart-ID koode taastada ei saa: siis tuleb teha uus konto.\n\nKui kaart kaob, laske sertifikaadid kohe peatada. Kui kaob telefon, teatage mobiilioperaatorile ja sulgege Smart-ID konto. Peatatud sertifikaatidega ei saa keegi teie nimel sisse logida ega allkirja anda. Otsige abitelefoni number lehelt id.ee juba täna ja kirjutage see paberile.',
        ru: 'Три неверные попытки подряд блокируют PIN-код ID-карты. Разблокировать его можно PUK-кодом. Если утерян и PUK, обратитесь в Департамент полиции и погранохраны. Коды Smart-ID восстановить нельзя: нужно создать новую учётную запись.\n\nЕсли пропала карта, сразу попросите приостановить сертификаты. Если пропал телефон, сообщите мобильному оператору и закройте учётную запись Smart-ID. С приостановленными сертификатами никто не сможет войти или подписать что-либо от вашего имени. Найдите номер телефона помощи на id.ee уже сегодня и запишите его на бумаге.',
        en: 'Three wrong tries in a row lock a PIN of the ID-card. The PUK code unlocks it. If the PUK is lost too, turn to the Police and Border Guard Board. Smart-ID codes cannot be recovered: you make a new account.\n\nIf your card goes missing, have the certificates suspended at once. If your phone goes missing, tell the mobile operator and close the Smart-ID account. With suspended certificates nobody can sign in as you or sign for you. Find the helpline number at id.ee today and write it down on paper.',
      },
      provenance: { validAsOf: '2026-11-23', source: 'id.ee (locked PIN; lost card); smart-id.com (forgotten PINs)', humanCheck: true },
    },
    {
      kind: 'activity',
      title: { et: 'PIN1, PIN2 või mitte kumbki?', ru: 'PIN1, PIN2 или ни то ни другое?', en: 'PIN1, PIN2 or neither?' },
      minutes: 15,
      steps: [
        {
          et: 'Moodustage paarid. Üks loeb olukorra ette, teine otsustab: PIN1, PIN2 või ei sisesta midagi. Seejärel vahetage rolle. Päris koode ärge öelge ega sisestage.',
          ru: 'Разбейтесь на пары. Один читает ситуацию вслух, другой решает: PIN1, PIN2 или ничего не вводить. Затем поменяйтесь ролями. Настоящие коды не называйте и не вводите.',
          en: 'Work in pairs. One reads a situation aloud, the other decides: PIN1, PIN2 or enter nothing. Then change roles. Do not say or enter your real codes.',
        },
        {
          et: 'Olukorrad: (1) avate ise Terviseportaali, et vaadata retsepte; (2) allkirjastate üürilepingu; (3) helistaja „polikliinikust“ palub andmed Smart-ID-ga kinnitada; (4) kinnitate pangas makse, saaja ja summa on õiged.',
          ru: 'Ситуации: (1) вы сами открываете Портал здоровья, чтобы посмотреть рецепты; (2) вы подписываете договор аренды; (3) звонят «из поликлиники» и просят подтвердить данные через Smart-ID; (4) вы подтверждаете в банке платёж, получатель и сумма верны.',
          en: 'Situations: (1) you open the Health Portal yourself to see your prescriptions; (2) you sign a rental contract; (3) a caller “from the clinic” asks you to confirm your data with Smart-ID; (4) you confirm a payment at the bank, and the payee and sum are right.',
        },
        {
          et: 'Veel olukordi: (5) vaatate telerit ja telefonis avaneb Smart-ID; (6) SMS-is on link „maksmata trahvile“; (7) olete ise rahvaalgatuse lehel sisse loginud ja allkirjastate pöördumise; (8) kuller palub ukse taga PIN-koodi, et pakk kätte anda.',
          ru: 'Ещё ситуации: (5) вы смотрите телевизор, а на телефоне открывается Smart-ID; (6) в SMS — ссылка на «неоплаченный штраф»; (7) вы уже вошли на сайт народных инициатив и подписываете обращение; (8) курьер у двери просит PIN-код, чтобы отдать посылку.',
          en: 'More situations: (5) you are watching television and Smart-ID opens on your phone; (6) an SMS has a link to an “unpaid fine”; (7) you have signed in to a citizens’ initiative site yourself and are giving your signature; (8) a courier at the door asks for a PIN before handing over a parcel.',
        },
        {
          et: 'Võrrelge vastuseid kogu rühmaga. PIN1: olukord 1. PIN2: olukorrad 2, 4 ja 7. Mitte midagi: 3, 5, 6 ja 8. Öelge iga „ei“ kohta, mille järgi te pettuse ära tundsite.',
          ru: 'Сравните ответы всей группой. PIN1: ситуация 1. PIN2: ситуации 2, 4 и 7. Ничего не вводить: 3, 5, 6 и 8. О каждом «нет» скажите, что выдало обман.',
          en: 'Compare answers in the whole group. PIN1: situation 1. PIN2: situations 2, 4 and 7. Nothing: 3, 5, 6 and 8. For each “no”, say what gave the fraud away.',
        },
      ],
    },
    { kind: 'practice', key: 'identity-unexpected-request', question: unexpectedRequest },
    { kind: 'practice', key: 'identity-pin2-at-sign-in', question: pin2AtSignIn },
    {
      kind: 'summary',
      points: [
        {
          et: 'PIN1 ütleb, kes te olete. PIN2 on teie allkiri.',
          ru: 'PIN1 говорит, кто вы. PIN2 — ваша подпись.',
          en: 'PIN1 says who you are. PIN2 is your signature.',
        },
        {
          et: 'Sisestage kood ainult siis, kui alustasite toimingut ise ning teate, kuhu ja milleks.',
          ru: 'Вводите код, только если вы сами начали действие и знаете, куда и зачем.',
          en: 'Enter a code only if you started the action yourself and know where and why.',
        },
        {
          et: 'Kui kahtlete, katkestage. Päris teenuses saab alati uuesti alustada.',
          ru: 'Если сомневаетесь, нажмите отмену. В настоящей услуге всегда можно начать заново.',
          en: 'If in doubt, cancel. In a real service you can always start again.',
        },
      ],
    },
  ],
};
