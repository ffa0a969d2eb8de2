import { useI18n } from '#web/i18n';
import { Button, Icon, RadioGroup } from '#web/ui';
import { plainText } from '../plain-text.js';
import { Markup } from '../markup.js';
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

/** A story told scene by scene. */
export function CaseAnswer({ id, item, value, onValue, media }: ItemAnswerProps<Shown>) {
  const { t } = useI18n();
  const chosen = chosenIn(value);
  const way = wayOf(item, chosen);
  const taken = way.flatMap(({ choice }) => choice?.key ?? []);
  return (
    <>
      <Stem text={item.stem} media={media} />
      {way.map(({ scene, choice }, index) => {
        const open = index === way.length - 1;
        return open ? (
          <RadioGroup
            key={scene.key}
            name={`${id}-${scene.key}`}
            label={<Markup inline text={scene.text} media={media} />}
            value={choice?.key ?? ''}
            onValue={(key) => onValue({ chosen: [...taken.slice(0, index), key] })}
            options={scene.choices.map(({ key, text }) => ({ value: key, label: <Markup inline text={text} media={media} /> }))}
          />
        ) : (
          <div key={scene.key} className="i-scene">
            <Markup text={scene.text} media={media} />
            <p>
              <Icon name="forward" size={18} /> <strong>{plainText(choice?.text ?? '')}</strong>
            </p>
          </div>
        );
      })}
      {way.length > 1 && (
        <p>
          <Button variant="quiet" onClick={() => onValue(way.length === 2 ? null : { chosen: taken.slice(0, way.length - 2) })}>
            <Icon name="back" size={18} /> {t('items.step-back')}
          </Button>
        </p>
      )}
    </>
  );
}
