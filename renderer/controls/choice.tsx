import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { Icon } from './icon.tsx';

type Option<K extends string> = { id: K; label: string; count?: number };

/** A labelled list of which one option is chosen. */
export function Choice<K extends string>(props: {
  label: string;
  options: readonly Option<K>[];
  /** Null: nothing is chosen yet. */
  value: K | null;
  placeholder?: string;
  onChange: (value: K) => void;
  className?: string;
}) {
  const { label, options, value, onChange, placeholder, className = '' } = props;
  return (
    <Select className={`field ${className}`} value={value} onChange={(key) => key !== null && onChange(key as K)}>
      <Label>{label}</Label>
      <Button className="input select-button">
        <SelectValue>
          {({ isPlaceholder, defaultChildren }) => (isPlaceholder ? placeholder : defaultChildren)}
        </SelectValue>
        <Icon name="down" />
      </Button>
      <Popover className="popover">
        <ListBox items={options}>
          {(option) => (
            <ListBoxItem className="option" id={option.id} textValue={option.label}>
              {option.label}
              {option.count !== undefined && <span className="number">{option.count}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
