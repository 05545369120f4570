import { type CalendarDate, parseDate } from '@internationalized/date';
import { useEffect, useState } from 'react';
import { DateField, DateInput, DateSegment, Label } from 'react-aria-components';

/** Years below this are still being typed. */
const FIRST_YEAR = 1900;

/** A labelled date of day, month and year; reports ISO dates, and only whole ones. */
export function DayField(props: { label: string; value: string; onChange: (iso: string) => void }) {
  const { label, value, onChange } = props;
  const [typed, setTyped] = useState<CalendarDate | null>(() => parseDate(value));
  useEffect(() => setTyped(parseDate(value)), [value]);

  const take = (date: CalendarDate | null) => {
    setTyped(date);
    if (date && date.year >= FIRST_YEAR) onChange(date.toString());
  };
  return (
    <DateField className="field" value={typed} onChange={take} shouldForceLeadingZeros granularity="day">
      <Label>{label}</Label>
      <DateInput className="input">{(segment) => <DateSegment className="date-segment" segment={segment} />}</DateInput>
    </DateField>
  );
}
