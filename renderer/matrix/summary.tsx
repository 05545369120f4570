import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { Matrix } from '../../corpus/api/contract.ts';
import { Icon } from '../controls/icon.tsx';
import { useFormat } from '../text/format.ts';
import { useTexts } from '../text/i18n.ts';

/** With texts of fewer caos than this share the figures say little of the whole. */
const LOW = 0.5;

/** One line on how far the figures reach: texts, employees, what was not read, what does not count. */
export function Summary({ matrix, shown }: { matrix: Matrix; shown: number }) {
  const { t } = useTexts();
  const format = useFormat();
  const { total, problems, outside, meta } = matrix;
  const covered = matrix.rows.filter(({ coverage }) => coverage === 'geldend' || coverage === 'nawerking');
  const isLow = total.withText < total.caos * LOW;
  const employees = covered.reduce((sum, row) => sum + row.employees, 0);
  const percent = format.percent(total.employees ? (employees / total.employees) * 100 : 0);
  return (
    <div className="summary">
      {meta.fictional && <span className="tag fictional">{t('matrix.fictional')}</span>}
      {isLow ? (
        <b className="low-coverage">
          <Icon name="warning" />
          {t('matrix.lowCoverage', { count: total.withText, total: total.caos, percent })}
        </b>
      ) : (
        <span>
          <b>{t('matrix.coverage', { withText: total.withText, total: total.caos })}</b>
          {', '}
          {t('matrix.coverageEmployees', { percent })}
        </span>
      )}
      {problems.length > 0 && (
        <Detail label={t('matrix.problems', { count: problems.length })} isBad>
          {problems.map(({ file, message }) => (
            <Entry key={file} name={file} text={message} />
          ))}
        </Detail>
      )}
      {outside.length > 0 && (
        <Detail label={t('matrix.outside', { count: outside.length })}>
          {outside.map(({ file, reason }) => (
            <Entry key={file} name={file} text={reason} />
          ))}
        </Detail>
      )}
      {shown < matrix.rows.length && (
        <span className="shown number">{t('matrix.shown', { shown, total: matrix.rows.length })}</span>
      )}
    </div>
  );
}

function Detail({ label, isBad = false, children }: { label: string; isBad?: boolean; children: React.ReactNode }) {
  return (
    <DialogTrigger>
      <Button className={`link ${isBad ? 'bad' : ''}`}>
        {isBad && <Icon name="warning" />}
        {label}
      </Button>
      <Popover className="popover detail" placement="bottom start">
        <Dialog aria-label={label}>
          <ul>{children}</ul>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Entry({ name, text }: { name: string; text: string }) {
  return (
    <li>
      <b>{name}</b>
      <p className="muted">{text}</p>
    </li>
  );
}
