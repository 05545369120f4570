import { Button } from 'react-aria-components';
import type { ProjectInfo } from '../../corpus/api/contract.ts';
import { Icon } from '../controls/icon.tsx';
import { openScreen } from '../shell/route.ts';
import { useTexts } from '../text/i18n.ts';

/** What the open project holds, and the way to its matrix. */
export function ProjectCard({ project, isBusy }: { project: ProjectInfo; isBusy: boolean }) {
  const { t } = useTexts();
  const file = project.path.replace(/^.*[\\/]/, '');
  return (
    <section className="card project" aria-labelledby="project-title">
      <h2 id="project-title">{t('start.project')}</h2>
      <p className="project-count">{t('start.documents', { count: project.documents })}</p>
      <dl>
        <dt>{t('start.register')}</dt>
        <dd>{project.registerSource}</dd>
        <dt>{t('start.registerYear')}</dt>
        <dd>{project.registerYear}</dd>
        <dt>{t('start.file')}</dt>
        <dd title={project.path}>{file}</dd>
      </dl>
      {project.documents > 0 && !isBusy && (
        <Button className="button primary" onPress={() => openScreen('matrix')}>
          {t('start.toMatrix')}
          <Icon name="right" />
        </Button>
      )}
    </section>
  );
}
