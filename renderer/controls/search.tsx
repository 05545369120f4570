import { Button, Group, Input, Label, SearchField } from 'react-aria-components';
import { Icon } from './icon.tsx';

/** A labelled search box; Escape empties it. */
export function Search(props: { label: string; value: string; onChange: (text: string) => void; className?: string }) {
  const { label, value, onChange, className = '' } = props;
  return (
    <SearchField className={`field ${className}`} value={value} onChange={onChange}>
      <Label>{label}</Label>
      <Group className="input">
        <Icon name="search" />
        <Input />
        <Button className="clear">
          <Icon name="close" />
        </Button>
      </Group>
    </SearchField>
  );
}
