import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, BrowserWindow, ipcMain, protocol, session, shell } from 'electron';
import { type EngineProcess, runScript, startEngine } from './engine-process.ts';
import { APP_ORIGIN, APP_SCHEME, headersOf, mayRequest, resourceOf, windowOptions } from './window-options.ts';

const ROOT = app.getAppPath();
const SCREENS = join(ROOT, 'dist', 'renderer');
/** The engine's scripts are not in the archive but beside it, where its threads can read them. */
const SCRIPTS = ROOT.replace(/app\.asar$/, 'app.asar.unpacked');

protocol.registerSchemesAsPrivileged([APP_SCHEME]);

function guardSession(): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !mayRequest(url) }));
  defaultSession.on('will-download', (event) => event.preventDefault());
}

/** Serves the screens and the project's PDFs to the window. */
function serveApp(engine: EngineProcess): void {
  protocol.handle('caoscoop', async ({ url }) => {
    const resource = resourceOf(url, SCREENS);
    if (resource.kind === 'pdf') {
      const bytes = await engine.pdf(resource.sha256);
      return bytes ? new Response(bytes, { headers: headersOf('.pdf') }) : new Response(null, { status: 404 });
    }
    const content = resource.kind === 'file' ? await readFile(resource.path).catch(() => null) : null;
    if (resource.kind === 'none' || content === null) return new Response(null, { status: 404 });
    return new Response(content, { headers: headersOf(resource.path) });
  });
}

function openWindow(engine: EngineProcess): BrowserWindow {
  const window = new BrowserWindow(windowOptions(join(ROOT, 'dist', 'electron', 'preload.cjs')));
  window.removeMenu();
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  window.webContents.on('will-navigate', (event) => event.preventDefault());
  window.webContents.on('will-attach-webview', (event) => event.preventDefault());
  window.webContents.on('did-finish-load', () => engine.connect(window));
  window.once('ready-to-show', () => window.show());
  void window.loadURL(`${APP_ORIGIN}/index.html`);
  return window;
}

/** What only a desktop can do: the example corpus in the user's own folder, and a report shown where it stands. */
function answerWindow(): void {
  ipcMain.handle('open-sample', async () => {
    const folder = join(app.getPath('userData'), 'voorbeeldcorpus');
    await runScript(join(SCRIPTS, 'corpus', 'cli', 'main.js'), ['sample', folder]);
    return folder;
  });
  ipcMain.on('show-report', (_event, path: unknown) => {
    if (typeof path === 'string') shell.showItemInFolder(path);
  });
}

async function start(): Promise<void> {
  await app.whenReady();
  guardSession();
  const project = process.argv.find((argument) => argument.endsWith('.caoscoop'));
  const path = project ?? join(app.getPath('documents'), 'onderzoek.caoscoop');
  const engine = startEngine(join(SCRIPTS, 'electron', 'engine.js'), path);
  serveApp(engine);
  answerWindow();
  const window = openWindow(engine);
  app.on('second-instance', () => window.focus());
  app.on('window-all-closed', () => {
    engine.stop();
    app.quit();
  });
}

if (app.requestSingleInstanceLock()) void start();
else app.quit();
