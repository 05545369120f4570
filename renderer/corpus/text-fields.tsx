import { type CalendarDate, parseDate } from '@internationalized/date';
import { useEffect, useState } from 'react';
import {
  Button,
  ComboBox,
  DateField,
  DateInput,
  DateSegment,
  Group,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components';
import type { CorpusCao, CorpusText, MetadataEdit } from '../../corpus/api/contract.ts';
import type { DocumentKind } from '../../corpus/model/unit.ts';
import { Choice } from '../controls/choice.tsx';
import { Icon } from '../controls/icon.tsx';
import { useTexts } from '../text/i18n.ts';

type Field = { text: CorpusText; onEdit: (edit: MetadataEdit) => void; isDisabled: boolean };

const KINDS = ['cao', 'wijziging', 'akkoord', 'bijlage'] as const satisfies DocumentKind[];

export function KindField({ kind, onEdit }: Field & { kind: DocumentKind }) {
  const { t } = useTexts();
  return (
    <Choice
      label={t('corpus.kind')}
      className="heard-label"
      options={KINDS.map((id) => ({ id, label: t(`corpus.kinds.${id}`) }))}
      value={kind}
      onChange={(next) => next !== kind && onEdit({ kind: next })}
    />
  );
}

/** A day that is saved when the field is left, and only when it is whole. */
export function DayCell({
  field,
  value,
  onEdit,
  isDisabled,
}: Field & { field: 'start' | 'end'; value: string | null }) {
  const { t } = useTexts();
  const [typed, setTyped] = useState<CalendarDate | null>(null);
  useEffect(() => setTyped(value === null ? null : parseDate(value)), [value]);
  const save = () => {
    const day = typed?.toString() ?? null;
    if (day !== null && day !== value && typed && typed.year >= 1900) onEdit({ [field]: day });
  };
  return (
    <DateField
      aria-label={t(`corpus.${field}`)}
      value={typed}
      onChange={setTyped}
      onBlur={save}
      onKeyDown={(event) => event.key === 'Enter' && save()}
      isDisabled={isDisabled}
      shouldForceLeadingZeros
      granularity="day"
    >
      <DateInput className="input">{(segment) => <DateSegment className="date-segment" segment={segment} />}</DateInput>
    </DateField>
  );
}

/** The cao that a text counts for. One that is in doubt offers what listing or file name claim, to be confirmed. */
export function CaoField({ text, onEdit, isDisabled, caos }: Field & { caos: readonly CorpusCao[] }) {
  const { t } = useTexts();
  const { caoCode, claimedCode } = text;
  const claimed = caos.find(({ code }) => code === claimedCode);
  if (caoCode === null && claimed)
    return (
      <span className="doubtful-cao">
        <Button
          className="button"
          isDisabled={isDisabled}
          aria-label={t('corpus.confirmNamed', { name: `${claimed.code} ${claimed.name}` })}
          onPress={() => onEdit({ caoCode: claimed.code })}
        >
          {t('corpus.confirm', { code: claimed.code })}
        </Button>
        <CaoBox value={null} caos={caos} onEdit={onEdit} isDisabled={isDisabled} />
      </span>
    );
  return <CaoBox value={caoCode} caos={caos} onEdit={onEdit} isDisabled={isDisabled} />;
}

type BoxProps = { value: string | null; caos: readonly CorpusCao[] } & Pick<Field, 'onEdit' | 'isDisabled'>;

function CaoBox({ value, caos, onEdit, isDisabled }: BoxProps) {
  const { t } = useTexts();
  return (
    <ComboBox
      aria-label={t('corpus.chooseCao')}
      value={value}
      onChange={(key) => key !== null && key !== value && onEdit({ caoCode: String(key) })}
      isDisabled={isDisabled}
      menuTrigger="focus"
    >
      <Group className="input">
        <Input placeholder={t('corpus.chooseCao')} />
        <Button className="clear">
          <Icon name="down" />
        </Button>
      </Group>
      <Popover className="popover">
        <ListBox>
          {caos.map(({ code, name }) => (
            <ListBoxItem key={code} id={code} className="option" textValue={`${code} ${name}`}>
              <span className="cao-code">{code}</span> {name}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

const FIELD_NAMES = { caoCode: 'cao', kind: 'kind', start: 'start', end: 'end' } as const;

/** Takes back what a person set, field by field. */
export function Restore({ text, onEdit, isDisabled }: Field) {
  const { t } = useTexts();
  return text.edited.map((field) => (
    <Button
      key={field}
      className="link restore"
      isDisabled={isDisabled}
      aria-label={t('corpus.restore', { field: t(`corpus.${FIELD_NAMES[field]}`) })}
      onPress={() => onEdit({ [field]: null })}
    >
      ↺ {t(`corpus.${FIELD_NAMES[field]}`)}
    </Button>
  ));
}
