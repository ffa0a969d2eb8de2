import { fromTallinn, toTallinn } from '#web/i18n';
import { TextField } from '#web/ui';

interface WhenProps {
  readonly label: string;
  readonly id: string;
  readonly value: string | null;
  readonly onValue: (instant: string | null) => void;
  readonly error?: string | undefined;
}

/** A day and a time of Tallinn; empty for none. */
export function When({ label, id, value, onValue, error }: WhenProps) {
  return <TextField id={id} label={label} optional type="datetime-local" error={error} value={value === null ? '' : toTallinn(value)} onValue={(local) => onValue(local === '' ? null : fromTallinn(local))} />;
}
