import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { HotspotItem, PointItem, SliderItem } from '#assessments/engine';
import type { Localized } from '#kernel';
import { text } from './text.js';

/** A picture of 720 × 480 points with its bytes. */
function picture(name: string, alt: Localized) {
  const bytes = readFileSync(new URL(`./pictures/${name}.png`, import.meta.url));
  return { bytes, shown: { key: name, mediaType: 'image/png', sha256: createHash('sha256').update(bytes).digest('hex'), alt, width: 720, height: 480 } };
}

const newsPage = picture(
  'news-page',
  text(
    'Uudise leht: pealkiri, selle all autor ja kuupäev, paremal foto oma allikaga, all vasakul allikate loetelu, all paremal meeldimiste ja jagamiste arv.',
    'Страница новости: заголовок, под ним автор и дата, справа фото с указанием источника, внизу слева список источников, внизу справа число отметок «нравится» и репостов.',
    'A page with a news story: the headline, below it the author and the date, on the right a photo with its source, at the lower left the list of sources, at the lower right the numbers of likes and shares.',
  ),
);

const townSquare = picture(
  'town-square',
  text(
    'Maja kahe uksega. Vasaku ukse ees on trepp (180 punkti vasakult, 245 ülevalt), parema ukse ees kaldtee (540 vasakult, 250 ülevalt). All on tänav ülekäigurajaga.',
    'Дом с двумя дверями. Перед левой дверью лестница (180 точек слева, 245 сверху), перед правой — пандус (540 слева, 250 сверху). Внизу улица с переходом.',
    'A house with two doors. Before the left one are stairs (180 points from the left, 245 from the top), before the right one a ramp (540 from the left, 250 from the top). Below is a street with a crossing.',
  ),
);

/** The bytes of the pictures, by their hashes. */
export const pictures: ReadonlyMap<string, Uint8Array> = new Map([newsPage, townSquare].map(({ shown, bytes }) => [shown.sha256, bytes]));

const rect = (...coords: readonly [left: number, top: number, right: number, bottom: number]) => ({ shape: 'rect' as const, coords });

export const hotspot: HotspotItem = {
  kind: 'hotspot',
  stem: text('Milline koht sellel lehel ei ütle midagi selle kohta, kas lugu on tõsi?', 'Какое место на этой странице ничего не говорит о том, правдива ли история?', 'Which place on this page says nothing about whether the story is true?'),
  explanation: text('Autor, allikad ja foto päritolu aitavad lugu kontrollida. Jagamiste arv ei aita.', 'Автор, источники и происхождение фото помогают проверить историю. Число репостов не помогает.', 'The author, the sources and where the photo is from help to check a story. The number of shares does not.'),
  points: 1,
  picture: newsPage.shown,
  maxChoices: 1,
  areas: [
    { key: 'author', ...rect(54, 110, 306, 166), label: text('Autor ja kuupäev', 'Автор и дата', 'The author and the date'), correct: false },
    { key: 'photo', ...rect(404, 110, 666, 292), label: text('Foto oma allikaga', 'Фото с указанием источника', 'The photo with its source'), correct: false },
    { key: 'sources', ...rect(54, 312, 346, 388), label: text('Allikate loetelu', 'Список источников', 'The list of sources'), correct: false },
    { key: 'shares', ...rect(404, 380, 666, 440), label: text('Meeldimised ja jagamised', 'Отметки «нравится» и репосты', 'Likes and shares'), correct: true },
  ],
};

export const point: PointItem = {
  kind: 'point',
  stem: text('Märkige koht, kust pääseb majja ratastooliga.', 'Отметьте место, где в дом можно въехать на инвалидной коляске.', 'Mark the place where one gets into the house with a wheelchair.'),
  explanation: text('Kaldteed mööda pääsevad majja kõik; trepp jätab ukse taha.', 'По пандусу в дом попадут все; лестница оставит кого-то за дверью.', 'Everybody gets in by a ramp; stairs leave some outside.'),
  points: 1,
  picture: townSquare.shown,
  maxPoints: 1,
  areas: [{ key: 'ramp', ...rect(464, 196, 616, 300), share: 1 }],
};

export const slider: SliderItem = {
  kind: 'slider',
  stem: text('Mitme päeva jooksul peab omavalitsus teie kirjale hiljemalt vastama?', 'За сколько дней самоуправление обязано ответить на ваше письмо?', 'Within how many days must the municipality answer your letter?'),
  explanation: text('Märgukirjale ja selgitustaotlusele vastatakse hiljemalt 30 päeva jooksul.', 'На письменное обращение отвечают не позднее чем через 30 дней.', 'Memoranda and requests for explanation are answered within 30 days.'),
  points: 1,
  min: 0,
  max: 60,
  step: 5,
  answers: [{ value: 30, tolerance: { kind: 'absolute', by: 0 }, share: 1 }],
};
