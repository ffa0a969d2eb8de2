import { useState } from 'react';
import { useI18n } from '#web/i18n';
import { Button, Icon } from '#web/ui';
import { plainText } from '../plain-text.js';
import { Markup } from '../markup.js';
import { chosenIn, Stem, type ItemAnswerProps, type Of } from '../shown.js';

/** A list that is put in order by buttons, which keep the focus with what they move, or by dragging. */
export function OrderAnswer({ item, value, onValue, media }: ItemAnswerProps<Of<'ordering'>>) {
  const { t } = useI18n();
  const [moved, setMoved] = useState('');
  const [dragged, setDragged] = useState<string | null>(null);
  const chosen = chosenIn(value);
  const order = chosen.length === item.elements.length ? chosen : item.elements.map(({ key }) => key);
  const textOf = (key: string) => item.elements.find((element) => element.key === key)?.text ?? '';
  const move = (key: string, to: number) => {
    if (to < 0 || to >= order.length) return;
    const rest = order.filter((other) => other !== key);
    onValue({ chosen: [...rest.slice(0, to), key, ...rest.slice(to)] });
    setMoved(t('items.moved', { text: plainText(textOf(key)), position: to + 1, count: order.length }));
  };
  return (
    <>
      <Stem text={item.stem} media={media} />
      <p className="k-soft k-small">{t('items.order-help')}</p>
      <ol className="i-order">
        {order.map((key, index) => (
          <li
            key={key}
            draggable
            onDragStart={() => setDragged(key)}
            onDragOver={(event) => event.preventDefault()}
            onDrop={(event) => {
              event.preventDefault();
              if (dragged !== null) move(dragged, index);
              setDragged(null);
            }}
          >
            <span className="i-order__text">
              <Markup inline text={textOf(key)} media={media} />
            </span>
            <Button variant="quiet" aria-label={t('items.move-up', { text: plainText(textOf(key)) })} aria-disabled={index === 0} onClick={() => move(key, index - 1)}>
              <Icon name="down" size={20} className="i-up" />
            </Button>
            <Button variant="quiet" aria-label={t('items.move-down', { text: plainText(textOf(key)) })} aria-disabled={index === order.length - 1} onClick={() => move(key, index + 1)}>
              <Icon name="down" size={20} />
            </Button>
          </li>
        ))}
      </ol>
      {chosen.length === 0 && (
        <p>
          <Button onClick={() => onValue({ chosen: order })}>{t('items.order-as-shown')}</Button>
        </p>
      )}
      <p className="k-hidden" role="status">
        {moved}
      </p>
    </>
  );
}
