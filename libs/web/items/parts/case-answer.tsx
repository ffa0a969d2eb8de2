import { useState } from 'react';
import { useI18n } from '#web/i18n';
import { Button, Icon, RadioGroup } from '#web/ui';
import { plainText } from '../plain-text.js';
import { Markup } from '../markup.js';
import { useFocusNext } from '../use-focus-next.js';
import { chosenIn, Stem, type ItemAnswerProps, type Of } from '../shown.js';

type Shown = Of<'case'>;

interface Step {
  readonly scene: Shown['scenes'][number];
  readonly choice: Shown['scenes'][number]['choices'][number] | undefined;
}

/** The scenes that one has come through, the last one still open unless the case has ended. */
function wayOf({ scenes }: Shown, chosen: readonly string[]): Step[] {
  const way: Step[] = [];
  let scene = scenes[0];
  for (let step = 0; scene !== undefined && step <= chosen.length; step++) {
    const key = chosen[step];
    const choice: Step['choice'] = scene.choices.find((other) => other.key === key);
    way.push({ scene, choice });
    const next: string | null = choice?.next ?? null;
    scene = choice === undefined || next === null ? undefined : scenes.find((other) => other.key === next);
  }
  return way;
}

/** A story told scene by scene. A choice may be changed until one goes on: by the arrow keys one passes over the others. */
export function CaseAnswer({ id, item, value, onValue, media }: ItemAnswerProps<Shown>) {
  const { t } = useI18n();
  // Whether the last choice is still being thought over; whoever comes back finds the story where it led.
  const [held, setHeld] = useState(false);
  const focusNext = useFocusNext();
  const whole = wayOf(item, chosenIn(value));
  const taken = whole.flatMap(({ choice }) => choice?.key ?? []);
  const way = held && taken.length > 0 ? whole.slice(0, taken.length) : whole;
  const open = way.at(-1);
  const idOf = (scene: Step['scene']) => `${id}-${scene.key}`;
  const turn = (holding: boolean, scene: Step['scene'] | undefined) => {
    setHeld(holding);
    if (scene !== undefined) focusNext(idOf(scene));
  };
  const choose = (index: number, key: string) => {
    setHeld(true);
    onValue({ chosen: [...taken.slice(0, index), key] });
  };
  const back = () => {
    turn(true, way.at(-2)?.scene);
    onValue({ chosen: taken.slice(0, way.length - 1) });
  };
  return (
    <>
      <Stem text={item.stem} media={media} />
      {way.map(({ scene, choice }, index) =>
        scene === open?.scene ? (
          <RadioGroup
            key={scene.key}
            id={idOf(scene)}
            name={idOf(scene)}
            label={<Markup inline text={scene.text} media={media} />}
            value={choice?.key ?? ''}
            onValue={(key) => choose(index, key)}
            options={scene.choices.map(({ key, text }) => ({ value: key, label: <Markup inline text={text} media={media} /> }))}
          />
        ) : (
          <div key={scene.key} className="i-scene">
            <Markup text={scene.text} media={media} />
            <p>
              <Icon name="forward" size={18} /> <strong>{plainText(choice?.text ?? '')}</strong>
            </p>
          </div>
        ),
      )}
      {open?.choice !== undefined && open.choice.next !== null && (
        <p>
          <Button onClick={() => turn(false, whole.at(-1)?.scene)}>
            {t('items.case-on')} <Icon name="forward" size={18} />
          </Button>
        </p>
      )}
      {way.length > 1 && (
        <p>
          <Button variant="quiet" onClick={back}>
            <Icon name="back" size={18} /> {t('items.step-back')}
          </Button>
        </p>
      )}
    </>
  );
}
