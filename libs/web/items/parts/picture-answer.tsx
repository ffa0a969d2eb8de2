import type { MouseEvent } from 'react';
import { useI18n } from '#web/i18n';
import { Button, CheckboxGroup, Icon, RadioGroup, TextField } from '#web/ui';
import type { MediaSource } from '../markup.js';
import { useFocusNext } from '../use-focus-next.js';
import { chosenIn, Stem, type ItemAnswerProps, type Of } from '../shown.js';
import { shapeOf } from './shape.js';

type Picture = Of<'hotspot'>['picture'];

function Board({ picture, media, onPoint, children }: { picture: Picture; media: MediaSource | undefined; onPoint?: (x: number, y: number) => void; children: React.ReactNode }) {
  const at = (event: MouseEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    onPoint?.(Math.round(((event.clientX - box.left) / box.width) * picture.width), Math.round(((event.clientY - box.top) / box.height) * picture.height));
  };
  return (
    <svg className="i-board" viewBox={`0 0 ${picture.width} ${picture.height}`} role="img" aria-label={picture.alt} onClick={onPoint === undefined ? undefined : at}>
      <image href={media?.(picture.key)?.url} width={picture.width} height={picture.height} />
      {children}
    </svg>
  );
}

/** Areas of a picture, chosen in the list beside it: the picture shows where each of them is. */
export function HotspotAnswer({ id, item, value, onValue, media }: ItemAnswerProps<Of<'hotspot'>>) {
  const { t } = useI18n();
  const chosen = chosenIn(value);
  const choose = (keys: readonly string[]) => onValue(keys.length === 0 ? null : { chosen: keys });
  // The list below is the way by keyboard; a finger goes for the picture.
  const press = (key: string) => {
    if (item.maxChoices === 1) choose([key]);
    else choose(chosen.includes(key) ? chosen.filter((other) => other !== key) : [...chosen, key]);
  };
  const options = item.areas.map(({ key, label }, index) => ({ value: key, label: label === '' ? t('items.area', { number: index + 1 }) : label }));
  return (
    <>
      <Stem text={item.stem} media={media} />
      <Board picture={item.picture} media={media}>
        {item.areas.map((area) => (
          <g key={area.key} className="i-area--pressed" onClick={() => press(area.key)}>{shapeOf(area, chosen.includes(area.key) ? 'i-area i-area--chosen' : 'i-area')}</g>
        ))}
      </Board>
      {item.maxChoices === 1 ? (
        <RadioGroup name={id} label={t('items.areas')} value={chosen[0] ?? ''} onValue={(key) => choose([key])} options={options} />
      ) : (
        <CheckboxGroup name={id} label={t('items.areas')} {...(item.maxChoices > 0 && { most: item.maxChoices })} value={chosen} onValue={choose} options={options} />
      )}
    </>
  );
}

type Point = readonly [number, number];

/** Points on a picture, set by pressing on it or by typing how far from the left and from the top they are. */
export function PointAnswer({ id, item, value, onValue, media }: ItemAnswerProps<Of<'point'>>) {
  const { t } = useI18n();
  const points: readonly Point[] = value !== null && 'points' in value ? value.points : [];
  const full = item.maxPoints > 0 && points.length >= item.maxPoints;
  const write = (next: readonly Point[]) => onValue(next.length === 0 ? null : { points: next });
  const focusNext = useFocusNext();
  const addByKey = () => {
    focusNext(`${id}-${points.length}-x`);
    add(Math.round(item.picture.width / 2), Math.round(item.picture.height / 2));
  };
  const remove = (index: number) => {
    focusNext(`${id}-add`);
    write(points.filter((_, place) => place !== index));
  };
  const add = (x: number, y: number) => write(full ? [...points.slice(0, -1), [x, y]] : [...points, [x, y]]);
  const change = (index: number, axis: 0 | 1, text: string) => {
    const at = Math.min(Math.max(0, Number(text) || 0), axis === 0 ? item.picture.width : item.picture.height);
    write(points.map((point, place): Point => (place !== index ? point : axis === 0 ? [at, point[1]] : [point[0], at])));
  };
  return (
    <>
      <Stem text={item.stem} media={media} />
      <p className="k-soft k-small">{t('items.point-help')}</p>
      <Board picture={item.picture} media={media} onPoint={add}>
        {points.map(([x, y], index) => (
          <circle key={index} className="i-point" cx={x} cy={y} r={Math.max(6, item.picture.width / 60)} />
        ))}
      </Board>
      {points.map(([x, y], index) => (
        <div key={index} className="i-pair">
          <TextField id={`${id}-${index}-x`} width="short" inputMode="numeric" label={t('items.from-left', { number: index + 1, most: item.picture.width })} value={String(x)} onValue={(text) => change(index, 0, text)} />
          <TextField id={`${id}-${index}-y`} width="short" inputMode="numeric" label={t('items.from-top', { number: index + 1, most: item.picture.height })} value={String(y)} onValue={(text) => change(index, 1, text)} />
          <Button variant="quiet" aria-label={t('items.remove-point', { number: index + 1 })} onClick={() => remove(index)}>
            <Icon name="close" size={18} />
          </Button>
        </div>
      ))}
      {!full && (
        <p>
          <Button id={`${id}-add`} onClick={addByKey}>
            <Icon name="plus" size={18} /> {t('items.add-point')}
          </Button>
        </p>
      )}
    </>
  );
}
