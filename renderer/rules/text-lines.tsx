import { Label, TextArea, TextField } from 'react-aria-components';

type Props = {
  label: string;
  value: string;
  onChange: (text: string) => void;
  isLabelHidden?: boolean;
  autoFocus?: boolean;
};

/** A labelled text of some lines that is as high as what stands in it. */
export function TextLines({ label, value, onChange, isLabelHidden = false, autoFocus = false }: Props) {
  return (
    <TextField className="field text-lines" value={value} onChange={onChange} autoFocus={autoFocus}>
      <Label className={isLabelHidden ? 'heard' : undefined}>{label}</Label>
      <div className="text-grow" data-text={`${value}\u200b`}>
        <TextArea rows={1} />
      </div>
    </TextField>
  );
}
