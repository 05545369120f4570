import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import {
  Button,
  Dialog,
  DialogTrigger,
  Heading,
  Input,
  Label,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components';
import type { ProjectInfo } from '../../corpus/api/contract.ts';
import { transport } from '../api/host.ts';
import { ask, useAsk } from '../api/queries.ts';
import { Icon } from '../controls/icon.tsx';
import { useFormat } from '../text/format.ts';
import { useTexts } from '../text/i18n.ts';
import { faultText } from './project-fault.ts';

/** How many of the projects that were open before are shown. */
const SHOWN = 5;

/** Another project in place of this one: a new one, one from a file, or one that was open before. */
export function ProjectsCard({ project, isBusy }: { project: ProjectInfo; isBusy: boolean }) {
  const { t } = useTexts();
  const format = useFormat();
  const recent = useAsk('project.recent', {});
  const open = useMutation({ mutationFn: (path: string) => ask('project.open', { path }) });
  const others = (recent.data ?? []).filter(({ path, exists }) => exists && path !== project.path).slice(0, SHOWN);
  const chooseFile = async () => {
    const path = await transport.chooseProject?.();
    if (path) open.mutate(path);
  };
  return (
    <section className="card projects" aria-labelledby="projects-title">
      <h2 id="projects-title">{t('start.otherProjects')}</h2>
      {others.length > 0 && (
        <ul className="recent">
          {others.map(({ path, name, openedAt }) => (
            <li key={path}>
              <span title={path}>
                <Button className="link" isDisabled={isBusy} onPress={() => open.mutate(path)}>
                  {name}
                </Button>
              </span>
              <span className="muted">{format.date(openedAt.slice(0, 10))}</span>
            </li>
          ))}
        </ul>
      )}
      <div className="actions">
        <NewProject project={project} isDisabled={isBusy} />
        {transport.chooseProject && (
          <Button className="button" isDisabled={isBusy} onPress={() => void chooseFile()}>
            {t('start.openProject')}
          </Button>
        )}
      </div>
      {open.isError && (
        <p className="notice danger" role="alert">
          {t(faultText(open.error))}
        </p>
      )}
    </section>
  );
}

/** Asks for a name; the new project stands in the folder of the present one. */
function NewProject({ project, isDisabled }: { project: ProjectInfo; isDisabled: boolean }) {
  const { t } = useTexts();
  const [name, setName] = useState('');
  const folder = project.path.replace(/[^\\/]*$/, '');
  const create = useMutation({
    mutationFn: () => ask('project.create', { path: `${folder}${name.trim()}.caoscoop` }),
  });
  return (
    <DialogTrigger onOpenChange={() => create.reset()}>
      <Button className="button" isDisabled={isDisabled}>
        <Icon name="plus" />
        {t('start.newProject')}
      </Button>
      <ModalOverlay className="overlay" isDismissable>
        <Modal className="modal new-project">
          <Dialog className="dialog">
            {({ close }) => (
              <form
                onSubmit={(event) => {
                  event.preventDefault();
                  create.mutate(undefined, { onSuccess: close });
                }}
              >
                <Heading slot="title">{t('start.newProject')}</Heading>
                <TextField className="field" value={name} onChange={setName} autoFocus isRequired>
                  <Label>{t('start.projectName')}</Label>
                  <Input className="input" />
                </TextField>
                <p className="muted">{t('start.projectFolder', { folder })}</p>
                {create.isError && (
                  <p className="notice danger" role="alert">
                    {t(faultText(create.error))}
                  </p>
                )}
                <div className="actions">
                  <Button className="button primary" type="submit" isDisabled={name.trim() === '' || create.isPending}>
                    {t('start.create')}
                  </Button>
                  <Button className="button" onPress={close}>
                    {t('start.cancel')}
                  </Button>
                </div>
              </form>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
