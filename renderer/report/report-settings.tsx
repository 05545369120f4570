import { Button, Checkbox } from 'react-aria-components';
import type { CodeInfo, ProjectInfo } from '../../corpus/api/contract.ts';
import type { SelectionName } from '../../corpus/model/cao.ts';
import type { Code } from '../../corpus/model/coding.ts';
import { Choice } from '../controls/choice.tsx';
import { DayField } from '../controls/day-field.tsx';
import { Icon } from '../controls/icon.tsx';
import { useSelections } from '../controls/selections.ts';
import { useFormat } from '../text/format.ts';
import { useTexts } from '../text/i18n.ts';
import type { ReportChoice } from './report-screen.tsx';

type Props = {
  project: ProjectInfo;
  choice: ReportChoice;
  onChoice: (choice: ReportChoice) => void;
  selection: SelectionName;
  onSelection: (selection: SelectionName) => void;
  codes: readonly CodeInfo[];
};

/** What the report is about: its dates, its caos and its subjects. */
export function ReportSettings({ project, choice, onChoice, selection, onSelection, codes }: Props) {
  const { t } = useTexts();
  const { options, shownAs } = useSelections(project);
  return (
    <section className="report-settings" aria-labelledby="report-title">
      <h1 id="report-title">{t('report.title')}</h1>
      <Peildata choice={choice} onChoice={onChoice} />
      <Choice label={t('report.selection')} options={options} value={shownAs(selection)} onChange={onSelection} />
      <CodeChoice choice={choice} onChoice={onChoice} codes={codes} />
    </section>
  );
}

/** The engine compares no more peildata than these. */
const MOST = 10;

function Peildata({ choice, onChoice }: Pick<Props, 'choice' | 'onChoice'>) {
  const { t } = useTexts();
  const format = useFormat();
  const { peildata } = choice;
  const put = (dates: string[]) => onChoice({ ...choice, peildata: dates });
  const yearBefore = (date: string) => `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`.replace('-02-29', '-02-28');
  return (
    <div className="peildata">
      {peildata.map((date, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a date is what is edited, its place is what it keeps
        <div key={at} className="peildatum-field">
          <DayField
            label={at === 0 ? t('matrix.peildatum') : t('report.peildatum')}
            value={date}
            onChange={(next) => put(peildata.with(at, next))}
          />
          {at > 0 && (
            <Button
              className="icon-button"
              aria-label={t('report.removePeildatum', { date: format.date(date) })}
              onPress={() => put(peildata.toSpliced(at, 1))}
            >
              <Icon name="close" />
            </Button>
          )}
        </div>
      ))}
      {peildata.length > 1 && <p className="muted">{t('report.panel')}</p>}
      {peildata.length < MOST && (
        <Button className="link" onPress={() => put([...peildata, yearBefore(peildata.at(-1) ?? '')])}>
          <Icon name="plus" />
          {t('report.addPeildatum')}
        </Button>
      )}
    </div>
  );
}

/** Where the report stands below its settings, the long list of subjects begins closed; in CSS pixels, as in report.css. */
const OPEN_FROM = 760;

function CodeChoice({ choice, onChoice, codes }: Pick<Props, 'choice' | 'onChoice' | 'codes'>) {
  const { t, language } = useTexts();
  const all = codes.map(({ code }) => code);
  const chosen = choice.codes ?? all;
  const put = (next: readonly Code[]) => onChoice({ ...choice, codes: next.length === all.length ? null : [...next] });
  const themes = [...Map.groupBy(codes, ({ theme }) => theme)];
  return (
    <details className="code-choice" open={window.innerWidth >= OPEN_FROM}>
      <summary>
        <h2>{t('report.codes')}</h2>
        <span className="muted">{t('report.chosenCodes', { count: chosen.length, total: all.length })}</span>
      </summary>
      <p className="code-links">
        <Button className="link" onPress={() => put(all)}>
          {t('report.allCodes')}
        </Button>
        <Button className="link" onPress={() => put([])}>
          {t('report.noCodes')}
        </Button>
      </p>
      {themes.map(([theme, own]) => (
        <fieldset key={theme} className="facet">
          <legend>{own[0]?.themeLabel[language]}</legend>
          {own.map(({ code, label }) => (
            <Checkbox
              key={code}
              className="checkbox facet-answer"
              isSelected={chosen.includes(code)}
              onChange={(isOn) => put(all.filter((one) => (one === code ? isOn : chosen.includes(one))))}
            >
              <span className="check" aria-hidden="true" />
              <span className="facet-name">{label[language]}</span>
            </Checkbox>
          ))}
        </fieldset>
      ))}
    </details>
  );
}
